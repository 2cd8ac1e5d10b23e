package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.measure.InstructionView;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A written instruction and one of those to whom it is addressed.
 *
 * @param given the instruction
 * @param person who; none where it names nobody
 */
record InstructedPerson(GivenInstruction given, Option<Id<? extends Party>> person) {

    /** Each instruction with each of those to whom it is addressed. */
    static final Subjects<InstructedPerson> PERSONS = Subjects.about(
            "written instructions and those to whom they are addressed",
            InstructedPerson::in,
            instructed -> instructed.given().instruction(),
            instructed -> Array.<Id<?>>of(instructed.given().instruction().id()).appendAll(instructed.person()));

    private static Seq<InstructedPerson> in(Look look) {
        return GivenInstruction.in(look).flatMap(given -> {
            Seq<Id<? extends Party>> persons = given.instruction().addressees().distinct();
            return persons.isEmpty()
                    ? Array.of(new InstructedPerson(given, Option.none()))
                    : persons.map(person -> new InstructedPerson(given, Option.some(person)));
        });
    }

    /** A view, a question for it on the day of the instruction at the latest, or why there was none. */
    Verdict couldGiveView(Look look) {
        if (!given.holds(look)) {
            return Verdict.EXEMPT;
        }
        if (person.isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("addressees");
        }
        return Verdict.satisfiedIf(given.instruction()
                        .views()
                        .exists(view -> view.person().equals(person.get()) && isInTimeOrExplained(view)))
                .at("views");
    }

    private boolean isInTimeOrExplained(InstructionView view) {
        boolean isAskedBefore = view.askedOn()
                .exists(asked -> !asked.isAfter(given.instruction().on()));
        return isAskedBefore
                || view.whyNot().isDefined()
                || (view.askedOn().isEmpty() && view.view().isDefined());
    }
}
