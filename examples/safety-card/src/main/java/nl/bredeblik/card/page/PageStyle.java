package nl.bredeblik.card.page;

/** How the page looks: black on white, one column that fits a telephone, and on paper with the reader's name on each page. */
final class PageStyle {

    private static final String SHEET = """
            :root{color-scheme:light}
            body{margin:0 auto;padding:1rem;max-width:46rem;font:1.0625rem/1.5 system-ui,sans-serif;color:#000;background:#fff}
            h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;line-height:1.3;margin-top:2rem}h3{font-size:1.0625rem}
            a{color:#003a8c}a:focus-visible,[tabindex]:focus-visible{outline:3px solid #003a8c;outline-offset:2px}
            section{border-top:1px solid #000;overflow-wrap:anywhere}
            dl{margin:0 0 1rem;padding-left:.75rem;border-left:3px solid #000}
            dt{font-weight:bold}dd{margin:0 0 .35rem;white-space:pre-line}
            .wide{overflow-x:auto}.wide svg{max-width:none;height:auto}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #000;padding:.3rem .4rem;text-align:left;vertical-align:top}
            footer{border-top:1px solid #000;margin-top:2rem}
            @media print{body{max-width:none;font-size:11pt;padding:0}nav{display:none}a{color:#000}
            section,dl,tr{break-inside:avoid}.wide{overflow:visible}.wide svg{max-width:100%}}
            @page{size:A4;margin:18mm 15mm 20mm;@bottom-center{content:"{footer}";font:9pt sans-serif}}
            """;

    private PageStyle() {}

    /**
     * The style sheet.
     *
     * @param footer what stands at the foot of each printed page
     * @return the sheet, in which the footer can end nothing
     */
    static String of(String footer) {
        StringBuilder text = new StringBuilder();
        footer.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == ' ' || letter == '.' || letter == ',') {
                text.appendCodePoint(letter);
            } else {
                text.append('\\').append(Integer.toHexString(letter)).append(' ');
            }
        });
        return SHEET.replace("{footer}", text);
    }
}
