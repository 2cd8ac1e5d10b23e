package nl.bredeblik.rules.profile;

import static nl.bredeblik.rules.profile.Departure.sets;
import static nl.bredeblik.rules.profile.Departure.takesIn;
import static nl.bredeblik.rules.profile.Departure.weighs;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.catalogue.AnalysisRules;
import nl.bredeblik.rules.catalogue.JudgementRules;
import nl.bredeblik.rules.catalogue.ParticipationRules;
import nl.bredeblik.rules.catalogue.PlanRules;
import nl.bredeblik.rules.catalogue.TeamRules;

/** In what two ways of working of West-Brabant West differ from the national rules. */
final class WestBrabant {

    private static final Source SAFETY_TEAMS =
            Source.told("De Veiligheidsteams West-Brabant West over hun casusbespreking");
    private static final Source BASIS_TEAM = Source.told("Het Basisteam over zijn werkwijze");

    static final Seq<Difference> VEILIGHEIDSTEAM = Array.of(
            takesIn(JudgementRules.PLAN_COMES_AFTER_JOINT_VIEW)
                    .because(
                            "De casusbespreking is er om tot één gezamenlijk beeld te komen: hoe ernstig de onveiligheid is en welke"
                                    + " hulp past. Dat dit vóór de vaststelling van het plan is, is onze lezing.",
                            "The case discussion is there to reach one joint view: how serious the unsafety is and which support fits."
                                    + " That this comes before the plan is adopted is our reading.",
                            SAFETY_TEAMS),
            weighs(JudgementRules.JOINT_JUDGEMENT_STANDS_BESIDE_OWN_ONES, Severity.ATTENTION)
                    .because(
                            "Een scherper gedeeld beeld begint bij wat elke partner eerst zelf zag, en dat blijft te volgen.",
                            "A sharper shared view begins with what each partner first saw for itself, and that can be followed.",
                            Source.own(
                                    "Eigen lezing van het doel van de casusbespreking: een scherper, gedeeld beeld")),
            takesIn(ParticipationRules.JOINT_JUDGEMENT_IS_SHARED)
                    .because(
                            "Open werken is een van de twee doelen: het gezin wordt meegenomen in wat is geoordeeld en in de stappen"
                                    + " die volgen.",
                            "To work transparently is one of the two targets: the family is taken along in what was judged and in the"
                                    + " steps that follow.",
                            SAFETY_TEAMS),
            takesIn(ParticipationRules.SHARED_CARD_IS_RENEWED)
                    .because(
                            "De veiligheidskaart is het middel om het gezin mee te nemen in de stappen. Een kaart die iets anders zegt"
                                    + " dan het oordeel of het plan van nu, doet dat niet. De termijn is een eigen keuze.",
                            "The safety card is the means to take the family along in the steps. A card that says other than today's"
                                    + " judgement or plan does not do so. The term is our own choice.",
                            SAFETY_TEAMS),
            takesIn(ParticipationRules.CONCERN_ON_CARD_IS_DISCUSSED)
                    .because(
                            "De kaart is er om het gesprek mee te voeren: niemand leest een zorg voor het eerst op de kaart. Dat is"
                                    + " onze lezing.",
                            "The card is there to hold the conversation with: nobody reads of a concern on the card first. This is our"
                                    + " reading.",
                            SAFETY_TEAMS));

    static final Seq<Difference> BASISTEAM = Array.of(
            takesIn(TeamRules.FAMILY_HAS_FIXED_DUO)
                    .because(
                            "De basis is een vast duo van professionals, dat de brede blik en de continuïteit bewaart.",
                            "The basis is a fixed duo of professionals, which keeps the broad view and the continuity.",
                            BASIS_TEAM),
            takesIn(TeamRules.FIXED_PROFESSIONALS_STAY)
                    .because(
                            "Het duo investeert in de relatie met ieder gezinslid; elke wisseling vraagt opnieuw vertrouwen.",
                            "The duo invests in the relation with each member; each change asks for trust anew.",
                            BASIS_TEAM),
            sets(TeamRules.FIXED_PROFESSIONALS_STAY, TeamRules.MOST_CHANGES_IN_A_YEAR, 1)
                    .because(
                            "Bij een vast duo valt een tweede nieuw gezicht binnen een jaar al op. Geen bron noemt een getal.",
                            "With a fixed duo a second new face within a year already stands out. No source gives a figure.",
                            Source.own("Eigen keuze")),
            takesIn(AnalysisRules.EACH_MEMBER_TAKES_PART)
                    .because(
                            "Eén verklarende analyse wordt samen doorlopen, van alle betrokken gezinsleden.",
                            "One explanatory analysis is gone through together, of all members of the family who are involved.",
                            BASIS_TEAM),
            takesIn(AnalysisRules.PLAN_WAITS_FOR_ANALYSIS_OF_ALL)
                    .because(
                            "Eerst de brede blik, daarna handelen: het plan volgt op de analyse van alle gezinsleden. Wat nu nodig is"
                                    + " voor de veiligheid, wacht nooit.",
                            "First the broad view, then act: the plan follows the analysis of all members. What is needed for safety"
                                    + " now never waits.",
                            BASIS_TEAM),
            takesIn(AnalysisRules.FACTORS_LOOK_BEYOND_THE_CHILD)
                    .because(
                            "Het gaat erom te begrijpen wat er achter de onveiligheid zit.",
                            "The point is to understand what lies behind the unsafety.",
                            BASIS_TEAM),
            takesIn(PlanRules.ADULT_HAS_OWN_GOAL)
                    .because(
                            "Na de analyse volgt een plan met hulp voor alle gezinsleden: ook voor de ouders en zo nodig voor broers"
                                    + " en zussen. Dat dit een eigen doel is, is onze lezing.",
                            "After the analysis comes a plan with support for all members: also for the parents and, if needed, for"
                                    + " brothers and sisters. That this is a goal of their own is our reading.",
                            BASIS_TEAM));

    private WestBrabant() {}
}
