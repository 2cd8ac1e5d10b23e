package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.time.DayKind;
import nl.bredeblik.model.time.TermStep;
import nl.bredeblik.model.time.TermStepReason;

/** The counting of a term in words, day by day; days that follow on each other and do the same stand in one line. */
final class Counting {

    private final Messages messages;
    private final Wording wording;

    Counting(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    List<String> lines(Seq<TermStep> steps) {
        List<String> lines = new ArrayList<>();
        List<TermStep> same = new ArrayList<>();
        for (TermStep step : steps) {
            if (!same.isEmpty() && !continues(same.get(same.size() - 1), step)) {
                lines.add(line(same));
                same.clear();
            }
            same.add(step);
        }
        if (!same.isEmpty()) {
            lines.add(line(same));
        }
        return lines;
    }

    private static boolean continues(TermStep last, TermStep next) {
        return last.reason() == next.reason()
                && last.day().plusDays(1).equals(next.day())
                && (last.kind() == next.kind() || last.reason() == TermStepReason.COUNTED);
    }

    private String line(List<TermStep> same) {
        TermStep first = same.get(0);
        LocalDate last = same.get(same.size() - 1).day();
        String days = wording.day(first.day());
        if (same.size() > 1) {
            days += " " + messages.text("upTo") + " " + wording.day(last);
        }
        boolean kindMatters = first.reason() != TermStepReason.COUNTED && first.kind() != DayKind.ORDINARY;
        String kind = kindMatters ? " (" + messages.text("dayKind", first.kind()) + ")" : "";
        return days + kind + ": " + messages.text("step", first.reason());
    }
}
