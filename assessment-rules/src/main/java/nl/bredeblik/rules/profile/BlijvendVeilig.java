package nl.bredeblik.rules.profile;

import static nl.bredeblik.rules.profile.Departure.takesIn;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.catalogue.AnalysisRules;
import nl.bredeblik.rules.catalogue.PlanRules;

/** In what Blijvend Veilig (Amsterdam-Amstelland) differs from the national rules. */
final class BlijvendVeilig {

    private static final Source POLICY_NOTE = Source.published(
            "Blijvend Veilig, contourennota, mei 2020",
            "https://5dok.net/document/qvl1v05g-blijvend-veilig-contourennota-achtergrond-visie-blijvend-veilig-mei.html");

    static final Seq<Difference> DIFFERENCES = Array.of(
            takesIn(PlanRules.ADULT_HAS_OWN_GOAL)
                    .because(
                            "De hulp is voor mensen van 0 tot 100, in gezinnen en in huishoudens zonder kinderen. Dat ieder daarom een"
                                    + " eigen doel heeft, is onze lezing.",
                            "The help is for people of 0 to 100, in families and in households without children. That each of them"
                                    + " therefore has a goal of its own is our reading.",
                            POLICY_NOTE),
            takesIn(PlanRules.ADULT_CAUSE_HAS_HELP)
                    .because(
                            "Hulp aan ouders, zoals van de ggz, wordt de beste jeugdhulp genoemd.",
                            "Help for parents, such as mental health care, is named as the best youth care.",
                            Source.told("Blijvend Veilig over de praktijk")),
            takesIn(AnalysisRules.LIVING_CONDITIONS_ARE_CONSIDERED)
                    .because(
                            "Grote onveiligheid ontstaat uit veel factoren. Dat de leefomstandigheden daarbij horen, is onze lezing.",
                            "Great unsafety comes of many factors. That living conditions are among them is our reading.",
                            POLICY_NOTE));

    private BlijvendVeilig() {}
}
