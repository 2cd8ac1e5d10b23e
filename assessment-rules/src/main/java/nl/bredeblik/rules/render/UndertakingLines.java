package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.Undertaking;

/** Writes who undertook what, by when: a line each, the earliest day first. */
final class UndertakingLines {

    private final Lines lines;
    private final Messages messages;
    private final Records records;
    private final Wording wording;

    UndertakingLines(Lines lines, Messages messages, Records records) {
        this.lines = lines;
        this.messages = messages;
        this.records = records;
        this.wording = new Wording(messages);
    }

    /** Writes the section; nothing when nothing is undertaken. */
    void write(Seq<Undertaking> undertakings) {
        if (undertakings.isEmpty()) {
            return;
        }
        lines.heading(messages.text("undertakings"))
                .paragraph(0, messages.text("undertakingsIntro"))
                .blank();
        Seq<String> days =
                undertakings.map(each -> each.by().map(wording::day).getOrElse(() -> messages.text("withoutDay")));
        int width = days.map(String::length).max().getOrElse(0) + 2;
        for (int i = 0; i < undertakings.size(); i++) {
            lines.labelled(0, days.get(i), width, words(undertakings.get(i)));
        }
    }

    private String words(Undertaking undertaking) {
        String record = records.name(undertaking.record().id());
        String what = switch (undertaking.kind()) {
            case ACTION, SAFETY_AGREEMENT -> record;
            case DECISION -> messages.text("decisionIn") + " " + record;
            case EVALUATION -> messages.text("evaluationOf") + " " + record;
        };
        String who = undertaking.who().isEmpty()
                ? messages.text("nobodyYet")
                : undertaking.who().map(records::name).mkString(", ");
        return what + ": " + who;
    }
}
