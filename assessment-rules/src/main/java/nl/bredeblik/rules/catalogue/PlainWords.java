package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The two looks at free text, by word lists. They tell at most that a text consists of labels or holds a word of doubt, never
 * what it says; no word of it leaves this class. Both lists are settings, and Dutch.
 */
final class PlainWords {

    /** Words of doubt that do not go with a fact. */
    static final Setting<Set<String>> OF_DOUBT =
            Setting.of("words.of-doubt", HashSet.of("lijkt", "vermoedelijk", "waarschijnlijk"));

    /** Words that name a kind of concern without telling what happens, and the small words between them. */
    static final Setting<Set<String>> LABELS = Setting.of(
            "words.of-label",
            HashSet.of("verwaarlozing", "verwaarloosd", "mishandeling", "kindermishandeling", "mishandeld", "misbruik")
                    .addAll(Array.of("geweld", "huiselijk", "partnergeweld", "onveiligheid", "onveilig", "onveilige"))
                    .addAll(Array.of("emotionele", "lichamelijke", "psychische", "fysieke", "affectieve", "seksueel"))
                    .addAll(Array.of("acute", "structurele", "ernstige", "pedagogische", "onmacht", "opvoedproblemen"))
                    .addAll(Array.of("situatie", "thuissituatie", "opvoedsituatie", "problematiek", "problemen"))
                    .addAll(Array.of("zorg", "zorgen", "vermoeden", "vermoedens", "sprake", "er", "is", "zijn"))
                    .addAll(Array.of("de", "het", "een", "en", "of", "van", "in", "op", "om", "over", "bij", "thuis")));

    /** Concerns of which behaviour is recorded in words only; an incident tells more than a label. */
    static final Subjects<SafetyConcern> TOLD_CONCERNS = Subjects.of(
            "concerns with a described behaviour",
            look -> look.file()
                    .concerns()
                    .filter(concern -> concern.behaviour().isDefined()
                            && !concern.evidence()
                                    .exists(id -> look.index().kindOf(id).contains(IdKind.INCIDENT))));

    /** Statements that are recorded as facts. */
    static final Subjects<Statement> FACTS = Subjects.of(
            "facts", look -> look.file().statements().filter(statement -> statement.kind() == StatementKind.FACT));

    private PlainWords() {}

    static Verdict describesMoreThanALabel(SafetyConcern concern, Look look) {
        Set<String> labels = look.setting(LABELS);
        Seq<String> words = concern.behaviour().toArray().flatMap(PlainWords::wordsOf);
        return Verdict.satisfiedIf(words.isEmpty() || !words.forAll(labels::contains))
                .at("behaviour");
    }

    static Verdict holdsNoWordOfDoubt(Statement fact, Look look) {
        return Verdict.satisfiedIf(!wordsOf(fact.text()).exists(look.setting(OF_DOUBT)::contains))
                .at("text");
    }

    private static Seq<String> wordsOf(Text text) {
        return Array.of(text.value().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .reject(String::isEmpty);
    }
}
