package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.joint;
import static nl.bredeblik.rules.family.JudgedFamily.judged;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.participation.SafetyCard;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Safety cards: renewed when something changed, and no news to who reads them. */
class SafetyCardRulesTests {

    private static final LocalDate JUDGED = AnalysedFamily.PLANNED;
    private static final LocalDate LAST_DAY = Term.workingDays(10).lastDay(JUDGED, DutchCalendar.standard());
    private static final Change CARD = card("card0001", FATHER, JUDGED.minusDays(1));
    private static final Change SHARED = CARD.and(shared("card0001", FATHER, JUDGED.minusDays(1)));
    private static final Change NEWER = judged(joint("judgement1", JUDGED, WORKER, TEACHER));
    private static final String OLD = "PART-11 ATTENTION card0001+father01";

    @ParameterizedTest
    @MethodSource({"renewed", "discussed"})
    void theRecordOfCards(Example example) {
        example.holds();
    }

    static Stream<Example> renewed() {
        Change again = card("card0002", FATHER, JUDGED).and(shared("card0002", FATHER, LAST_DAY));
        return Stream.of(
                renewed("no card", NEWER).on(LAST_DAY.plusDays(1)),
                renewed("a card that was not shared", CARD.and(NEWER)).on(LAST_DAY.plusDays(1)),
                renewed("nothing changed", SHARED).on(LAST_DAY.plusDays(1)),
                renewed(
                                "judged on the day it shows",
                                SHARED.and(judged(joint("judgement1", JUDGED.minusDays(1), WORKER, TEACHER))))
                        .on(LAST_DAY.plusDays(1)),
                renewed("judged anew, on the last day of the term", SHARED.and(NEWER))
                        .on(LAST_DAY),
                renewed("and on the day after", SHARED.and(NEWER), OLD).on(LAST_DAY.plusDays(1)),
                renewed("a plan was adopted", SHARED.and(AnalysedFamily.planned()), OLD)
                        .on(LAST_DAY.plusDays(1)),
                renewed("a new card was made and shared", SHARED.and(NEWER).and(again))
                        .on(LAST_DAY.plusDays(1)),
                renewed(
                                "it was made, and somebody else got it",
                                SHARED.and(NEWER)
                                        .and(card("card0002", MOTHER, JUDGED))
                                        .and(shared("card0002", MOTHER, JUDGED)),
                                OLD)
                        .on(LAST_DAY.plusDays(1)));
    }

    static Stream<Example> discussed() {
        Change shows = card("card0001", MOTHER, TODAY, Array.of(CONCERN));
        String news = "PART-12 ATTENTION card0001+concern1 @shows";
        return Stream.of(
                discussed("no card", nothing()),
                discussed("a card without concerns", card("card0001", MOTHER, TODAY)),
                discussed("a concern that nobody discussed with her", shows, news),
                discussed(
                        "that the card was shared is no talk about it",
                        shows.and(shared("card0001", MOTHER, TODAY)),
                        news),
                discussed("discussed with somebody else", shows.and(told(FATHER, CONCERN, TODAY)), news),
                discussed("discussed today", shows.and(told(MOTHER, CONCERN, TODAY))),
                discussed("planned for tomorrow", shows.and(told(MOTHER, CONCERN, TODAY.plusDays(1))), news),
                discussed(
                        "it says why not",
                        shows.and(informing(MOTHER, CONCERN, built -> built.notTold(NotToldReason.SAFETY_OF_MEMBER)))));
    }

    private static Example renewed(String name, Change change, String... expected) {
        return of(ParticipationRules.SHARED_CARD_IS_RENEWED, name, change, expected);
    }

    private static Example discussed(String name, Change change, String... expected) {
        return of(ParticipationRules.CONCERN_ON_CARD_IS_DISCUSSED, name, change, expected);
    }

    private static Example of(Rule<?> rule, String name, Change change, String... expected) {
        return Example.in(RuleSet.of("one", "test", Array.of(rule)), name, change, expected)
                .at(Moment.ANALYSIS);
    }

    private static Change card(String id, Id<? extends Party> reader, LocalDate on) {
        return card(id, reader, on, Array.empty());
    }

    private static Change card(
            String id, Id<? extends Party> reader, LocalDate on, Seq<Id<? extends Identified>> shows) {
        return with(file -> file.addSafetyCards(SafetyCard.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .reader(reader)
                .on(on)
                .addAllShows(shows)
                .build()));
    }

    private static Change shared(String card, Id<? extends Party> reader, LocalDate on) {
        return told(reader, Id.of(card), on);
    }

    private static Change told(Id<? extends Party> person, Id<? extends Identified> item, LocalDate on) {
        return informing(person, item, built -> built.on(on));
    }

    private static Change informing(
            Id<? extends Party> person, Id<? extends Identified> item, UnaryOperator<Informing.Builder> change) {
        return with(file -> file.addInformings(change.apply(Informing.builder()
                        .id(Id.of("told" + person.text() + item.text()))
                        .recordedOn(OPENED)
                        .addItems(item)
                        .to(person))
                .build()));
    }
}
