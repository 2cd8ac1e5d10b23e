package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;

/** The register of the norms of a set: what each is, how far its text was read, whom it binds, and its rules. */
final class NormsPage {

    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    private NormsPage() {}

    static String of(Seq<Norm> register, RuleSet rules) {
        PageText page = PageText.markdown()
                .heading(1, "The norms of " + rules)
                .paragraph(
                        "The library is itself no source of law. The title of a norm is told in our own words. A date of"
                                + " force stands here only when it was read in a text; unknown counts as in force.")
                .paragraph("This page is written by the build from the rules themselves.");
        for (NormLevel level : NormLevel.values()) {
            Seq<Norm> norms = register.filter(norm -> norm.level() == level);
            if (!norms.isEmpty()) {
                page.heading(2, ENGLISH.text("level", level));
                norms.forEach(norm -> norm(norm, rules, page));
            }
        }
        return page.text();
    }

    private static void norm(Norm norm, RuleSet rules, PageText page) {
        page.heading(3, norm.key())
                .labelled("source", norm.toString())
                .labelled("title", norm.title())
                .labelled("text", norm.textVersion().isEmpty() ? "not dated" : norm.textVersion())
                .labelled("read", norm.verification().name())
                .labelled("in force", day(norm.inForceStart()) + " to " + day(norm.inForceEndInclusive()))
                .labelled("binds", bound(norm));
        if (!norm.address().isEmpty()) {
            page.labelled("address", norm.address());
        }
        page.labelled(
                "rules",
                rules.rules()
                        .filter(rule -> rule.norms().contains(norm))
                        .map(Rule::code)
                        .mkString(", "));
    }

    private static String day(Option<LocalDate> day) {
        return day.map(LocalDate::toString).getOrElse("unknown");
    }

    private static String bound(Norm norm) {
        return norm.binds().isEmpty()
                ? "everybody who works with the file"
                : norm.binds().toArray().map(OrganisationKind::label).sorted().mkString(", ");
    }
}
