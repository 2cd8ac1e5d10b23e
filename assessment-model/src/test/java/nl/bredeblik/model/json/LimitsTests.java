package nl.bredeblik.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class LimitsTests {

    private static final JsonLimits STANDARD = JsonLimits.STANDARD;
    private static final Holder FILE = Holder.THE_FILE;

    @Test
    void nestingStopsAtTheDepth() {
        JsonLimits ten = STANDARD.withDepth(10);
        String tenDeep = FILE.plus("\"x\": " + "[".repeat(9) + "]".repeat(9));
        String deeper = FILE.plus("\"x\": " + "[".repeat(10) + "]".repeat(10));
        assertThat(problems(ten, tenDeep).map(JsonProblem::kind)).containsExactly(ProblemKind.UNKNOWN_FIELD);
        assertThat(problems(ten, deeper).map(JsonProblem::kind))
                .containsExactly(ProblemKind.UNKNOWN_FIELD, ProblemKind.TOO_DEEP);
        assertThat(problems(ten, deeper).last().expected()).isEqualTo("objects and lists at most 10 deep");
    }

    @Test
    void aHundredThousandBracketsAreStoppedByTheStandardLimits() {
        assertThat(problems(STANDARD, "[".repeat(100_000)).last().kind()).isEqualTo(ProblemKind.TOO_DEEP);
        assertThat(problems(STANDARD, "{\"a\":".repeat(100_000)).last().kind()).isEqualTo(ProblemKind.TOO_DEEP);
    }

    @Test
    void aTextStopsAtItsLength() {
        JsonLimits limits = STANDARD.withTextLength(9_000);
        Holder goal = Holder.A_PART_IN_A_LIST_OF_AN_ENTRY;
        assertThat(read(limits, goal.instead("\"x\"", "\"" + "x".repeat(9_000) + "\"")))
                .isTrue();
        JsonProblem problem = problems(limits, goal.instead("\"x\"", "\"" + "x".repeat(9_001) + "\""))
                .single();
        assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LONG);
        assertThat(problem.pointer()).isEqualTo("/plans/0/goals/1/text");
        assertThat(problem.expected()).isEqualTo("a text or name of at most 9000 characters, a number of at most 100");
    }

    @Test
    void aNumberStopsAtItsLength() {
        JsonProblem problem = problems(STANDARD, Holder.AN_ENTRY_IN_A_LIST.plus("\"revision\": " + "9".repeat(101)))
                .single();
        assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LONG);
        assertThat(problem.pointer()).isEqualTo("/members/1");
    }

    @Test
    void aDocumentStopsAtItsLength() {
        String sound = FILE.sound();
        JsonLimits exact = STANDARD.withDocumentLength(sound.length());
        JsonLimits less = STANDARD.withDocumentLength(sound.length() - 1L);
        assertThat(read(exact, sound)).isTrue();
        assertThat(problems(less, sound).map(JsonProblem::kind)).containsExactly(ProblemKind.TOO_LONG);
        assertThat(problems(less, sound + " ".repeat(50_000)).map(JsonProblem::expected))
                .containsExactly("a document of at most " + (sound.length() - 1) + " characters");
    }

    @Test
    void listsStopAtTheirNumberOfValues() {
        String members = Holder.AN_ENTRY_IN_A_LIST.sound();
        assertThat(read(STANDARD.withListedValues(2), members)).isTrue();
        JsonProblem problem = problems(STANDARD.withListedValues(1), members).single();
        assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_MANY);
        assertThat(problem.pointer()).isEqualTo("/members/1");
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void aDocumentOfNothingButFaultsTellsNoMoreThanTheLimit() {
        Seq<JsonProblem> problems = problems(STANDARD, FILE.plus("\"members\": [" + "1,".repeat(50_000) + "1]"));
        assertThat(problems.size()).isEqualTo(STANDARD.problems() + 1);
        assertThat(problems.last().kind()).isEqualTo(ProblemKind.TOO_MANY);
        assertThat(problems.last().expected()).isEqualTo("a document with fewer than 1000 problems");
    }

    @Test
    void aLimitBelowOneIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withTextLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withListedValues(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDocumentLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withLineLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withProblems(0));
    }

    private static boolean read(JsonLimits limits, String document) {
        return CaseFileJson.within(limits).read(document).isValid();
    }

    private static Seq<JsonProblem> problems(JsonLimits limits, String document) {
        return CaseFileJson.within(limits).read(document).getError();
    }
}
