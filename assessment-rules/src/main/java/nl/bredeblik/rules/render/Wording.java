package nl.bredeblik.rules.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Settings;
import nl.bredeblik.rules.TermDates;
import nl.bredeblik.rules.Verification;

/** Days and norms in the words of a language. */
final class Wording {

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    /** A day in words, as in {@code 14 oktober 2019}. */
    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + messages.text("month." + day.getMonthValue()) + " " + day.getYear();
    }

    /** A term, as in {@code counted from 24 December 2026, at the latest on 4 January 2027}. */
    String term(TermDates term) {
        return messages.text("countedFrom") + " " + day(term.start()) + ", " + messages.text("atTheLatest") + " "
                + day(term.lastDay());
    }

    /** The figures that a rule set chose itself, as in {@code answer.within: 3 working days}. */
    String settings(Settings settings) {
        return settings.chosen()
                .toArray()
                .map(chosen -> chosen._1.name() + ": " + figure(chosen._2))
                .mkString(", ");
    }

    /** A figure of a setting; what is no term is shown as it says itself. */
    String figure(Object figure) {
        if (figure instanceof Term term) {
            String unit = term.amount() == 1 ? "unitOfOne" : "unit";
            return term.amount() + " " + messages.text(unit, term.unit());
        }
        return figure.toString();
    }

    /** A norm in one line: level, source, article, and in which version its text was read. */
    String norm(Norm norm) {
        StringBuilder line = new StringBuilder(messages.text("level", norm.level()))
                .append(": ")
                .append(norm.source());
        if (!norm.article().isEmpty()) {
            line.append(isByArticle(norm.level()) ? ", " + messages.text("article") + " " : ", ")
                    .append(norm.article());
        }
        if (!norm.textVersion().isEmpty()) {
            line.append("; ").append(messages.text("textOf")).append(' ').append(version(norm.textVersion()));
        }
        if (norm.verification() != Verification.READ && norm.verification() != Verification.NO_TEXT) {
            line.append("; ").append(messages.text("verification", norm.verification()));
        }
        return line.toString();
    }

    private static boolean isByArticle(NormLevel level) {
        return level == NormLevel.LAW || level == NormLevel.DECREE;
    }

    private String version(String text) {
        try {
            return day(CivilDay.parse(text));
        } catch (DateTimeException e) {
            return text; // A year or an edition is shown as it is.
        }
    }
}
