package nl.bredeblik.rules.render;

import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;

/** A sheet on which somebody who knows the field signs the Dutch texts of one area, rule by rule. */
final class ReviewSheet {

    private static final Messages DUTCH = Messages.in(Language.DUTCH);
    private static final Wording WORDING = new Wording(DUTCH);

    private ReviewSheet() {}

    static String of(String area, RuleSet rules) {
        PageText page = PageText.markdown()
                .heading(1, "Beoordeling " + area + ", regels " + rules)
                .paragraph("Klopt de norm, klopt de tekst, en zegt de regel alleen iets over het dossier en het werk?"
                        + " Zet per regel een kruis en schrijf erbij wat anders moet.");
        for (Rule<?> rule : rules.rules().filter(rule -> rule.area().equals(area))) {
            page.heading(2, rule.code().text());
            for (TextPart part : TextPart.values()) {
                rule.text(Language.DUTCH, part)
                        .forEach(text ->
                                page.labelled(DUTCH.text("label." + part.code()), text.replaceAll("[{}]", "…")));
                rule.text(Language.PLAIN_DUTCH, part)
                        .filter(text -> !rule.text(Language.DUTCH, part).contains(text))
                        .forEach(text -> page.labelled(DUTCH.text("label." + part.code()) + " (eenvoudig)", text));
            }
            page.labelled("Zwaarte", DUTCH.text("severity", rule.severity()));
            for (Norm norm : rule.norms()) {
                page.labelled(DUTCH.text("label.norm"), WORDING.norm(norm));
            }
            page.labelled("Oordeel", "[ ] akkoord  [ ] niet akkoord, omdat:");
        }
        return page.paragraph("Naam, functie, datum:").text();
    }
}
