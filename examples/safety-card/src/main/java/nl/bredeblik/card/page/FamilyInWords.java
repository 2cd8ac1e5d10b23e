package nl.bredeblik.card.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.ul;
import static nl.bredeblik.card.page.Content.all;

import j2html.tags.DomContent;
import nl.bredeblik.card.genogram.Genogram;

/** The genogram, what its signs mean, and the same in words for who does not see it. */
final class FamilyInWords {

    private final Genogram genogram;
    private final PageWords words;

    FamilyInWords(Genogram genogram, PageWords words) {
        this.genogram = genogram;
        this.words = words;
    }

    DomContent shown() {
        return div(
                div(rawHtml(genogram.svg(words.language())))
                        .withClass("wide")
                        .attr("tabindex", "0")
                        .attr("role", "region")
                        .attr("aria-label", words.word("family")),
                p(words.word("family.legend")),
                h3(words.word("family.words")),
                ul(all(genogram.inWords(words.language()).map(line -> li(line)))));
    }
}
