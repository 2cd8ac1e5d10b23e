package nl.bredeblik.card.page;

import io.vavr.collection.Seq;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.stream.Stream;

/** Several pieces of a page as one. */
final class Content {

    private Content() {}

    static DomContent all(Seq<? extends DomContent> pieces) {
        return TagCreator.each(Stream.concat(Stream.<DomContent>empty(), pieces.toJavaStream()));
    }
}
