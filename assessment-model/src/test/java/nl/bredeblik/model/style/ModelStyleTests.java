package nl.bredeblik.model.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import nl.bredeblik.model.entry.Id;
import org.junit.jupiter.api.Test;

class ModelStyleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Id<Sample> FIRST = Id.of("aaaaaaaa");
    private static final Id<Sample> SECOND = Id.of("bbbbbbbb");

    @Test
    void everyBuilderMethodReturnsTheBuilderThatCallersSee() {
        Sample.Builder builder =
                Sample.builder().id(FIRST).recordedOn(DAY).birthDate(DAY).addAbout(SECOND);

        assertThat(builder.build().about()).containsExactly(SECOND);
        assertThat(Modifier.isPublic(ImmutableSample.class.getModifiers())).isFalse();
    }

    @Test
    void codeThatDoesNotKnowTheKindOfEntrySetsWhatAllHave() {
        Sample sample = recordedOn(Sample.builder().id(FIRST), DAY).build();

        assertThat(sample.recordedOn()).isEqualTo(DAY);
    }

    @Test
    void theRevisionIsOneUnlessSetOrInherited() {
        assertThat(sound().build().revision()).isEqualTo(1);
        assertThat(sound().revision(2).build().revision()).isEqualTo(2);
        assertThat(DefaultedSample.builder().recordedOn(DAY).build().revision()).isEqualTo(1);
        assertThat(DefaultedSample.builder().recordedOn(DAY).revision(2).build().revision())
                .isEqualTo(2);
    }

    @Test
    void aCopyHoldsEverythingAndIsEqual() {
        Sample sample = sound().birthDate(DAY).addAbout(FIRST).addAbout(SECOND).build();

        Sample copy = Sample.builder().from(sample).build();

        assertThat(copy).isEqualTo(sample).hasSameHashCodeAs(sample).isNotSameAs(sample);
        assertThat(Sample.builder().from(sample).revision(2).build()).isNotEqualTo(sample);
    }

    @Test
    void aMissingAttributeIsNamedWhenTheValueIsBuilt() {
        assertThatThrownBy(() -> Sample.builder().id(FIRST).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recordedOn");
    }

    @Test
    void behindEverySequenceStandsAnArray() {
        assertThat(sound().build().about()).isInstanceOf(Array.class).isEmpty();
        assertThat(sound().addAbout(FIRST).build().about()).isInstanceOf(Array.class);
        assertThat(sound().about(List.of(FIRST)).build().about()).isInstanceOf(Array.class);
    }

    @Test
    void elementsAreAddedAtTheEndOrReplaced() {
        Sample.Builder builder =
                sound().addAbout(FIRST).addAbout(SECOND).addAbout(FIRST).addAllAbout(Array.of(SECOND));
        assertThat(builder.build().about()).containsExactly(FIRST, SECOND, FIRST, SECOND);

        builder.about(List.of(SECOND));
        assertThat(builder.build().about()).containsExactly(SECOND);
    }

    @Test
    void whatIsAddedAfterBuildingDoesNotReachTheValue() {
        Sample.Builder builder = sound().addAbout(FIRST);
        Sample before = builder.build();

        builder.addAbout(SECOND);

        assertThat(before.about()).containsExactly(FIRST);
        assertThat(builder.build().about()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aRefusedReplacementChangesNothing() {
        Sample.Builder builder = sound().addAbout(FIRST);

        assertThatThrownBy(() -> builder.about(Arrays.asList(SECOND, null))).isInstanceOf(NullPointerException.class);

        assertThat(builder.build().about()).containsExactly(FIRST);
    }

    @Test
    void manyElementsAreAddedOneByOneWithoutCopyingTheRest() {
        Sample.Builder builder = sound();
        for (int i = 0; i < 100_000; i++) {
            builder.addAbout(FIRST);
        }
        assertThat(builder.build().about().size()).isEqualTo(100_000);
    }

    @Test
    void nullIsRefusedWhereverItIsHandedOver() {
        Id<Sample> nothing = null;
        assertRefusesNull(() -> sound().id(null));
        assertRefusesNull(() -> sound().recordedOn(null));
        assertRefusesNull(() -> sound().birthDate((LocalDate) null));
        assertRefusesNull(() -> sound().birthDate((Option<LocalDate>) null));
        assertRefusesNull(() -> sound().birthDate(Option.some(null)));
        assertRefusesNull(() -> sound().addAbout(nothing));
        assertRefusesNull(() -> sound().addAllAbout(null));
        assertRefusesNull(() -> sound().addAllAbout(List.of(FIRST, null)));
        assertRefusesNull(() -> sound().about(null));
        assertRefusesNull(() -> sound().about(Array.of(FIRST, null)));
    }

    @Test
    void anEndlessSequenceIsRefused() {
        Seq<Id<Sample>> endless = Stream.continually(FIRST);
        assertRefusesLazy(() -> sound().about(endless));
        assertRefusesLazy(() -> sound().addAllAbout(endless));
        assertRefusesLazy(() -> sound().about(Stream.of(FIRST)));
        assertRefusesLazy(() -> sound().addAllAbout(Iterator.continually(FIRST)));
    }

    private static Sample.Builder sound() {
        return Sample.builder().id(FIRST).recordedOn(DAY);
    }

    private static <B extends DatedBuilder<B>> B recordedOn(B builder, LocalDate day) {
        return builder.recordedOn(day);
    }

    private static void assertRefusesNull(Runnable handOver) {
        assertThatThrownBy(handOver::run).isInstanceOf(NullPointerException.class);
    }

    private static void assertRefusesLazy(Runnable handOver) {
        assertThatThrownBy(handOver::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lazy sequence is refused: it may never end");
    }
}
