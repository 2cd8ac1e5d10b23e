package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Professional guidelines for youth help and youth protection (<i>richtlijnen</i>). */
public final class Guidelines {

    /** Both parents are part of the picture. */
    public static final Norm GUIDELINE_CHILD_ABUSE = Norm.of(
                    "RKM",
                    NormLevel.GUIDELINE,
                    "Richtlijn Kindermishandeling voor jeugdhulp en jeugdbescherming",
                    "",
                    "",
                    Verification.READ,
                    "https://richtlijnenjeugdhulp.nl/guideline/127/full")
            .titled("kinderen, beide ouders en omgeving in beeld, met hoor en wederhoor");

    /** Analysis, considerations, decision and reasons of a placement are recorded, with those concerned heard. */
    public static final Norm GUIDELINE_PLACEMENT = Norm.of(
                    "RUHP",
                    NormLevel.GUIDELINE,
                    "Richtlijn Uithuisplaatsing en terugplaatsing voor jeugdhulp en jeugdbescherming",
                    "",
                    "2023-01",
                    Verification.READ,
                    "https://richtlijnenjeugdhulp.nl/guideline/257/full")
            .titled("analyse, afwegingen, besluit en redenen vastleggen, met wie het aangaat");

    /** Why the guideline names no fixed terms for a return any more. */
    public static final Norm GUIDELINE_PLACEMENT_TERMS = Norm.of(
                    "RUHP-TERMIJNEN",
                    NormLevel.GUIDELINE,
                    "Toelichting bij de aanvaardbare termijnen in de Richtlijn Uithuisplaatsing",
                    "",
                    "",
                    Verification.READ,
                    "https://richtlijnenjeugdhulp.nl/uithuisplaatsing/toelichting-bij-de-aanvaardbare-termijnen-in-de-richtlijn-uithuisplaatsing/")
            .titled("geen vaste termijnen voor terugplaatsing");

    /** Analysis, goals, the choice of help and its evaluation are made together and openly. */
    public static final Norm GUIDELINE_DECIDING_TOGETHER = Norm.of(
                    "RSB",
                    NormLevel.GUIDELINE,
                    "Richtlijn Samen beslissen over hulp",
                    "",
                    "",
                    Verification.READ,
                    "https://richtlijnenjeugdhulp.nl/samen-beslissen-over-hulp/volledig")
            .titled("samen analyseren, doelen stellen, hulp kiezen en evalueren");

    /** The analysis covers child, upbringing, family and surroundings; goals aim at changeable factors or strengths. */
    public static final Norm GUIDELINE_DECIDING_TOGETHER_EARLIER = Norm.of(
                    "RSB-EERDER",
                    NormLevel.GUIDELINE,
                    "Richtlijn Samen met ouders en jeugdige beslissen over passende hulp, eerdere versie",
                    "",
                    "",
                    Verification.READ_IN_OLD_VERSION,
                    "https://richtlijnenjeugdhulp.nl/samen-beslissen-over-passende-hulp/probleem-en-krachtenanalyse/aanbevelingen/")
            .titled("onderdelen van de probleem- en krachtenanalyse, doelen en nazorg");

    /** One plan for the family, with clear goals, actions for all and terms, one fixed worker, and evaluation. */
    public static final Norm GUIDELINE_COMPLEX_FAMILIES = Norm.of(
                    "RGMCP",
                    NormLevel.GUIDELINE,
                    "Richtlijn Gezinnen met meervoudige en complexe problemen voor jeugdhulp en jeugdbescherming",
                    "",
                    "",
                    Verification.READ,
                    "https://richtlijnenjeugdhulp.nl/guideline/261/full")
            .titled("één plan met doelen, acties, termijnen en één vaste hulpverlener");

    private Guidelines() {}
}
