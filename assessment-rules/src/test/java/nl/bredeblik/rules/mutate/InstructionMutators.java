package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.measure.ContactLimit;
import nl.bredeblik.model.measure.WrittenInstruction;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes in written instructions and limits of contact, found on the day on which they are recorded. */
final class InstructionMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "MEAS-40",
                    "an instruction gives no reasons",
                    instruction(held -> true, held -> held.reasons(Option.none()))),
            mutator(
                    "MEAS-40",
                    "an instruction does not say on which ground it is given",
                    instruction(held -> true, held -> held.grounds(Array.empty()))),
            mutator(
                    "MEAS-40",
                    "an instruction does not say which threat it is about",
                    instruction(held -> !held.threats().isEmpty(), held -> held.threats(Array.empty()))),
            mutator(
                    "MEAS-41",
                    "the second parent was not asked for a view",
                    instruction(
                            held -> held.views().size() > 1,
                            held -> held.views(held.build().views().take(1)))),
            mutator(
                    "MEAS-41",
                    "the view was asked on the day after the instruction",
                    instruction(
                            held -> held.views().size() == 1,
                            held -> held.on(
                                    held.build().views().head().askedOn().get().minusDays(1)))),
            mutator(
                    "MEAS-42",
                    "an instruction does not say that the court can be asked",
                    instruction(held -> true, held -> held.tellsAnnulment(YesNoUnknown.NO))),
            mutator(
                    "MEAS-42",
                    "when an instruction was sent is left out",
                    instruction(held -> true, held -> held.sentOn(Option.none()))),
            mutator(
                            "MEAS-43",
                            "a limit of contact was told by telephone alone, without reasons",
                            contact(held -> held.instruction(Option.none()).reasons(Option.none())))
                    .implying("MEAS-44"),
            mutator(
                    "MEAS-43",
                    "a limit of contact stands in no instruction",
                    contact(held -> held.instruction(Option.none()))),
            mutator(
                            "MEAS-44",
                            "a limit of contact was told by telephone alone, without reasons",
                            contact(held -> held.instruction(Option.none()).reasons(Option.none())))
                    .implying("MEAS-43"),
            mutator(
                    "MEAS-44",
                    "no lighter option was weighed before contact was limited",
                    contact(held -> held.alternatives(Array.empty()))),
            mutator("MEAS-44", "a limit of contact has no duration", contact(held -> held.until(Option.none()))),
            mutator(
                    "MEAS-44",
                    "a limit of contact rests on nothing that is dated",
                    contact(held -> held.basedOn(Array.empty()))));

    private InstructionMutators() {}

    private static Mistake contact(UnaryOperator<ContactLimit.Builder> how) {
        Predicate<ContactLimit> limit = held -> held.endedOn().isEmpty();
        return Changed.onDayOf(
                CaseFile::contactLimits,
                limit,
                scene -> scene.change(
                        CaseFile::contactLimits,
                        limit,
                        held -> how.apply(ContactLimit.builder().from(held)).build()));
    }

    private static Mistake instruction(
            Predicate<WrittenInstruction> which, UnaryOperator<WrittenInstruction.Builder> how) {
        Predicate<WrittenInstruction> running = held -> held.revision() == 1 && which.test(held);
        return Changed.onDayOf(
                CaseFile::writtenInstructions,
                running,
                scene -> scene.change(
                        CaseFile::writtenInstructions,
                        running,
                        held -> how.apply(WrittenInstruction.builder().from(held))
                                .build()));
    }
}
