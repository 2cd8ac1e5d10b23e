package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Ways of working with safety plans and phases, as organisations publish them. None of them is a binding norm. */
public final class SafetyPractice {

    /** A condition says what must be so, an agreement how, and the safety plan holds both; conditions are handed over. */
    public static final Norm CONDITIONS_AND_AGREEMENTS = published(
                    "VTMB",
                    "Veilig Thuis Midden-Brabant, veiligheidsvoorwaarden, veiligheidsafspraken en veiligheidsplan",
                    Verification.READ,
                    "https://veiligthuismiddenbrabant.nl/nieuws/veiligheids-voorwaarden/")
            .titled("voorwaarden (wat) en afspraken (hoe) in één veiligheidsplan");

    /** The conditions that were set are the basis of monitoring after a transfer. */
    public static final Norm MONITORING_ON_CONDITIONS = published(
                    "VTFLEVO",
                    "Veilig Thuis Flevoland, radarfunctie en monitoring",
                    Verification.READ,
                    "https://veiligthuisflevoland.nl/professionals/radarfunctie-en-monitoring")
            .titled("monitoren op de gestelde voorwaarden");

    /** A safety plan answers six questions. */
    public static final Norm SIX_QUESTIONS = published(
                    "VTNOG",
                    "Veilig Thuis Noord- en Oost-Gelderland, veiligheidsplan in zes vragen",
                    Verification.READ,
                    "https://veiligthuisnoordoostgelderland.nl/veiligheidsplan/")
            .titled("zes vragen van een veiligheidsplan");

    /** A network that knows the worries and delivers and checks the plan, and a plan for monitoring. */
    public static final Norm NETWORK_IN_SAFETY_PLAN = published(
                    "HEEREN",
                    "'s Heeren Loo, veiligheidsplan opstellen",
                    Verification.READ,
                    "https://sheerenloo.nl/zorgzoeker/preventie-en-crisis/veiligheidsplan-opstellen")
            .titled("netwerk dat de zorgen kent en meedoet in het plan");

    /** Direct safety first, then stable safety, then recovery; alert to safety in every phase and for everyone. */
    public static final Norm PHASED_CARE = published(
                    "MOVGK",
                    "Gefaseerde ketenzorg (Van Arum en Vogtländer, 2016), samengevat door Movisie",
                    Verification.SEEN_INDIRECTLY,
                    "https://movisie.nl/artikel/huiselijk-geweld-over-risicogestuurde-zorg-risicofactoren")
            .titled("eerst directe, dan stabiele veiligheid, dan herstel");

    /** Agreements are checked, and hand-overs are warm. */
    public static final Norm HAAGLANDEN_ROUTE = published(
                    "HAAG",
                    "Routekaart Haaglanden, gefaseerd samenwerken aan veiligheid",
                    Verification.READ,
                    "https://meldcodehaaglanden.nl/regiovisie/gefaseerd-samenwerken/")
            .titled("afspraken nagaan, warm overdragen");

    /** All who work with a family work at the same time on the same conditions and agreements. */
    public static final Norm SAME_CONDITIONS_FOR_ALL = published(
                    "CZW",
                    "CZW Bureau, Gefaseerd samenwerken aan veiligheid",
                    Verification.READ,
                    "https://czwbureau.nl/gefaseerd-samenwerken-aan-veiligheid/")
            .titled("alle partijen werken aan dezelfde voorwaarden");

    /** A child takes part at every step: it is informed and asked, its view is weighed, and it hears what was done with it. */
    public static final Norm CHILD_PARTICIPATION = published(
                    "AUGEO",
                    "Augeo, tien punten voor participatie van kinderen bij de meldcode",
                    Verification.READ,
                    "https://augeo.nl/meldcode/afwegingskader/10-punten-checklist")
            .titled("een kind informeren, vragen, meewegen en terugkoppelen");

    /** Acute unsafety is acted on within 24 hours. */
    public static final Norm ACTION_WITHIN_A_DAY = published(
                    "MCNU",
                    "Veilig Thuis, triage: bij acute onveiligheid actie binnen 24 uur (ouder modelprotocol)",
                    Verification.READ,
                    "https://meldcode.nu/triage/")
            .titled("bij acute onveiligheid meteen handelen");

    private SafetyPractice() {}

    private static Norm published(String key, String source, Verification verification, String address) {
        return Norm.of(key, NormLevel.PRACTICE, source, "", "", verification, address);
    }
}
