package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.judgement.ScaleScore;
import nl.bredeblik.model.judgement.ScaleValue;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of a safety judgement. What was judged is its givers' and is not looked at. */
final class JudgementChecks {

    /** Judgements on which nothing newer stands. */
    static final Subjects<SafetyJudgement> LAST =
            Subjects.of("last safety judgements", look -> LastWords.in(look).all());

    /** A joint judgement, with the first day on which each organisation judged for itself. */
    record Together(SafetyJudgement judgement, Map<Id<?>, LocalDate> ownSince) {

        static final Subjects<Together> LAST = Subjects.about(
                "last joint judgements",
                Together::in,
                Together::judgement,
                together -> Array.of(together.judgement().id()));

        private static Seq<Together> in(Look look) {
            Map<Id<?>, LocalDate> since = new HashMap<>();
            for (SafetyJudgement own : look.file().judgements()) {
                if (own.kind() == JudgementKind.OWN) {
                    LastWords.givers(own, look)
                            .forEach(giver ->
                                    since.merge(giver, own.on(), (one, other) -> one.isBefore(other) ? one : other));
                }
            }
            return LastWords.in(look).joints().map(judgement -> new Together(judgement, since));
        }

        private Seq<Id<?>> organisations(Look look) {
            return judgement
                    .by()
                    .flatMap(giver -> Speaker.organisation(giver, look))
                    .<Id<?>>map(organisation -> organisation.id())
                    .distinct();
        }

        Verdict isOfTwoOrganisations(Look look) {
            return Verdict.satisfiedIf(organisations(look).size() >= TWO).at("by");
        }

        /** Each organisation judged for itself, that day or before. */
        Verdict standsBesideOwnJudgements(Look look) {
            Seq<Id<?>> organisations = organisations(look);
            if (organisations.size() < TWO) {
                return Verdict.EXEMPT;
            }
            return Verdict.satisfiedIf(organisations.forAll(organisation -> {
                        LocalDate first = ownSince.get(organisation);
                        return first != null && !first.isAfter(judgement.on());
                    }))
                    .at("by");
        }
    }

    /** A value on the safety scale, in a judgement or for itself. */
    record Scored(Entry entry, String field, ScaleScore score) {

        static final Subjects<Scored> SCORES = Subjects.about(
                "values on the safety scale",
                Scored::in,
                Scored::entry,
                scored -> Array.of(scored.entry().id()));

        private static Seq<Scored> in(Look look) {
            List<Scored> scores = new ArrayList<>();
            for (SafetyJudgement judgement : look.file().judgements()) {
                judgement.scale().forEach(score -> scores.add(new Scored(judgement, "scale", score)));
            }
            for (ScaleValue value : look.file().scaleValues()) {
                scores.add(new Scored(value, "score", value.score()));
            }
            return Array.ofAll(scores);
        }

        Verdict hasReason(Look look) {
            return Verdict.satisfiedIf(score.reason().isDefined()).at(field);
        }
    }

    private static final int TWO = 2;

    private JudgementChecks() {}

    /** What is expected later stands apart from how it is now. */
    static Verdict tellsNowAndLaterApart(SafetyJudgement judgement, Look look) {
        return judgement.safetyNow() == SafetyLevel.NOT_JUDGED
                ? Verdict.EXEMPT
                : Verdict.satisfiedIf(judgement.later().isDefined()).at("later");
    }
}
