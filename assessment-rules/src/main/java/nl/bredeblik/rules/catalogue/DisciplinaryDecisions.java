package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Decisions of the disciplinary board of the SKJ register (<i>tuchtuitspraken</i>). */
public final class DisciplinaryDecisions {

    /** Data in a shared file can be told apart by child. */
    public static final Norm SKJ_19_246TA = decision("19.246Ta").titled("gegevens per kind te scheiden");

    /** A final report is objective, and leaves nothing out that is needed. */
    public static final Norm SKJ_19_301T = decision("19.301T").titled("een eindrapport laat niets weg wat nodig is");

    /** A report shows which sources were consulted and from which year; hard and soft data are apart. */
    public static final Norm SKJ_20_019B =
            decision("20.019B").titled("bronnen met jaartal, harde en zachte gegevens gescheiden");

    /** An advice shows on which sources it rests. */
    public static final Norm SKJ_20_021B = decision("20.021B").titled("een advies laat zien op welke bronnen het rust");

    /** A plan that is amended is adopted and sent to the parents. */
    public static final Norm SKJ_19_158TA =
            decision("19.158Ta").titled("een gewijzigd plan wordt vastgesteld en toegezonden");

    private DisciplinaryDecisions() {}

    private static Norm decision(String number) {
        return Norm.of(
                "SKJ-" + number,
                NormLevel.DISCIPLINARY_DECISION,
                "SKJ, College van Toezicht",
                number,
                "",
                Verification.SEEN_INDIRECTLY,
                "https://tuchtrecht.skjeugd.nl");
    }
}
