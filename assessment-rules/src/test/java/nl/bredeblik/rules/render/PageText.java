package nl.bredeblik.rules.render;

/** A page of headings, paragraphs and labelled lines, written as Markdown or as HTML. */
sealed interface PageText {

    static PageText markdown() {
        return new Markdown();
    }

    static PageText html(String language, String title) {
        return new Html(language, title);
    }

    PageText heading(int level, String words);

    PageText paragraph(String words);

    PageText labelled(String label, String words);

    /** Everything that was written. */
    String text();

    final class Markdown implements PageText {

        private final StringBuilder text = new StringBuilder();
        private boolean inList;

        @Override
        public PageText heading(int level, String words) {
            endList();
            text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
            return this;
        }

        @Override
        public PageText paragraph(String words) {
            endList();
            text.append(words).append("\n\n");
            return this;
        }

        @Override
        public PageText labelled(String label, String words) {
            inList = true;
            text.append("- **").append(label).append("** ").append(words).append('\n');
            return this;
        }

        private void endList() {
            if (inList) {
                text.append('\n');
            }
            inList = false;
        }

        @Override
        public String text() {
            return text.toString().stripTrailing() + "\n";
        }
    }

    final class Html implements PageText {

        private final StringBuilder text = new StringBuilder();
        private boolean inList;

        private Html(String language, String title) {
            text.append("<!DOCTYPE html>\n<html lang=\"")
                    .append(language)
                    .append("\">\n<meta charset=\"utf-8\">\n")
                    .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                    .append(escaped(title))
                    .append("</title>\n<style>body{font-family:sans-serif;line-height:1.5;max-width:50rem;")
                    .append("margin:auto;padding:1rem}dt{font-weight:bold}</style>\n<main>\n");
        }

        @Override
        public PageText heading(int level, String words) {
            endList();
            text.append("<h%d id=\"%s\">%s</h%d>\n".formatted(level, anchor(words), escaped(words), level));
            return this;
        }

        @Override
        public PageText paragraph(String words) {
            endList();
            text.append("<p>").append(escaped(words)).append("</p>\n");
            return this;
        }

        @Override
        public PageText labelled(String label, String words) {
            text.append(inList ? "" : "<dl>\n");
            inList = true;
            text.append("<dt>%s</dt><dd>%s</dd>\n".formatted(escaped(label), escaped(words)));
            return this;
        }

        private void endList() {
            text.append(inList ? "</dl>\n" : "");
            inList = false;
        }

        private static String anchor(String words) {
            return words.replaceAll("[^A-Za-z0-9]+", "-");
        }

        private static String escaped(String words) {
            return words.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }

        @Override
        public String text() {
            endList();
            return text + "</main>\n</html>\n";
        }
    }
}
