package nl.bredeblik.rules.profile;

import static nl.bredeblik.rules.profile.Departure.takesIn;
import static nl.bredeblik.rules.profile.Departure.weighs;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.catalogue.AnalysisRules;
import nl.bredeblik.rules.catalogue.TeamRules;

/** In what a regional safety team with a local team differs from the national rules. */
final class RegionaalVeiligheidsteam {

    private static final Source SCENARIO = Source.published(
            "Toekomstscenario kind- en gezinsbescherming",
            "https://www.voordejeugdenhetgezin.nl/toekomstscenario-kind-en-gezinsbescherming");
    private static final Source MUNICIPALITIES = Source.published(
            "Gemeenten over het Toekomstscenario kind- en gezinsbescherming",
            "https://zorgenveiligheidshuizen.nl/nieuws/2021/010721_gemeenten-enthousiast-over-toekomstscenario-kind-en-gezinsbescherming");
    private static final Source PROGRAMME = Source.published(
            "Kamerstuk 2025D02278, redenen voor het programma",
            "https://berthub.eu/tkconv/document.html?nummer=2025D02278");

    static final Seq<Difference> DIFFERENCES = Array.of(
            takesIn(TeamRules.LOCAL_TEAM_GIVES_ONE_FACE)
                    .because(
                            "Het lokale team geeft één vast gezicht, dat lang blijft.",
                            "The local team gives one steady face, which stays long.",
                            MUNICIPALITIES),
            weighs(TeamRules.LOCAL_TEAM_GIVES_ONE_FACE, Severity.ATTENTION)
                    .because(
                            "Op het vaste gezicht rust deze werkwijze. Wat het toekomstscenario beschrijft, is op zichzelf een tip.",
                            "On the steady face this way of working rests. What the future scenario describes is in itself a tip.",
                            Source.own("Eigen weging voor teams die deze werkwijze kiezen")),
            takesIn(TeamRules.DUO_JOINS_LOCAL_AND_REGIONAL_TEAM)
                    .because(
                            "Zo nodig werkt het vaste gezicht in een duo met een professional van het Regionaal Veiligheidsteam.",
                            "If needed the steady face works in a duo with a professional of the regional safety team.",
                            MUNICIPALITIES),
            weighs(TeamRules.COORDINATION_IS_HANDED_OVER, Severity.ATTENTION)
                    .because(
                            "Het verhaal wordt één keer verteld. Dat vraagt een overdracht als de coördinatie wisselt.",
                            "The story is told once. That asks for a hand-over when coordination changes.",
                            SCENARIO),
            takesIn(TeamRules.FIXED_PROFESSIONALS_STAY)
                    .because(
                            "Te veel gezichten is een van de redenen voor het programma.",
                            "Too many faces is one of the reasons for the programme.",
                            PROGRAMME),
            takesIn(AnalysisRules.LIVING_CONDITIONS_ARE_CONSIDERED)
                    .because(
                            "Er is te weinig aandacht voor wat eronder ligt, zoals schulden en wonen.",
                            "There is too little attention for what lies underneath, such as debts and housing.",
                            PROGRAMME));

    private RegionaalVeiligheidsteam() {}
}
