package nl.bredeblik.model.card;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.time.PartialDate;

/**
 * A line of an item on a card: words as they were written, persons, a day, or a value that a person gave.
 *
 * @param part what the line tells
 * @param text the words
 * @param persons the persons, in the order of the record
 * @param day the day, as far as known
 * @param value what a person gave on a scale from 0 to 10; that person's word, to be shown with the person and the day only
 */
public record CardLine(
        CardPart part,
        Option<Text> text,
        Seq<Id<? extends Party>> persons,
        Option<PartialDate> day,
        Option<Integer> value) {

    static Option<CardLine> of(CardPart part, Option<Text> text) {
        return text.map(words -> new CardLine(part, Option.some(words), Array.empty(), Option.none(), Option.none()));
    }

    static Option<CardLine> of(CardPart part, Seq<? extends Id<? extends Party>> persons) {
        return persons.isEmpty()
                ? Option.none()
                : Option.some(new CardLine(part, Option.none(), Array.ofAll(persons), Option.none(), Option.none()));
    }

    static Option<CardLine> on(CardPart part, Option<LocalDate> day) {
        return asKnown(part, day.map(PartialDate::onDay));
    }

    static Option<CardLine> asKnown(CardPart part, Option<PartialDate> day) {
        return day.map(known -> new CardLine(part, Option.none(), Array.empty(), Option.some(known), Option.none()));
    }

    static CardLine said(CardPart part, Id<? extends Party> person, Option<Text> words) {
        return new CardLine(part, words, Array.of(person), Option.none(), Option.none());
    }

    static CardLine given(Id<? extends Party> person, int value, LocalDate day) {
        return new CardLine(
                CardPart.VALUE,
                Option.none(),
                Array.of(person),
                Option.some(PartialDate.onDay(day)),
                Option.some(value));
    }

    /** Says what kind of line it is, and nothing of what stands in it. */
    @Override
    public String toString() {
        return part.name();
    }
}
