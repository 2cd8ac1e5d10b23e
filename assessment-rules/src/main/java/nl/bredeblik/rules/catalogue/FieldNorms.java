package nl.bredeblik.rules.catalogue;

import java.time.LocalDate;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Norms of the field, the inspectorates and professional bodies. */
public final class FieldNorms {

    /** A professional checks authority at its source and does not rely on the word of one parent. */
    public static final Norm NVO_AUTHORITY = Norm.of(
                    "NVO-GEZAG",
                    NormLevel.FIELD_NORM,
                    "NVO, veelgestelde vragen over het toestemmingsvereiste",
                    "",
                    "",
                    Verification.READ,
                    "https://www.nvo.nl/beroepscode-en-tuchtrecht/veelgestelde-vragen/hoe-is-het-toestemmingsvereiste-geregeld-.aspx")
            .titled("gezag zelf nagaan bij de bron");

    /** Facts and opinions apart, both sides heard, information approved, the weighing traceable to the conclusion. */
    public static final Norm BOARD_REPORT = Norm.of(
                    "RVDK-RAPPORT",
                    NormLevel.FIELD_NORM,
                    "Raad voor de Kinderbescherming, voorwaarden voor een rapport",
                    "",
                    "",
                    Verification.SEEN_INDIRECTLY,
                    "https://www.kinderbescherming.nl/over-ons/kwaliteit-van-ons-werk/voorwaarden-rapport")
            .titled("feiten en meningen gescheiden, hoor en wederhoor, weging te volgen");

    /** An informant approves the text and its use before it is taken up. */
    public static final Norm BOARD_INFORMANTS = Norm.of(
                    "RVDK-INFORMANTEN",
                    NormLevel.FIELD_NORM,
                    "Raad voor de Kinderbescherming, informatie van mensen die het kind of gezin goed kennen",
                    "",
                    "",
                    Verification.READ,
                    "https://www.kinderbescherming.nl/voor-kind-en-ouder/hoe-verloopt-een-raadsonderzoek/informatie-van-mensen-die-het-kind-of-gezin-goed-kennen")
            .titled("informant keurt tekst en gebruik goed");

    /** The source is always stated; information is current and relevant. */
    public static final Norm FACT_FINDING = Norm.of(
                    "NJI-FEITENONDERZOEK",
                    NormLevel.FIELD_NORM,
                    "NJi, Hoe doe je goed feitenonderzoek?",
                    "",
                    "",
                    Verification.READ,
                    "https://www.nji.nl/jeugdbescherming/hoe-doe-je-goed-feitenonderzoek")
            .titled("bron altijd vermeld, informatie actueel en relevant");

    /** Five questions of steps 4 and 5, since 2019: when unsafety is acute or structural, and whether help fits. */
    public static final Norm REPORTING_FRAMEWORK = Norm.of(
                    "AFWEGINGSKADER",
                    NormLevel.FIELD_NORM,
                    "Afwegingskader meldcode huiselijk geweld en kindermishandeling",
                    "",
                    "",
                    Verification.READ,
                    "https://www.afwegingskadermeldcode.nl/vragenlijst")
            .since(LocalDate.of(2019, 1, 1))
            .titled("acute en structurele onveiligheid, vijf vragen");

    /** Without a permanent worker there is a contact for the time being, and someone watches over the safety of who waits. */
    public static final Norm WAITING_CHILDREN = Norm.of(
                    "VELDNORM-GI",
                    NormLevel.FIELD_NORM,
                    "Antwoord op Kamervragen 2025D37739 over de veldnorm bij onderbezetting van gecertificeerde instellingen",
                    "",
                    "2025-09",
                    Verification.SEEN_INDIRECTLY,
                    "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2025D37739")
            .titled("zicht op de veiligheid zolang er geen vaste jeugdbeschermer is");

    /** First contact within five working days, and a plan within six weeks. */
    public static final Norm INSPECTORATES_2019 = Norm.of(
                    "IGJ-2019",
                    NormLevel.FIELD_NORM,
                    "IGJ en Inspectie JenV, Kwetsbare kinderen onvoldoende beschermd",
                    "",
                    "2019-11",
                    Verification.SEEN_INDIRECTLY,
                    "https://stichtingkog.info/posts/eerste-contact-plan-van-aanpek-klachten-2226/")
            .titled("eerste contact binnen vijf werkdagen, plan binnen zes weken");

    /** An analysis explains together with the family how problems arose, what keeps them going and how they connect. */
    public static final Norm EXPLANATORY_ANALYSIS = Norm.of(
                    "NJI-VERKLARENDE-ANALYSE",
                    NormLevel.FIELD_NORM,
                    "NJi, Samenwerken aan een verklarende analyse in de jeugdbescherming",
                    "",
                    "",
                    Verification.READ,
                    "https://www.nji.nl/jeugdbescherming/samenwerken-aan-een-verklarende-analyse-in-de-jeugdbescherming")
            .titled("samen verklaren wat er speelt en wat het in stand houdt");

    /** All five steps of the reporting code stand in the file. */
    public static final Norm REPORTING_CODE_RECORD = Norm.of(
                    "MELDCODE-DOSSIER",
                    NormLevel.FIELD_NORM,
                    "Movisie, Meldcode en dossiervorming",
                    "",
                    "",
                    Verification.READ,
                    "https://movisie.nl/publicatie/meldcode-dossiervorming")
            .titled("alle stappen van de meldcode in het dossier");

    /** With whom, what and when was consulted; talking first is skipped on named grounds only. */
    public static final Norm REPORTING_CODE_NOTES = Norm.of(
                    "SIGNALENKAART",
                    NormLevel.FIELD_NORM,
                    "Signalenkaart, stappen van de meldcode",
                    "",
                    "",
                    Verification.READ,
                    "https://signalenkaart.nl/meldcode/")
            .titled("wat bij elke stap van de meldcode wordt genoteerd");

    /** Veilig Thuis assesses a notification within five working days, and acute unsafety at once. */
    public static final Norm ASSESSMENT_IN_FIVE_WORKING_DAYS = Norm.of(
                    "IGJ-VT-2023",
                    NormLevel.FIELD_NORM,
                    "IGJ over de termijnen van Veilig Thuis",
                    "",
                    "2023-12",
                    Verification.SEEN_INDIRECTLY,
                    "https://zeelandnet.nl/nieuws/inspectie-risicos-door-te-lange-wachttijden-veilig-thuis")
            .titled("veiligheidsbeoordeling binnen vijf werkdagen, acuut meteen");

    /** A reporter hears back after the assessment and after an investigation. */
    public static final Norm FEEDBACK_TO_REPORTER = Norm.of(
                    "KNMG-VT",
                    NormLevel.FIELD_NORM,
                    "KNMG-meldcode, bijlage 4: taken en functie van Veilig Thuis",
                    "",
                    "",
                    Verification.READ,
                    "https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/bijlage-4-taken-en-functie-van-veilig-thuis")
            .titled("terugkoppeling aan de melder na beoordeling en onderzoek");

    private FieldNorms() {}
}
