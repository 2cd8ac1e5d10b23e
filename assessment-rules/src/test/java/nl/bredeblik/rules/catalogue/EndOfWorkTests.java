package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.CLOSING;
import static nl.bredeblik.rules.family.HeardFamily.DECISION;
import static nl.bredeblik.rules.family.HeardFamily.closed;
import static nl.bredeblik.rules.family.HeardFamily.decided;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.AUTHORISATION;
import static nl.bredeblik.rules.family.Titles.PETITION;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.authorised;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.supervised;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When the work ends, and which record says so: a decision, the last of several closings, or a measure that ran out. */
class EndOfWorkTests {

    private static final RuleSet OPEN_CONCERN =
            Profiles.national().only(ClosingRules.ALL.take(1).map(rule -> rule.code()));
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate DECIDED = OPENED.plusDays(7);
    private static final Change RUNNING = supervised(OPENED, TODAY.plusMonths(1));
    private static final Change EXPIRED = supervised(OPENED.minusYears(1), YESTERDAY);

    @ParameterizedTest
    @MethodSource({"decisions", "closings", "measures"})
    void theWorkEnds(Example example) {
        example.at(Moment.CLOSING).holds();
    }

    static Stream<Example> decisions() {
        Change notExtending = decided(CoreDecisionKind.NOT_EXTENDING, DECIDED, built -> built.addSubjects(SUPERVISION));
        Change ending = RUNNING.and(notExtending);
        String open = open(DECISION);
        return Stream.of(
                example("not extending supervision", ending, open),
                example(
                        "not extending, of nothing in particular",
                        RUNNING.and(decided(CoreDecisionKind.NOT_EXTENDING, DECIDED, built -> built)),
                        open),
                example(
                        "not extending an authorisation ends a stay and not the work",
                        RUNNING.and(authorised(OPENED, TODAY.plusMonths(1)))
                                .and(decided(
                                        CoreDecisionKind.NOT_EXTENDING,
                                        DECIDED,
                                        built -> built.addSubjects(AUTHORISATION)))),
                example(
                        "closing, about an authorisation too",
                        RUNNING.and(authorised(OPENED, TODAY.plusMonths(1)))
                                .and(decided(
                                        CoreDecisionKind.CLOSING, DECIDED, built -> built.addSubjects(AUTHORISATION))),
                        open),
                example("the decision was withdrawn", ending.and(progress(DecisionState.WITHDRAWN))),
                example("the court refused it", ending.and(progress(DecisionState.REFUSED_BY_COURT))),
                example("it was carried out", ending.and(progress(DecisionState.CARRIED_OUT)), open),
                example("a plan was adopted the day before", ending.and(adopted(DECIDED.minusDays(1))), open),
                example("on the same day", ending.and(adopted(DECIDED)), open),
                example("the day after", ending.and(adopted(DECIDED.plusDays(1)))),
                example("handed over to who took the decision", ending.and(handed(WORKER)), open),
                example("handed over to the organisation of who took it", ending.and(handed(INSTITUTION)), open));
    }

    static Stream<Example> closings() {
        Change first = closing("closing01", DECIDED);
        return Stream.of(
                example("one closing", first, open("closing01")),
                example("the last of two", first.and(closing("closing02", DECIDED.plusDays(1))), open("closing02")),
                example(
                        "the last, whatever its id",
                        closing("closing09", DECIDED.plusDays(1)).and(first),
                        open("closing09")),
                example(
                        "of two of one day the first by id",
                        closing("closing02", DECIDED).and(first),
                        open("closing01")));
    }

    static Stream<Example> measures() {
        return Stream.of(
                example("supervision ran out", EXPIRED, open(SUPERVISION.text())),
                example("a later one runs", EXPIRED.and(measure("supervision2", TODAY.plusMonths(1)))),
                example(
                        "a later one ran out too",
                        supervised(OPENED.minusYears(1), YESTERDAY.minusDays(9))
                                .and(measure("asupervision", YESTERDAY)),
                        open("asupervision")),
                example(
                        "two that ran out on one day",
                        EXPIRED.and(measure("asupervision", YESTERDAY)),
                        open("asupervision")),
                example(
                        "a petition waits",
                        EXPIRED.and(asked(PetitionKind.EXTEND_SUPERVISION, OPENED, built -> built))),
                example(
                        "the court decided on it",
                        EXPIRED.and(asked(PetitionKind.EXTEND_SUPERVISION, OPENED, built -> built))
                                .and(ordered(DECIDED, false, built -> built.petition(PETITION))),
                        open(SUPERVISION.text())),
                example(
                        "a closing speaks for it",
                        EXPIRED.and(closed(ClosingStage.PROPOSED, YESTERDAY, built -> built)),
                        open(CLOSING.text())),
                example(
                        "handed over to who carried it out",
                        EXPIRED.and(handed(INSTITUTION)),
                        open(SUPERVISION.text())));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(OPEN_CONCERN, name, change, expected);
    }

    private static String open(Id<?> ending) {
        return open(ending.text());
    }

    private static String open(String ending) {
        return "CLOSE-01 BLOCKING " + ending + "+concern1";
    }

    private static Change closing(String id, LocalDate on) {
        return closed(ClosingStage.PROPOSED, on, built -> built.id(Id.of(id)));
    }

    private static Change measure(String id, LocalDate last) {
        return supervised(
                MeasureKind.SUPERVISION, DayPeriod.between(OPENED.minusYears(1), last), built -> built.id(Id.of(id)));
    }

    private static Change progress(DecisionState state) {
        return with(file -> file.addDecisionProgress(DecisionProgress.builder()
                .id(Id.of("progress"))
                .recordedOn(DECIDED)
                .decision(DECISION)
                .on(DECIDED)
                .state(state)
                .build()));
    }

    /** A plan that the file does not hold any more: only its adoption. */
    private static Change adopted(LocalDate on) {
        return with(file -> file.addAdoptions(Adoption.builder()
                .id(Id.of("adoption"))
                .recordedOn(on)
                .plan(Id.of("plan0001"))
                .on(on)
                .build()));
    }

    private static Change handed(Id<? extends Party> to) {
        return with(file -> file.addHandOvers(HandOver.builder()
                .id(Id.of("handover"))
                .recordedOn(YESTERDAY)
                .of(HandOverOf.WHOLE_CASE)
                .giver(WORKER)
                .receiver(to)
                .handedOn(YESTERDAY)
                .build()));
    }
}
