package nl.bredeblik.model.concern;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * The five questions of the decision framework, in their order.
 *
 * <p>Dutch: <i>vraag van het afwegingskader</i>.
 */
public enum FrameworkQuestion implements Code {
    /** Is there a suspicion left? */
    SUSPICION_LEFT("is er nog een vermoeden?", CodeSystem.JGZ_BDS.code("1572")),
    /** Is there acute or structural unsafety? */
    ACUTE_OR_STRUCTURAL("is er acute of structurele onveiligheid?", CodeSystem.JGZ_BDS.code("1573")),
    /** Can I offer or organise effective help? */
    CAN_HELP("kan ik effectieve hulp bieden of organiseren?", CodeSystem.JGZ_BDS.code("1574")),
    /** Do those concerned accept the help? */
    HELP_ACCEPTED("aanvaarden de betrokkenen de hulp?", CodeSystem.JGZ_BDS.code("1575")),
    /** Does the help give the needed result in time? */
    HELP_WORKS("leidt de hulp op tijd tot veiligheid?", CodeSystem.JGZ_BDS.code("1576"));

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    FrameworkQuestion(String label, ExternalCode... externalCodes) {
        this.label = label;
        this.externalCodes = Array.of(externalCodes);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Seq<ExternalCode> externalCodes() {
        return externalCodes;
    }
}
