package nl.bredeblik.card.genogram;

import io.vavr.collection.Seq;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/** Writes a genogram as SVG: lines below, persons above them, in black on white, told apart by form and not by colour. */
final class GenogramSvg {

    private static final int LETTERS = 17;
    private static final int NAME_BELOW = 58;
    private static final int HOMES_BELOW = 71;
    private static final int AUTHORITY_BELOW = 84;
    private static final int SLASH = 7;

    private final Genogram genogram;
    private final GenogramWords words;
    private final Frame frame;

    GenogramSvg(Genogram genogram, GenogramWords words) {
        this.genogram = genogram;
        this.words = words;
        this.frame = genogram.frame();
    }

    String written() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            drawing(out);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void drawing(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("svg");
        out.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes(
                out,
                "class",
                "genogram",
                "role",
                "img",
                "viewBox",
                "0 0 " + frame.width() + " " + frame.height(),
                "width",
                String.valueOf(frame.width()),
                "height",
                String.valueOf(frame.height()),
                "aria-label",
                words.title() + ". " + words.description(),
                "font-family",
                "sans-serif",
                "font-size",
                "12",
                "stroke",
                "black",
                "stroke-width",
                "1.5",
                "fill",
                "none");
        for (Line line : genogram.lines()) {
            line(out, line);
        }
        for (Person person : genogram.persons()) {
            person(out, person);
        }
        out.writeEndElement();
    }

    private void line(XMLStreamWriter out, Line line) throws XMLStreamException {
        out.writeStartElement("path");
        attributes(
                out,
                "class",
                "tie " + line.kind().code(),
                "data-from",
                line.from().map(id -> id.text()).mkString(" "),
                "data-to",
                line.to().text(),
                "d",
                path(line));
        String dashes = dashes(line.kind());
        if (!dashes.isEmpty()) {
            attributes(out, "stroke-dasharray", dashes);
        }
        out.writeStartElement("title");
        out.writeCharacters(words.tie(line.kind()));
        out.writeEndElement();
        out.writeEndElement();
    }

    /** Its points; former partners have two slashes through the middle of the first horizontal piece. */
    private String path(Line line) {
        StringBuilder path = new StringBuilder();
        for (Line.Bend bend : line.bends()) {
            int y = y(bend) - (path.isEmpty() && bend.down().at() == Down.Part.BOTTOM ? unwritten(line.from()) : 0);
            path.append(path.isEmpty() ? "M" : "L").append(x(bend)).append(' ').append(y);
        }
        if (line.kind() == TieKind.FORMER_PARTNERS) {
            int first = line.bends().size() == 2 ? 0 : 1;
            int middle = (x(line.bends().get(first)) + x(line.bends().get(first + 1))) / 2;
            int y = y(line.bends().get(first));
            for (int at : new int[] {middle - 3, middle + 3}) {
                path.append("M").append(at - 3).append(' ').append(y + SLASH);
                path.append("L").append(at + 3).append(' ').append(y - SLASH);
            }
        }
        return path.toString();
    }

    /** A line begins where the writing below a symbol ends. */
    private int unwritten(Seq<Id<? extends Party>> from) {
        return genogram.persons()
                .find(person -> from.head().equals(person.id()))
                .map(this::unwritten)
                .getOrElse(0);
    }

    private int unwritten(Person person) {
        if (person.holdsAuthority()) {
            return 0;
        }
        return words.homes(person).isEmpty() ? AUTHORITY_BELOW - NAME_BELOW : AUTHORITY_BELOW - HOMES_BELOW;
    }

    private int x(Line.Bend bend) {
        return frame.x(bend.across());
    }

    private int y(Line.Bend bend) {
        return frame.y(bend.down());
    }

    private static String dashes(TieKind kind) {
        return switch (kind) {
            case BIRTH, PARTNERS, FORMER_PARTNERS -> "";
            case ADOPTION -> "10 3";
            case FOSTER -> "5 4";
            case STEP -> "10 4 2 4";
            case OTHER -> "1.5 4";
        };
    }

    private void person(XMLStreamWriter out, Person person) throws XMLStreamException {
        int left = frame.left(genogram.places().column(person.id()));
        int top = frame.top(genogram.places().row(person.id()));
        int middle = left + Frame.PERSON_WIDTH / 2;
        out.writeStartElement("g");
        attributes(
                out,
                "class",
                "person",
                "data-id",
                person.id().text(),
                "data-row",
                String.valueOf(genogram.places().row(person.id())));
        out.writeStartElement("title");
        out.writeCharacters(words.told(person).mkString(", "));
        out.writeEndElement();
        symbol(out, person, middle, top);
        write(out, middle, top + NAME_BELOW, shortened(person.label()), true);
        write(out, middle, top + HOMES_BELOW, words.homes(person).mkString(" "), false);
        if (person.holdsAuthority()) {
            write(out, middle, top + AUTHORITY_BELOW, words.authorityMark(), false);
        }
        out.writeEndElement();
    }

    private void symbol(XMLStreamWriter out, Person person, int middle, int top) throws XMLStreamException {
        int half = Frame.SYMBOL / 2;
        int bottom = top + Frame.SYMBOL;
        int left = middle - half;
        int right = middle + half;
        String outline = switch (person.symbol()) {
            case MAN -> "M" + left + " " + top + "H" + right + "V" + bottom + "H" + left + "Z";
            case WOMAN ->
                "M" + left + " " + (top + half) + "a" + half + " " + half + " 0 1 0 " + Frame.SYMBOL + " 0a" + half
                        + " " + half + " 0 1 0 " + -Frame.SYMBOL + " 0Z";
            case PERSON ->
                "M" + middle + " " + top + "L" + right + " " + (top + half) + "L" + middle + " " + bottom + "L" + left
                        + " " + (top + half) + "Z";
            case UNBORN -> "M" + middle + " " + top + "L" + right + " " + bottom + "H" + left + "Z";
        };
        out.writeEmptyElement("path");
        attributes(out, "class", person.symbol().name().toLowerCase(Locale.ROOT), "fill", "white", "d", outline);
        if (person.deceased()) {
            out.writeEmptyElement("path");
            attributes(
                    out,
                    "class",
                    "deceased",
                    "d",
                    "M" + left + " " + top + "L" + right + " " + bottom + "M" + right + " " + top + "L" + left + " "
                            + bottom);
        }
    }

    private static void write(XMLStreamWriter out, int middle, int baseline, String text, boolean strong)
            throws XMLStreamException {
        if (!text.isEmpty()) {
            out.writeStartElement("text");
            attributes(out, "x", String.valueOf(middle), "y", String.valueOf(baseline));
            attributes(out, "text-anchor", "middle", "fill", "black", "stroke", "none");
            if (strong) {
                attributes(out, "font-weight", "bold");
            }
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }

    /** As much of a label as fits below a symbol; the whole stands in the title. */
    private static String shortened(String label) {
        int letters = label.codePointCount(0, label.length());
        return letters <= LETTERS ? label : label.substring(0, label.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private static void attributes(XMLStreamWriter out, String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
