package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_245;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_246;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_253HA;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_303;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_377B;
import static nl.bredeblik.rules.catalogue.FamilySubjects.AUTHORITIES;
import static nl.bredeblik.rules.catalogue.FamilySubjects.BORN_MINORS;
import static nl.bredeblik.rules.catalogue.FamilySubjects.CHILDREN;
import static nl.bredeblik.rules.catalogue.FamilySubjects.LIVING_MEMBERS;
import static nl.bredeblik.rules.catalogue.FamilySubjects.RELATIONSHIPS;
import static nl.bredeblik.rules.catalogue.FieldNorms.NVO_AUTHORITY;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_CHILD_ABUSE;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.OtherLaw.WABB_12;
import static nl.bredeblik.rules.catalogue.Practice.COHERENT_FILE;
import static nl.bredeblik.rules.catalogue.Practice.FUTURE_SCENARIO;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_7_2;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** Who belongs to the family, who lives where, and who holds authority over the children. Area {@code FAM}. */
public final class FamilyRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> FamilyRules.class.getResourceAsStream("FAM.properties"));

    /** Every reference in the file leads to something in the file, of a kind that is meant there. */
    public static final Rule<?> REFERENCES_LEAD_SOMEWHERE = rule(
                    "FAM-01", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE)
            .each(Listed.ENTRIES)
            .check(ReferenceChecks::leadsSomewhere);

    /** Of every born minor it is recorded who holds authority, or that it is being checked and since when. */
    public static final Rule<Member> MINOR_HAS_AUTHORITY = rule(
                    "FAM-02", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, BW1_245)
            .each(BORN_MINORS)
            .check(AuthorityChecks::isRecorded);

    /** A record of authority names its source and the day it was consulted, and does not rest on one person's word. */
    public static final Rule<Authority> AUTHORITY_HAS_CHECKED_SOURCE = rule(
                    "FAM-03", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, NVO_AUTHORITY)
            .each(AUTHORITIES)
            .check(AuthorityChecks::hasCheckedSource);

    /** Whoever holds authority is of age, or was declared of age. */
    public static final Rule<Authority> HOLDER_IS_OF_AGE = rule(
                    "FAM-04", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_246, BW1_253HA)
            .each(AUTHORITIES)
            .check(AuthorityChecks::holdersAreOfAge);

    /** At most two hold authority over a child at one time. */
    public static final Rule<Member> AT_MOST_TWO_HOLDERS = rule(
                    "FAM-05", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_245)
            .each(BORN_MINORS)
            .check(AuthorityChecks::hasAtMostTwoHolders);

    /** Guardianship by an institution and authority of a parent do not hold at the same time. */
    public static final Rule<Authority> GUARDIANSHIP_EXCLUDES_PARENTAL_AUTHORITY = rule(
                    "FAM-06", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_303, BW1_245)
            .each(AUTHORITIES)
            .check(AuthorityChecks::excludesParentalAuthority);

    /** A relation is to another person, in one direction, and possible by the dates of birth. */
    public static final Rule<Relationship> RELATION_IS_POSSIBLE = rule(
                    "FAM-07", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE)
            .each(RELATIONSHIPS)
            .check(RelationshipChecks::isPossible);

    /** Of every member it is recorded where he or she lives now, or that it is elsewhere and why. */
    public static final Rule<Member> MEMBER_HAS_RESIDENCE = rule(
                    "FAM-08", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, FUTURE_SCENARIO)
            .each(LIVING_MEMBERS)
            .check(ResidenceChecks::isRecorded);

    /** Of every child both parents are in the file, or why one is not. */
    public static final Rule<Member> CHILD_HAS_BOTH_PARENTS = rule(
                    "FAM-09", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_CHILD_ABUSE, BW1_377B)
            .each(CHILDREN)
            .check(RelationshipChecks::hasBothParents);

    /** Of every minor the citizen service number is recorded, or the set of data that replaces it. */
    public static final Rule<Member> YOUTH_IS_IDENTIFIED = rule(
                    "FAM-10", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, JW_7_2)
            .each(BORN_MINORS)
            .check(IdentityChecks::isIdentified);

    /** A citizen service number passes the eleven-check and belongs to one person. */
    public static final Rule<?> BSN_IS_SOUND = rule("FAM-11", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, WABB_12)
            .each(HeldBsn.HELD)
            .check((held, look) -> held.isSound());

    /** Of a child that lives somewhere part of the time the other home is recorded too. */
    public static final Rule<Member> PART_TIME_HOME_HAS_ANOTHER = rule(
                    "FAM-12", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, FUTURE_SCENARIO)
            .each(BORN_MINORS)
            .check(ResidenceChecks::hasTheOtherHome);

    /** An id stands for one thing in the file. */
    public static final Rule<?> ID_STANDS_FOR_ONE_THING = rule(
                    "FAM-13", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE)
            .each(Listed.ENTRIES)
            .check(ReferenceChecks::hasIdOfItsOwn);

    /** All rules of this area. */
    public static final Seq<Rule<?>> ALL = Array.of(
            REFERENCES_LEAD_SOMEWHERE,
            MINOR_HAS_AUTHORITY,
            AUTHORITY_HAS_CHECKED_SOURCE,
            HOLDER_IS_OF_AGE,
            AT_MOST_TWO_HOLDERS,
            GUARDIANSHIP_EXCLUDES_PARENTAL_AUTHORITY,
            RELATION_IS_POSSIBLE,
            MEMBER_HAS_RESIDENCE,
            CHILD_HAS_BOTH_PARENTS,
            YOUTH_IS_IDENTIFIED,
            BSN_IS_SOUND,
            PART_TIME_HOME_HAS_ANOTHER,
            ID_STANDS_FOR_ONE_THING);

    private FamilyRules() {}
}
