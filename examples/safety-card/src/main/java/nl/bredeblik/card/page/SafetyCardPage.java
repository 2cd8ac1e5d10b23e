package nl.bredeblik.card.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import j2html.tags.DomContent;
import nl.bredeblik.card.genogram.Genogram;
import nl.bredeblik.model.card.Card;
import nl.bredeblik.model.card.CardPanel;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Language;

/**
 * A safety card with the family as a drawing, the plan, and whom to ask, as one page of HTML that needs nothing from elsewhere: no
 * script, no font, no picture. Every text of the file stands on it as text. It names its reader on each printed page.
 */
public final class SafetyCardPage {

    private final Card card;
    private final CaseFile view;
    private final PageWords words;
    private final Names names;

    private SafetyCardPage(Card card, CaseFile view, Language language) {
        this.card = card;
        this.view = view;
        this.words = new PageWords(language);
        this.names = Names.in(view, words);
    }

    /**
     * The page of a card.
     *
     * @param card the card
     * @param view the view of which the card was made: the part of the file that its reader may see
     * @param notice the sentence that every view carries
     * @param language in which language it speaks
     * @return an HTML document
     */
    public static String of(Card card, CaseFile view, String notice, Language language) {
        return new SafetyCardPage(card, view, language).written(notice);
    }

    private record Part(String anchor, String heading, DomContent content) {}

    private String written(String notice) {
        Seq<Part> parts = parts();
        String reader = names.apply(card.reader());
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(words.word("title")),
                                style(rawHtml(PageStyle.of(words.word("reader.footer", reader))))),
                        body(
                                header(
                                        h1(words.word("title")),
                                        p(words.word("for", reader, words.day(card.on()))),
                                        p(words.word("what")),
                                        p(notice)),
                                nav(
                                                h2(words.word("contents")),
                                                ul(parts.map(SafetyCardPage::link)
                                                        .toJavaArray(DomContent[]::new)))
                                        .attr("aria-label", words.word("contents")),
                                main(parts.map(SafetyCardPage::shown).toJavaArray(DomContent[]::new)),
                                footer(p(words.word("reader.footer", reader)))))
                .withLang(words.html()));
    }

    private Seq<Part> parts() {
        Panels panels = new Panels(words, names);
        Seq<Part> sections = card.panels()
                .map(panel -> new Part(anchor(panel), words.of("section", panel.section()), panels.shown(panel)));
        Genogram genogram = Genogram.of(view, card.on(), names);
        return sections.appendAll(Array.of(
                new Part("family", words.word("family"), new FamilyInWords(genogram, words).shown()),
                new Part("plan", words.word("plan"), new PlanByPhase(view, card.on(), words, names).shown()),
                new Part("ask", words.word("ask"), ask())));
    }

    private DomContent ask() {
        return ul(
                li(words.word("ask.adviser")),
                li(words.word("ask.lawyer")),
                li(words.word("ask.complaint")),
                li(words.word("ask.statement")));
    }

    private static String anchor(CardPanel panel) {
        return "card-"
                + panel.section().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static DomContent link(Part part) {
        return li(a(part.heading()).withHref("#" + part.anchor()));
    }

    private static DomContent shown(Part part) {
        return section(h2(part.heading()), div(part.content())).withId(part.anchor());
    }
}
