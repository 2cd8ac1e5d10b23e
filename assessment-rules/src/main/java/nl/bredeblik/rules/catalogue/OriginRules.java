package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.FamilySubjects.AUTHORITIES;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Practice.COHERENT_FILE;
import static nl.bredeblik.rules.catalogue.Practice.TOLD_ORIGIN;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.Subjects;

/**
 * What files of several organisations leave to be decided once they are one. Areas {@code FAM} and {@code STM}. That one id
 * stands for two states is asked by {@link FamilyRules#ID_STANDS_FOR_ONE_THING}.
 */
public final class OriginRules {

    private static final RuleTexts FAMILY =
            RuleTexts.from(() -> OriginRules.class.getResourceAsStream("FAM.properties"));
    private static final RuleTexts STATED =
            RuleTexts.from(() -> OriginRules.class.getResourceAsStream("STM.properties"));

    /** Of a file that became part of this one it is recorded whose it was and on which ground. */
    public static final Rule<FileOrigin> MERGE_NAMES_GROUND_AND_PARTIES = rule(
                    "FAM-40", FAMILY, ATTENTION, PROFESSIONALS, EVERY_MOMENT, TOLD_ORIGIN)
            .each(Subjects.of("merged files", look -> look.file().origins()))
            .check((origin, look) -> OriginChecks.isTold(origin));

    /** Two records of the authority over one child that hold at one time say the same. */
    public static final Rule<Authority> AUTHORITY_IS_RECORDED_IN_ONE_WAY = rule(
                    "FAM-41", FAMILY, BLOCKING, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE)
            .each(AUTHORITIES)
            .check(AuthorityAgreement::agreesWithTheOthers);

    /** What is recorded of one person under several ids does not contradict itself. */
    public static final Rule<RecordLink> ONE_PERSON_HAS_ONE_SET_OF_FACTS = rule(
                    "FAM-42", FAMILY, ATTENTION, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE)
            .each(Subjects.of("links between records", look -> look.file().recordLinks()))
            .check(OriginChecks::agrees);

    /** Of two notifications that look like one, somebody said whether they are. */
    public static final Rule<Notification> NOTIFICATION_STANDS_ONCE = rule(
                    "STM-40", STATED, ATTENTION, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE)
            .each(Subjects.of("notifications", look -> look.file().notifications()))
            .check(OneNotification::standsOnce);

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(
            MERGE_NAMES_GROUND_AND_PARTIES,
            AUTHORITY_IS_RECORDED_IN_ONE_WAY,
            ONE_PERSON_HAS_ONE_SET_OF_FACTS,
            NOTIFICATION_STANDS_ONCE);

    private OriginRules() {}
}
