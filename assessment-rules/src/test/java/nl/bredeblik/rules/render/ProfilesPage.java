package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;
import nl.bredeblik.rules.profile.Departure;
import nl.bredeblik.rules.profile.Difference;
import nl.bredeblik.rules.profile.Profile;
import nl.bredeblik.rules.profile.Source;

/** The page that shows in what each profile differs from the rule set it stands on, why, and on what that rests. */
final class ProfilesPage {

    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    private ProfilesPage() {}

    static String written(RuleSet base, Seq<Profile> profiles, PageText page) {
        page.heading(1, "The profiles beside " + base)
                .paragraph(
                        "A profile is a way of working: the national rules and the differences below. None of them rests on a"
                                + " binding norm; each says on what it rests. No rule that is taken in is asked while it must be made safe now, and none"
                                + " holds up a plan for direct safety or a plan of the family's own.")
                .paragraph(
                        "This page is written by the build from the differences themselves. [RULES.md](RULES.md) holds the"
                                + " national rules.");
        for (Profile profile : profiles) {
            page.heading(2, profile.toString());
            profile.differences().forEach(difference -> write(difference, profile, base, page));
        }
        return page.text();
    }

    private static void write(Difference difference, Profile profile, RuleSet base, PageText page) {
        page.heading(3, difference.rule().text() + ", " + what(difference.departure(), base));
        if (difference.departure() instanceof Departure.TakenIn) {
            profile.rules().rule(difference.rule()).forEach(rule -> {
                for (Language language : new Language[] {Language.DUTCH, Language.ENGLISH}) {
                    rule.text(language, TextPart.ASKED)
                            .forEach(text -> page.labelled(language.key() + ", asked", text));
                }
                rule.norms().forEach(norm -> page.labelled("norm", new Wording(ENGLISH).norm(norm)));
            });
        }
        page.labelled("nl, why here", difference.dutch())
                .labelled("en, why here", difference.english())
                .labelled("source", source(difference.source()));
    }

    private static String what(Departure departure, RuleSet base) {
        if (departure instanceof Departure.Weighed weighed) {
            return "weighs as " + severity(weighed.severity())
                    + base.rule(weighed.rule())
                            .map(rule -> " instead of " + severity(rule.severity()))
                            .getOrElse("");
        }
        if (departure instanceof Departure.Figure<?> figure) {
            return figure.setting().name() + " " + figure.figure() + " instead of "
                    + figure.setting().standard();
        }
        return departure instanceof Departure.TakenIn ? "taken in" : "left out";
    }

    private static String severity(Enum<?> severity) {
        return ENGLISH.text("severity", severity);
    }

    private static String source(Source source) {
        return switch (source.kind()) {
            case TOLD -> "told of the way of working, no public text: " + source.name();
            case PUBLISHED -> "published: " + source.name() + ", " + source.address();
            case OWN -> "own reading or choice: " + source.name();
        };
    }
}
