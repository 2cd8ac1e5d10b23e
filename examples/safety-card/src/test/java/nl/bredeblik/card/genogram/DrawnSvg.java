package nl.bredeblik.card.genogram;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.bredeblik.rules.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in a drawing, read back from its SVG. */
record DrawnSvg(Document document) {

    static DrawnSvg of(Genogram genogram) {
        return of(genogram.svg(Language.DUTCH));
    }

    static DrawnSvg of(String svg) {
        try {
            return new DrawnSvg(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            throw new AssertionError("the drawing is no XML", e);
        }
    }

    /** The ties, such as {@code birth mum+dad>kid}. */
    List<String> ties() {
        return elements("path")
                .filter(path -> path.hasAttribute("data-to"))
                .map(path -> path.getAttribute("class").replace("tie ", "") + " "
                        + path.getAttribute("data-from").replace(" ", "+") + ">" + path.getAttribute("data-to"))
                .map(DrawnSvg::shortNames)
                .sorted()
                .toList();
    }

    /** Who stand in each row, from left to right. */
    List<String> rows() {
        TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        elements("g")
                .forEach(person -> rows.computeIfAbsent(
                                Integer.valueOf(person.getAttribute("data-row")), row -> new TreeMap<>())
                        .put(middle(person), shortNames(person.getAttribute("data-id"))));
        return rows.values().stream().map(row -> String.join(" ", row.values())).toList();
    }

    /** What is told of a person for who cannot see the drawing. */
    String told(String name) {
        return elements("g")
                .filter(person -> shortNames(person.getAttribute("data-id")).equals(name))
                .map(person -> person.getElementsByTagName("title").item(0).getTextContent())
                .collect(Collectors.joining());
    }

    /** The forms of a person's symbol. */
    List<String> symbol(String name) {
        return elements("g")
                .filter(person -> shortNames(person.getAttribute("data-id")).equals(name))
                .flatMap(person -> elements(person, "path"))
                .map(path -> path.getAttribute("class"))
                .toList();
    }

    Stream<Element> elements(String tag) {
        return elements(document.getDocumentElement(), tag);
    }

    private static Stream<Element> elements(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, found.getLength()).forEach(i -> elements.add((Element) found.item(i)));
        return elements.stream();
    }

    private static int middle(Element person) {
        return Integer.parseInt(((Element) person.getElementsByTagName("text").item(0)).getAttribute("x"));
    }

    private static String shortNames(String text) {
        return text.replaceAll("0+[mn]\\b", "");
    }
}
