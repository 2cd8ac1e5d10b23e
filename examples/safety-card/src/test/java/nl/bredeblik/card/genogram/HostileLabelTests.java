package nl.bredeblik.card.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.rules.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a label holds, it stays text. */
class HostileLabelTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</svg><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "' onclick='alert(1)",
                "<img src=x onerror=alert(1)>",
                "]]>",
                "<![CDATA[x]]>",
                "<!--",
                "-->",
                "&lt;b&gt;",
                "&amp;",
                "&#60;",
                "& b",
                "<?xml version='1.0'?>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                "&b;",
                "\u0000",
                "\u0008",
                "\uFFFE",
                "\uD800",
                "\uDC00x",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                "\u202Egnp.exe",
                "a\u0301\u0301\u0301\u0301\u0301",
                "javascript:alert(1)",
                "{{7*7}}",
                "${7*7}",
                "%s%n",
                "\n\r\t",
                "   ",
                "\u2028\u2029",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68\uD83D\uDC68"
            })
    void aLabelIsNeverMoreThanText(String label) {
        DrawnFamily family = new DrawnFamily().woman("mum").boy("kid").tie("mum", RelationKind.MOTHER, "kid");
        DrawnSvg plain = DrawnSvg.of(Genogram.of(family.file(), DrawnFamily.DAY, id -> "x"));
        DrawnSvg hostile = DrawnSvg.of(
                Genogram.of(family.file(), DrawnFamily.DAY, id -> label).svg(Language.DUTCH));
        assertThat(hostile.elements("*").map(element -> element.getTagName()))
                .filteredOn(tag -> !tag.equals("text"))
                .containsExactlyElementsOf(plain.elements("*")
                        .map(element -> element.getTagName())
                        .filter(tag -> !tag.equals("text"))
                        .toList());
        assertThat(hostile.elements("*")
                        .map(element -> element.getAttributes().getLength())
                        .toList())
                .hasSameSizeAs(plain.elements("*").toList());
    }
}
