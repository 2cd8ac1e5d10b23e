package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.team.OrganisationKind.CERTIFIED_INSTITUTION;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Norms of Book 1 of the Civil Code (<i>Burgerlijk Wetboek Boek 1</i>), read in the text of 23 October 2015. */
public final class CivilCode {

    /** The age of majority. */
    public static final Norm BW1_233 = article("1:233").titled("minderjarigheid eindigt met achttien jaar");

    /** Every minor is under authority. */
    public static final Norm BW1_245 = article("1:245").titled("elke minderjarige staat onder gezag");

    /** Who cannot hold authority: a minor, for one. */
    public static final Norm BW1_246 = article("1:246").titled("wie onbevoegd is tot gezag");

    /** A mother of sixteen or older can be declared of age. */
    public static final Norm BW1_253HA =
            article("1:253ha").titled("meerderjarigverklaring van een moeder van zestien jaar of ouder");

    /** Supervision of a minor. */
    public static final Norm BW1_255 = article("1:255").titled("ondertoezichtstelling en de concrete bedreigingen");

    /** Provisional supervision lasts at most three months. */
    public static final Norm BW1_257 =
            article("1:257").titled("voorlopige ondertoezichtstelling, ten hoogste drie maanden");

    /** Supervision lasts at most one year. */
    public static final Norm BW1_258 =
            article("1:258").titled("duur van de ondertoezichtstelling, ten hoogste een jaar");

    /** Each extension of supervision lasts at most one year. */
    public static final Norm BW1_260 =
            article("1:260").titled("verlenging van de ondertoezichtstelling, telkens ten hoogste een jaar");

    /** The concrete threats are removed within the supervision. */
    public static final Norm BW1_262 =
            article("1:262").titled("toezicht en hulp om de concrete bedreigingen weg te nemen");

    /** On which grounds the institution gives a written instruction (<i>schriftelijke aanwijzing</i>). */
    public static final Norm BW1_263 =
            article("1:263").binding(CERTIFIED_INSTITUTION).titled("schriftelijke aanwijzing en haar gronden");

    /** The court can annul a written instruction, on a request within two weeks after it was sent. */
    public static final Norm BW1_264 = article("1:264")
            .binding(CERTIFIED_INSTITUTION)
            .titled("vervallenverklaring van een aanwijzing, te vragen binnen twee weken");

    /** Placement day and night outside the family under supervision is by authorisation only. */
    public static final Norm BW1_265A = article("1:265a").titled("uithuisplaatsing alleen met machtiging");

    /** The authorisation is given to the institution that is charged with the supervision. */
    public static final Norm BW1_265B = article("1:265b").titled("machtiging tot uithuisplaatsing");

    /** An authorisation lasts at most one year, and lapses when not executed within three months. */
    public static final Norm BW1_265C = article("1:265c").titled("duur en verval van de machtiging");

    /** During a placement the institution can limit contact with a parent with authority; that counts as an instruction. */
    public static final Norm BW1_265F = article("1:265f")
            .binding(CERTIFIED_INSTITUTION)
            .titled("beperking van het contact tijdens een uithuisplaatsing");

    /** The Board is told of an end that nears, of an early end and of an extension after two years. */
    public static final Norm BW1_265J =
            article("1:265j").binding(CERTIFIED_INSTITUTION).titled("mededeling aan de Raad en advies van de Raad");

    /** A petition of the institution goes with the plan and a report on the supervision. */
    public static final Norm BW1_265K =
            article("1:265k").binding(CERTIFIED_INSTITUTION).titled("stukken bij een verzoek");

    /** Guardianship is authority of another than a parent. */
    public static final Norm BW1_303 = article("1:303").titled("voogdij is gezag van een ander dan een ouder");

    /** Supervision of a child under guardianship: of a natural person only. */
    public static final Norm BW1_326 = article("1:326").titled("ondertoezichtstelling van een kind onder voogdij");

    /** A parent without authority is informed. */
    public static final Norm BW1_377B = article("1:377b").titled("informatie aan een ouder zonder gezag");

    private CivilCode() {}

    private static Norm article(String article) {
        return Norm.of(
                "BW-" + article,
                NormLevel.LAW,
                "Burgerlijk Wetboek Boek 1",
                article,
                "2015-10-23",
                Verification.READ_IN_OLD_VERSION,
                "https://wetten.overheid.nl/BWBR0002656");
    }
}
