package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.team.OrganisationKind.CERTIFIED_INSTITUTION;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/**
 * Norms of the General Administrative Law Act (<i>Algemene wet bestuursrecht</i>) for decisions of an institution, read in the
 * text of 2015. That they hold for a written instruction stands in no article: courts judge it so.
 */
public final class AdministrativeLaw {

    /** A decision rests on sound reasons. */
    public static final Norm AWB_3_46 = article("3:46").titled("deugdelijke motivering van een besluit");

    /** Who is concerned can give a view before a decision. */
    public static final Norm AWB_4_8 = article("4:8").titled("gelegenheid om vooraf een zienswijze te geven");

    private AdministrativeLaw() {}

    private static Norm article(String article) {
        return Norm.of(
                        "AWB-" + article,
                        NormLevel.LAW,
                        "Algemene wet bestuursrecht",
                        article,
                        "2015",
                        Verification.READ_IN_OLD_VERSION,
                        "https://wetten.overheid.nl/BWBR0005537")
                .binding(CERTIFIED_INSTITUTION);
    }
}
