package nl.bredeblik.card.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.bredeblik.model.family.Gender;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.rules.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In families of any shape nobody is drawn over somebody else, and no line through a person or along another line. */
class GeometryTests {

    private static final int FAMILIES = 200;

    private record Box(String who, int left, int top, int right, int bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Piece(String line, Seq<?> from, int x1, int y1, int x2, int y2) {

        boolean isWithin(Box box) {
            return Math.max(x1, x2) > box.left
                    && Math.min(x1, x2) < box.right
                    && Math.max(y1, y2) > box.top
                    && Math.min(y1, y2) < box.bottom;
        }

        boolean liesOn(Piece other) {
            boolean bothHorizontal = y1 == y2 && other.y1 == other.y2 && y1 == other.y1;
            boolean bothVertical = x1 == x2 && other.x1 == other.x2 && x1 == other.x1;
            return (bothHorizontal && meet(x1, x2, other.x1, other.x2))
                    || (bothVertical && meet(y1, y2, other.y1, other.y2));
        }

        private static boolean meet(int a1, int a2, int b1, int b2) {
            return Math.min(a1, a2) < Math.max(b1, b2) && Math.min(b1, b2) < Math.max(a1, a2);
        }
    }

    static LongStream families() {
        return LongStream.range(0, FAMILIES);
    }

    @ParameterizedTest
    @MethodSource("families")
    void nothingIsDrawnOverSomethingElse(long seed) {
        Genogram genogram = family(seed).genogram();
        List<Box> boxes = boxes(genogram);
        List<Piece> pieces = pieces(genogram);
        for (Box box : boxes) {
            assertThat(boxes).noneMatch(other -> !other.who().equals(box.who()) && other.overlaps(box));
            assertThat(pieces)
                    .filteredOn(piece -> !piece.line().startsWith("beside "))
                    .noneMatch(piece -> piece.isWithin(box));
            assertThat(box.left()).isPositive();
            assertThat(box.right()).isLessThan(genogram.frame().width());
            assertThat(box.bottom()).isLessThan(genogram.frame().height());
        }
        for (Piece piece : pieces) {
            assertThat(pieces).noneMatch(other -> isOfAnother(piece, other) && other.liesOn(piece));
        }
    }

    @Test
    void theSameFamilyGivesTheSameBytes() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(family(seed).genogram().svg(Language.ENGLISH))
                    .isEqualTo(family(seed).genogram().svg(Language.ENGLISH));
        }
    }

    @Test
    void theDrawingGrowsWithTheFamilyAndNotFaster() {
        int small = size(people(10, 3));
        int large = size(people(100, 3));
        assertThat(large).isLessThan(small * 15);
    }

    /** Brothers and sisters of one family share a piece; so do the two halves of one line. */
    private static boolean isOfAnother(Piece piece, Piece other) {
        return !(piece.line().equals(other.line()) || piece.from().equals(other.from()));
    }

    private static List<Box> boxes(Genogram genogram) {
        return genogram.persons()
                .map(person -> {
                    int left = genogram.frame().left(genogram.places().column(person.id()));
                    int top = genogram.frame().top(genogram.places().row(person.id()));
                    return new Box(person.id().text(), left, top, left + Frame.PERSON_WIDTH, top + Frame.PERSON_HEIGHT);
                })
                .toJavaList();
    }

    private static List<Piece> pieces(Genogram genogram) {
        List<Piece> pieces = new ArrayList<>();
        for (Line line : genogram.lines()) {
            String name = (line.bends().size() == 2 ? "beside " : "") + line.kind() + line.from() + line.to();
            for (int i = 1; i < line.bends().size(); i++) {
                Line.Bend start = line.bends().get(i - 1);
                Line.Bend end = line.bends().get(i);
                pieces.add(new Piece(
                        name,
                        line.from()
                                .append(null)
                                .map(String::valueOf)
                                .append(line.kind().code()),
                        genogram.frame().x(start.across()),
                        genogram.frame().y(start.down()),
                        genogram.frame().x(end.across()),
                        genogram.frame().y(end.down())));
            }
        }
        return pieces;
    }

    private static int size(DrawnFamily family) {
        return family.genogram().svg(Language.DUTCH).length();
    }

    private static DrawnFamily people(int number, long seed) {
        return family(new SplittableRandom(seed), number, number);
    }

    /** One to thirty people with ties of any kind between any of them, so that many contradict each other. */
    private static DrawnFamily family(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = 1 + random.nextInt(30);
        return family(random, people, random.nextInt(people * 2));
    }

    private static DrawnFamily family(SplittableRandom random, int people, int ties) {
        DrawnFamily family = new DrawnFamily();
        for (int i = 0; i < people; i++) {
            family.member("p" + i, MemberRole.ADULT, oneOf(Gender.values(), random));
        }
        for (int i = 0; i < ties; i++) {
            family.tie(
                    "p" + random.nextInt(people), oneOf(RelationKind.values(), random), "p" + random.nextInt(people));
        }
        return family;
    }

    private static <T> T oneOf(T[] values, SplittableRandom random) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
