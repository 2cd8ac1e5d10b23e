package nl.bredeblik.model.generate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Text;

/** Texts as people type or paste them, and as programs trip over them. */
final class Texts {

    private static final Seq<String> PIECES = Array.of(
            "moeder",
            "Moeder vertelt dat het thuis rustiger is.",
            "één",
            "Ü",
            "Ğıİş",
            "Zoë's crèche",
            "'t Hart",
            "\"Ik wil naar huis\"",
            "«»„“",
            "C:\\map\\",
            "a/b~c",
            "{0}",
            "{}",
            "${x}",
            "%s%n",
            "<b>",
            "</script>",
            "<!--",
            "&amp;",
            "]]>",
            "'; --",
            "👩‍👧‍👦",
            "🙂",
            "𝄞",
            "e\u0301",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u202eomgekeerd\u202c",
            "\u0645\u0631\u062d\u0628\u0627",
            "日本",
            "\u2028",
            "\u00a0",
            "\ufeff",
            "\u0000",
            "\u001f",
            "\u007f",
            "\t",
            "\n",
            "\r\n",
            "null",
            "true",
            "0",
            "-1e9",
            "2026-02-29",
            "[]",
            "unknown");

    private Texts() {}

    static Text any(Chance chance) {
        int pieces = chance.percent(1) ? 60 + chance.below(200) : 1 + chance.below(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(chance.oneOf(PIECES)).append(chance.percent(70) ? " " : "");
        }
        return text.toString().isBlank() ? Text.of("-") : Text.of(text.toString());
    }
}
