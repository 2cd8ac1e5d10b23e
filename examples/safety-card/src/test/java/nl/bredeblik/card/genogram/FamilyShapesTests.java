package nl.bredeblik.card.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.bredeblik.model.family.Gender;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.ResidenceShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Families of many shapes are drawn with the ties that their files tell, the elder generation above the younger. */
class FamilyShapesTests {

    record Shape(String name, DrawnFamily family, List<String> rows, List<String> ties) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aFamilyIsDrawnAsItIsTold(Shape shape) {
        DrawnSvg drawn = DrawnSvg.of(shape.family().genogram());
        assertThat(drawn.rows()).isEqualTo(shape.rows());
        assertThat(drawn.ties()).containsExactlyInAnyOrderElementsOf(shape.ties());
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                shape("nobody", new DrawnFamily(), List.of()),
                shape("one adult", new DrawnFamily().woman("mum"), List.of("mum")),
                shape(
                        "two elders",
                        new DrawnFamily().woman("eva").man("jan").tie("eva", RelationKind.WIFE, "jan"),
                        List.of("eva jan"),
                        "partners eva>jan"),
                shape(
                        "parents with two children",
                        couple().boy("kid")
                                .girl("sis")
                                .tie("sis", RelationKind.SISTER, "kid")
                                .tie("mum", RelationKind.MOTHER, "kid")
                                .tie("dad", RelationKind.FATHER, "kid")
                                .tie("mum", RelationKind.MOTHER, "sis")
                                .tie("dad", RelationKind.FATHER, "sis"),
                        List.of("mum dad", "kid sis"),
                        "partners mum>dad",
                        "birth mum+dad>kid",
                        "birth mum+dad>sis"),
                shape(
                        "told from the child",
                        couple().boy("kid").tie("kid", RelationKind.SON, "mum").tie("kid", RelationKind.CHILD, "dad"),
                        List.of("mum dad", "kid"),
                        "partners mum>dad",
                        "birth mum+dad>kid"),
                shape(
                        "one parent",
                        new DrawnFamily().woman("mum").boy("kid").tie("mum", RelationKind.MOTHER, "kid"),
                        List.of("mum", "kid"),
                        "birth mum>kid"),
                shape(
                        "parents who parted",
                        parents().tie("mum", RelationKind.EX_PARTNER, "dad"),
                        List.of("dad mum", "kid"),
                        "former-partners mum>dad",
                        "birth dad+mum>kid"),
                shape(
                        "partners until yesterday",
                        parents().ended("mum", RelationKind.PARTNER, "dad"),
                        List.of("dad mum", "kid"),
                        "former-partners mum>dad",
                        "birth dad+mum>kid"),
                shape(
                        "parents who never were partners",
                        parents(),
                        List.of("mum dad", "kid"),
                        "birth mum>kid",
                        "birth dad>kid"),
                shape(
                        "a former and a new partner, half-siblings and a step-father",
                        parents()
                                .man("new")
                                .girl("sis")
                                .tie("mum", RelationKind.EX_PARTNER, "dad")
                                .tie("mum", RelationKind.PARTNER, "new")
                                .tie("mum", RelationKind.MOTHER, "sis")
                                .tie("new", RelationKind.FATHER, "sis")
                                .tie("new", RelationKind.STEP_FATHER, "kid")
                                .tie("sis", RelationKind.HALF_SIBLING, "kid"),
                        List.of("dad mum new", "kid sis"),
                        "former-partners mum>dad",
                        "partners mum>new",
                        "birth dad+mum>kid",
                        "birth mum+new>sis",
                        "step new>kid"),
                shape(
                        "two mothers",
                        new DrawnFamily()
                                .woman("mum")
                                .woman("mom")
                                .girl("kid")
                                .tie("mum", RelationKind.PARTNER, "mom")
                                .tie("mum", RelationKind.MOTHER, "kid")
                                .tie("mom", RelationKind.DUO_PARENT, "kid"),
                        List.of("mum mom", "kid"),
                        "partners mum>mom",
                        "birth mum+mom>kid"),
                shape(
                        "a child that is expected",
                        couple().unborn("kid")
                                .tie("mum", RelationKind.MOTHER, "kid")
                                .tie("dad", RelationKind.FATHER, "kid"),
                        List.of("mum dad", "kid"),
                        "partners mum>dad",
                        "birth mum+dad>kid"),
                shape(
                        "adopted by a couple",
                        couple().boy("kid")
                                .tie("mum", RelationKind.ADOPTIVE_MOTHER, "kid")
                                .tie("dad", RelationKind.ADOPTIVE_FATHER, "kid"),
                        List.of("mum dad", "kid"),
                        "partners mum>dad",
                        "adoption mum+dad>kid"),
                shape(
                        "parents and foster parents",
                        parents()
                                .member("foa", MemberRole.FOSTER_PARENT, Gender.FEMALE)
                                .member("fob", MemberRole.FOSTER_PARENT, Gender.MALE)
                                .tie("foa", RelationKind.PARTNER, "fob")
                                .tie("foa", RelationKind.FOSTER_MOTHER, "kid")
                                .tie("kid", RelationKind.FOSTER_SON, "fob"),
                        List.of("mum dad foa fob", "kid"),
                        "birth mum>kid",
                        "birth dad>kid",
                        "partners foa>fob",
                        "foster foa+fob>kid"),
                shape(
                        "three generations",
                        couple().woman("gran")
                                .boy("kid")
                                .tie("gran", RelationKind.MOTHER, "mum")
                                .tie("mum", RelationKind.MOTHER, "kid")
                                .tie("dad", RelationKind.FATHER, "kid")
                                .tie("gran", RelationKind.GRANDMOTHER, "kid"),
                        List.of("gran", "mum dad", "kid"),
                        "birth gran>mum",
                        "partners mum>dad",
                        "birth mum+dad>kid"),
                shape(
                        "a grandmother whose child is not recorded as the parent",
                        new DrawnFamily()
                                .woman("gran")
                                .woman("mum")
                                .boy("kid")
                                .tie("mum", RelationKind.MOTHER, "kid")
                                .tie("gran", RelationKind.GRANDMOTHER, "kid"),
                        List.of("gran", "mum", "kid"),
                        "other gran>kid",
                        "birth mum>kid"),
                shape(
                        "brothers without a recorded parent, and an aunt",
                        new DrawnFamily()
                                .boy("kid")
                                .boy("bro")
                                .woman("ann")
                                .tie("bro", RelationKind.BROTHER, "kid")
                                .tie("ann", RelationKind.AUNT, "kid"),
                        List.of("ann", "kid bro"),
                        "other bro>kid",
                        "other ann>kid"),
                shape(
                        "somebody of the network who is tied, and one who is not",
                        new DrawnFamily()
                                .boy("kid")
                                .network("opa")
                                .network("buur")
                                .tie(DrawnFamily.networkId("opa"), RelationKind.GRANDFATHER, DrawnFamily.id("kid")),
                        List.of("opa", "kid"),
                        "other opa>kid"),
                shape(
                        "a housemate and an adult who are tied to nobody by descent",
                        couple().member("hm", MemberRole.HOUSEMATE, Gender.UNKNOWN)
                                .tie("hm", RelationKind.HOUSEMATE, "mum")
                                .member("ad", MemberRole.ADULT, Gender.UNDIFFERENTIATED),
                        List.of("mum dad", "hm ad"),
                        "partners mum>dad",
                        "other hm>mum"),
                shape(
                        "a file that contradicts itself: each the other's mother",
                        new DrawnFamily()
                                .woman("mum")
                                .woman("eva")
                                .tie("mum", RelationKind.MOTHER, "eva")
                                .tie("eva", RelationKind.MOTHER, "mum")
                                .tie("eva", RelationKind.SISTER, "eva"),
                        List.of("mum", "eva"),
                        "birth mum>eva"),
                shape(
                        "one mother of children of three fathers",
                        new DrawnFamily()
                                .woman("mum")
                                .man("pa")
                                .man("pb")
                                .man("pc")
                                .boy("ka")
                                .boy("kb")
                                .boy("kc")
                                .tie("mum", RelationKind.EX_PARTNER, "pa")
                                .tie("mum", RelationKind.EX_PARTNER, "pb")
                                .tie("mum", RelationKind.PARTNER, "pc")
                                .tie("mum", RelationKind.MOTHER, "ka")
                                .tie("pa", RelationKind.FATHER, "ka")
                                .tie("mum", RelationKind.MOTHER, "kb")
                                .tie("pb", RelationKind.FATHER, "kb")
                                .tie("mum", RelationKind.MOTHER, "kc")
                                .tie("pc", RelationKind.FATHER, "kc"),
                        List.of("pb pa mum pc", "kb ka kc"),
                        "former-partners mum>pa",
                        "former-partners mum>pb",
                        "partners mum>pc",
                        "birth pa+mum>ka",
                        "birth mum>kb",
                        "birth pb>kb",
                        "birth mum+pc>kc"));
    }

    @Test
    void aSymbolShowsWhoItIs() {
        DrawnSvg drawn = DrawnSvg.of(parents().unborn("baby").deceased("opa").genogram());
        assertThat(drawn.symbol("mum")).containsExactly("woman");
        assertThat(drawn.symbol("dad")).containsExactly("man");
        assertThat(drawn.symbol("baby")).containsExactly("unborn");
        assertThat(drawn.symbol("opa")).containsExactly("person", "deceased");
    }

    @Test
    void homesAndAuthorityAreWrittenWithAPersonAndNeverWhereSomebodyStaysElsewhere() {
        DrawnSvg drawn = DrawnSvg.of(parents()
                .home("one")
                .home("two")
                .lives("mum", "one", ResidenceShare.FULL)
                .lives("kid", "two", ResidenceShare.VISITING)
                .lives("kid", "one", ResidenceShare.PART_TIME)
                .staysElsewhere("dad")
                .authority("kid", "mum")
                .genogram());
        assertThat(drawn.told("mum")).endsWith("vrouw of meisje, huis A, heeft gezag over een kind");
        assertThat(drawn.told("kid")).endsWith("man of jongen, huis (B)+A");
        assertThat(drawn.told("dad")).endsWith("man of jongen, elders");
    }

    private static DrawnFamily couple() {
        return new DrawnFamily().woman("mum").man("dad").tie("mum", RelationKind.PARTNER, "dad");
    }

    private static DrawnFamily parents() {
        return new DrawnFamily()
                .woman("mum")
                .man("dad")
                .boy("kid")
                .tie("mum", RelationKind.MOTHER, "kid")
                .tie("dad", RelationKind.FATHER, "kid");
    }

    private static Shape shape(String name, DrawnFamily family, List<String> rows, String... ties) {
        return new Shape(name, family, rows, List.of(ties));
    }
}
