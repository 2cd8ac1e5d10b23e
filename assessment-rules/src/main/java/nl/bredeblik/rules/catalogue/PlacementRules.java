package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265A;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265B;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265C;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265J;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.OtherLaw.RV_800;
import static nl.bredeblik.rules.catalogue.OtherLaw.RV_809;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.catalogue.LegalCourse.Within;

/** Authorisations and the stays that rest on them, and orders that were given at once. Area {@code MEAS}. */
public final class PlacementRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> PlacementRules.class.getResourceAsStream("MEAS.properties"));

    private static final Subjects<Authorisation> PLAIN =
            Subjects.of("authorisations", look -> look.file().authorisations());
    private static final Subjects<Placement> PLACEMENTS =
            Subjects.of("placements", look -> look.file().placements());
    private static final Subjects<Within<Authorisation>> AUTHORISATIONS =
            LegalCourse.each("authorisations", CaseFile::authorisations);
    private static final Subjects<Within<Placement>> STAYS = LegalCourse.each("placements", CaseFile::placements);
    private static final Subjects<Within<CourtOrder>> ORDERS = LegalCourse.each("court orders", CaseFile::orders);

    /** An authorisation lasts at most one year at a time. */
    public static final Rule<?> AUTHORISATION_LASTS_AT_MOST_ONE_YEAR = rule(
                    "MEAS-09", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_265C)
            .each(PLAIN)
            .check(LengthChecks.authorisationLasts(Term.years(1)));

    /** An authorisation lies within supervision of the child. */
    public static final Rule<?> AUTHORISATION_LIES_IN_SUPERVISION = rule(
                    "MEAS-10", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_265B)
            .each(AUTHORISATIONS)
            .check(AuthorisationChecks::liesInSupervision);

    /** An authorisation is executed within three months, or nothing rests on it. */
    public static final Rule<?> AUTHORISATION_IS_EXECUTED_OR_UNUSED = rule(
                    "MEAS-11", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_265C)
            .each(AUTHORISATIONS)
            .check(AuthorisationChecks::isExecutedOrUnused);

    /** A stay elsewhere under supervision has an authorisation for each day. */
    public static final Rule<?> STAY_IS_AUTHORISED_EACH_DAY = rule(
                    "MEAS-12", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_265A)
            .each(STAYS)
            .check(PlacementChecks::isAuthorisedEachDay);

    /** A stay is in a place of the kind that its authorisation names. */
    public static final Rule<Placement> STAY_IS_OF_AUTHORISED_KIND = rule(
                    "MEAS-13", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_265B, BW1_265C)
            .each(PLACEMENTS)
            .check(PlacementChecks::isOfAuthorisedKind);

    /** After an urgent order there was an opportunity to be heard within two weeks. */
    public static final Rule<?> URGENT_ORDER_GAVE_OPPORTUNITY = rule(
                    "MEAS-14", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, RV_800, RV_809)
            .each(ORDERS)
            .check(UrgentOrderChecks::gaveOpportunity);

    /** The Board is told in time, with a report, that a placement ends early. */
    public static final Rule<?> BOARD_IS_TOLD_OF_EARLY_END = rule(
                    "MEAS-15", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_265J)
            .each(EarlyEnd.EARLY_ENDS)
            .check(EarlyEnd::isToldToBoard);

    /** All rules about authorisations and placements. */
    public static final Seq<Rule<?>> ALL = Array.of(
            AUTHORISATION_LASTS_AT_MOST_ONE_YEAR,
            AUTHORISATION_LIES_IN_SUPERVISION,
            AUTHORISATION_IS_EXECUTED_OR_UNUSED,
            STAY_IS_AUTHORISED_EACH_DAY,
            STAY_IS_OF_AUTHORISED_KIND,
            URGENT_ORDER_GAVE_OPPORTUNITY,
            BOARD_IS_TOLD_OF_EARLY_END);

    private PlacementRules() {}
}
