package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Audience;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;

/** The page that shows every rule of a set: its texts, norms, severity, moments, whom it binds, and its examples. */
final class CataloguePage {

    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);
    private static final Wording WORDING = new Wording(ENGLISH);

    private final PageText page;

    private CataloguePage(PageText page) {
        this.page = page;
    }

    static String written(RuleSet rules, PageText page) {
        return new CataloguePage(page).write(rules);
    }

    private String write(RuleSet rules) {
        page.heading(1, "The rules of " + rules)
                .paragraph(
                        "Each rule looks at the record and the work, never at the family. A finding says what the record"
                                + " does not show; not recorded is not the same as not done. This library is itself no source of"
                                + " law: each rule names the norm it rests on, and how far the text of that norm was read.")
                .paragraph("This page is written by the build from the rules themselves.");
        for (String area : rules.rules().map(Rule::area).distinct().sorted()) {
            page.heading(2, area);
            rules.rules().filter(rule -> rule.area().equals(area)).forEach(this::rule);
        }
        return page.text();
    }

    private void rule(Rule<?> rule) {
        page.heading(3, rule.code().text());
        text(rule, Language.DUTCH);
        text(rule, Language.ENGLISH);
        if (rule.audience() == Audience.FAMILY_TOO) {
            text(rule, Language.PLAIN_DUTCH);
        }
        page.labelled("severity", ENGLISH.text("severity", rule.severity()))
                .labelled("looks at", rule.subjects().name())
                .labelled("asked at", moments(rule.moments()))
                .labelled("meant for", rule.audience() == Audience.FAMILY_TOO ? "family too" : "professionals");
        for (Norm norm : rule.norms()) {
            page.labelled("norm", WORDING.norm(norm) + bound(norm.binds()) + address(norm));
        }
    }

    private void text(Rule<?> rule, Language language) {
        for (TextPart part : TextPart.values()) {
            rule.text(language, part)
                    .forEach(text -> page.labelled(language.key() + ", " + part.code(), text.replaceAll("[{}]", "…")));
        }
    }

    private static String moments(Set<Moment> moments) {
        return moments.size() == Moment.values().length
                ? "every moment"
                : moments.toArray().sorted().map(Moment::code).mkString(", ");
    }

    private static String bound(Set<OrganisationKind> kinds) {
        Seq<String> labels = kinds.toArray().map(OrganisationKind::label).sorted();
        return labels.isEmpty() ? "" : "; binds " + labels.mkString(", ");
    }

    private static String address(Norm norm) {
        return norm.address().isEmpty() ? "" : "; " + norm.address();
    }
}
