package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.ConsensusKind;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.rules.Look;

/**
 * The safety judgements on which nothing newer stands: of each open concern the newest joint one, and what organisations
 * judged each for itself after it. A judgement that names no concern is about the members it names.
 */
final class LastWords {

    /** The earlier first; of one day in the order of their ids, whatever their order in the file. */
    static final Comparator<SafetyJudgement> BY_DAY = Comparator.comparing(SafetyJudgement::on)
            .thenComparing(judgement -> judgement.id().text());

    private final Map<Id<?>, List<SafetyJudgement>> joint = new HashMap<>();
    private final Map<Id<?>, Map<Id<?>, SafetyJudgement>> own = new LinkedHashMap<>();

    private LastWords() {}

    /** About the concerns that are open. */
    static LastWords in(Look look) {
        Set<Id<?>> open = new HashSet<>();
        OpenConcern.in(look).forEach(each -> open.add(each.concern().id()));
        return in(look, (concern, judgement) -> open.contains(concern));
    }

    /** About the concerns that are open, and those that were closed after somebody had judged them for itself. */
    static LastWords withClosedSince(Look look) {
        Map<Id<?>, ConcernStatus> last = OpenConcern.lastStatuses(look);
        return in(
                look,
                (concern, judgement) -> judgement.kind() != JudgementKind.OWN
                        || Option.of(last.get(concern))
                                .filter(status -> !status.status().isOpen())
                                .forAll(closed -> closed.on().isAfter(judgement.on())));
    }

    private static LastWords in(Look look, BiPredicate<Id<?>, SafetyJudgement> counts) {
        LastWords words = new LastWords();
        List<SafetyJudgement> each = new ArrayList<>();
        for (SafetyJudgement judgement : look.file().judgements()) {
            if (look.day().reached(judgement.on())) {
                if (judgement.kind() == JudgementKind.OWN) {
                    each.add(judgement);
                } else if (isReached(judgement)) {
                    topics(judgement, counts, true).forEach(topic -> words.addJoint(topic, judgement));
                }
            }
        }
        for (SafetyJudgement judgement : each) {
            if (isGiven(judgement)) {
                topics(judgement, counts, judgement.concerns().isEmpty())
                        .filter(topic -> words.isAfterJoint(judgement.on(), topic))
                        .forEach(topic -> words.add(topic, judgement, look));
            }
        }
        return words;
    }

    /** Of several on one day all stand. */
    private void addJoint(Id<?> topic, SafetyJudgement judgement) {
        List<SafetyJudgement> given = joint.computeIfAbsent(topic, none -> new ArrayList<>());
        if (!given.isEmpty() && given.get(0).on().isBefore(judgement.on())) {
            given.clear();
        }
        if (given.isEmpty() || given.get(0).on().equals(judgement.on())) {
            given.add(judgement);
        }
    }

    /** No agreement, and nobody's other view beside it: then nothing was judged together. */
    static boolean isReached(SafetyJudgement judgement) {
        return !judgement.reachedBy().contains(ConsensusKind.NONE)
                || !judgement.dissents().isEmpty();
    }

    private static boolean isGiven(SafetyJudgement judgement) {
        return judgement.safetyNow() != SafetyLevel.NOT_JUDGED
                || judgement.severity().isDefined();
    }

    private static Seq<Id<?>> topics(
            SafetyJudgement judgement, BiPredicate<Id<?>, SafetyJudgement> counts, boolean withMembers) {
        Seq<Id<?>> concerns = judgement.concerns().<Id<?>>map(id -> id).filter(id -> counts.test(id, judgement));
        return withMembers ? concerns.appendAll(judgement.members().map(Consideration::person)) : concerns;
    }

    private boolean isAfterJoint(LocalDate day, Id<?> topic) {
        return joint(topic).forAll(together -> day.isAfter(together.on()));
    }

    private void add(Id<?> topic, SafetyJudgement judgement, Look look) {
        Map<Id<?>, SafetyJudgement> words = own.computeIfAbsent(topic, none -> new HashMap<>());
        givers(judgement, look).forEach(giver -> words.merge(giver, judgement, LastWords::later));
    }

    /** For whom those speak who gave a judgement; without any name the judgement stands for itself. */
    static Seq<Id<?>> givers(SafetyJudgement judgement, Look look) {
        Seq<Id<?>> givers = judgement
                .by()
                .appendAll(judgement.by().isEmpty() ? judgement.recordedBy() : Option.none())
                .<Id<?>>map(giver -> Speaker.of(giver, look))
                .distinct();
        return givers.isEmpty() ? Array.of(judgement.id()) : givers;
    }

    private static SafetyJudgement later(SafetyJudgement one, SafetyJudgement other) {
        return BY_DAY.compare(one, other) < 0 ? other : one;
    }

    /** The concerns and members about which somebody judged for itself after the newest joint judgement. */
    Set<Id<?>> topicsOfOwn() {
        return own.keySet();
    }

    /** The newest judgement of each giver about a concern or member, since the newest joint one. */
    Seq<SafetyJudgement> own(Id<?> topic) {
        return once(own.getOrDefault(topic, Map.of()).values());
    }

    Option<SafetyJudgement> joint(Id<?> topic) {
        return Option.of(joint.get(topic))
                .map(given -> Array.ofAll(given).maxBy(BY_DAY).get());
    }

    Seq<SafetyJudgement> joints() {
        return once(Array.ofAll(joint.values()).flatMap(given -> given).asJava());
    }

    /** All of them. */
    Seq<SafetyJudgement> all() {
        List<SafetyJudgement> all = new ArrayList<>();
        joint.values().forEach(all::addAll);
        own.values().forEach(words -> all.addAll(words.values()));
        return once(all);
    }

    /** Each judgement once, the earliest first. */
    private static Seq<SafetyJudgement> once(Collection<SafetyJudgement> judgements) {
        Set<SafetyJudgement> once = new TreeSet<>(BY_DAY);
        once.addAll(judgements);
        return Array.ofAll(once);
    }
}
