package nl.bredeblik.model.style;

import io.vavr.collection.Seq;
import org.immutables.encode.Encoding;

/**
 * How Immutables holds and builds an attribute of type {@code Seq}. It is a template: its text is copied into every
 * builder by way of the annotation {@code SeqEncodingEnabled}, which is generated from it and checked in.
 *
 * @param <T> the type of the elements
 */
@Encoding
class SeqEncoding<T> {

    @Encoding.Impl
    private Seq<T> field;

    @Encoding.Builder
    static class Builder<T> {

        // Written in full: the text is copied into other packages.
        private nl.bredeblik.model.style.SeqBuffer<T> elements = new nl.bredeblik.model.style.SeqBuffer<>();

        @Encoding.Naming(standard = Encoding.StandardNaming.ADD)
        @Encoding.Init
        void add(T element) {
            elements.add(element);
        }

        @Encoding.Naming(standard = Encoding.StandardNaming.ADD_ALL)
        @Encoding.Init
        void addAll(Iterable<? extends T> more) {
            elements.addAll(more);
        }

        @Encoding.Init
        @Encoding.Copy
        void set(Iterable<? extends T> all) {
            elements.set(all);
        }

        @Encoding.Build
        Seq<T> build() {
            return elements.build();
        }
    }
}
