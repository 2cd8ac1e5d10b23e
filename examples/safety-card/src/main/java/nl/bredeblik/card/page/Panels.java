package nl.bredeblik.card.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;
import static nl.bredeblik.card.page.Content.all;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import j2html.tags.DomContent;
import nl.bredeblik.model.card.CardItem;
import nl.bredeblik.model.card.CardLine;
import nl.bredeblik.model.card.CardPanel;
import nl.bredeblik.model.card.CardSection;
import nl.bredeblik.model.entry.Text;

/** The sections of a card on the page. */
final class Panels {

    private final PageWords words;
    private final Names names;

    Panels(PageWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    DomContent shown(CardPanel panel) {
        if (panel.items().isEmpty()) {
            return p(words.word("nothing"));
        }
        if (panel.section() == CardSection.WHO_WE_ARE) {
            return ul(all(panel.items().map(item -> li(names.apply(item.record().id())))));
        }
        DomContent items = div(all(panel.items().map(this::item)));
        return panel.section() == CardSection.SCALE ? div(p(words.word("scale.note")), items) : items;
    }

    private DomContent item(CardItem item) {
        return dl(all(item.lines().flatMap(this::line)));
    }

    private Seq<DomContent> line(CardLine line) {
        return Array.of(dt(words.of("part", line.part())), dd(told(line).mkString(": ")));
    }

    /** Persons before what they said or gave; a value always with the person and the day. */
    private Seq<String> told(CardLine line) {
        Seq<String> told = Array.empty();
        if (!line.persons().isEmpty()) {
            told = told.append(line.persons().map(names).mkString(", "));
        }
        told = told.appendAll(line.value().map(String::valueOf))
                .appendAll(line.text().map(Text::value));
        return told.appendAll(line.day().map(words::day));
    }
}
