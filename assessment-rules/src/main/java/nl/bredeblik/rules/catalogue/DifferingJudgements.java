package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * Judgements of several about one concern that are not the same, with no joint judgement after them; also when the concern was
 * closed since. Of a closed one nothing is held up. Only whether the
 * recorded codes are the same is looked at, never which of them is graver.
 *
 * @param judgements the judgements, the earliest first
 * @param isAnswered whether a reasoned decision after them has the other view beside it
 * @param isLeftBehind whether a core decision was taken on them, or a case discussion is over
 * @param isOpen whether one of the concerns is still open, or they are about members and no concern
 */
record DifferingJudgements(Seq<SafetyJudgement> judgements, boolean isAnswered, boolean isLeftBehind, boolean isOpen) {

    static final Subjects<DifferingJudgements> SIDE_BY_SIDE = Subjects.about(
            "judgements of several about one concern that are not the same",
            DifferingJudgements::in,
            differing -> differing.judgements().last(),
            differing -> differing.judgements().reverse().map(SafetyJudgement::id));

    Verdict areFollowedByJointOne(Look look) {
        Verdict verdict = Verdict.satisfiedIf(isAnswered);
        return isLeftBehind && isOpen ? verdict.as(Severity.BLOCKING) : verdict;
    }

    private static Seq<DifferingJudgements> in(Look look) {
        LastWords words = LastWords.withClosedSince(look);
        Set<Id<?>> closed = closed(look);
        Set<Seq<Id<?>>> open = new HashSet<>();
        Map<Seq<Id<?>>, Seq<SafetyJudgement>> sides = new LinkedHashMap<>();
        Map<Seq<Id<?>>, Set<Id<?>>> persons = new LinkedHashMap<>();
        for (Id<?> topic : topics(words)) {
            Seq<SafetyJudgement> own = words.own(topic);
            Seq<Id<?>> ids = own.map(SafetyJudgement::id);
            sides.put(ids, own);
            if (!closed.contains(topic)) {
                open.add(ids);
            }
            Set<Id<?>> concerned = persons.computeIfAbsent(ids, none -> new HashSet<>());
            look.index()
                    .find(SafetyConcern.class, topic)
                    .map(concern -> concern.endangered().<Id<?>>map(Involvement::person))
                    .getOrElse(() -> Array.of(topic))
                    .forEach(concerned::add);
        }
        if (sides.isEmpty()) {
            return Array.empty();
        }
        AfterJudgement after = AfterJudgement.in(look);
        List<DifferingJudgements> differing = new ArrayList<>();
        sides.forEach((ids, judgements) -> {
            Seq<Id<?>> concerned = Array.ofAll(persons.getOrDefault(ids, Set.of()));
            LocalDate since = judgements.last().on();
            Seq<Id<?>> givers = judgements.flatMap(judgement -> LastWords.givers(judgement, look));
            differing.add(new DifferingJudgements(
                    judgements,
                    after.hasDecisionBesideDissent(givers, since),
                    after.hasCoreStep(concerned, since) || after.hasDiscussionBehindIt(since, look),
                    open.contains(ids)));
        });
        return Array.ofAll(differing);
    }

    private static Set<Id<?>> closed(Look look) {
        Set<Id<?>> closed = new HashSet<>();
        OpenConcern.lastStatuses(look).forEach((concern, status) -> {
            if (!status.status().isOpen()) {
                closed.add(concern);
            }
        });
        return closed;
    }

    /** The concerns and members about which judgements stand that are not the same. */
    static Set<Id<?>> topics(LastWords words) {
        Set<Id<?>> topics = new HashSet<>();
        for (Id<?> topic : words.topicsOfOwn()) {
            Seq<SafetyJudgement> own = words.own(topic);
            boolean isSame = own.map(SafetyJudgement::safetyNow)
                                    .filter(level -> level != SafetyLevel.NOT_JUDGED)
                                    .distinct()
                                    .size()
                            <= 1
                    && own.flatMap(SafetyJudgement::severity).distinct().size() <= 1;
            if (!isSame) {
                topics.add(topic);
            }
        }
        return topics;
    }
}
