package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.told.ToldFile.CONCERN;
import static nl.bredeblik.rules.told.ToldFile.DAUGHTER;
import static nl.bredeblik.rules.told.ToldFile.LETTER_CAME;
import static nl.bredeblik.rules.told.ToldFile.MOTHER;
import static nl.bredeblik.rules.told.ToldFile.SEEN;
import static nl.bredeblik.rules.told.ToldFile.TOLD;
import static nl.bredeblik.rules.told.ToldFile.WORKER;
import static nl.bredeblik.rules.told.ToldFile.concern;
import static nl.bredeblik.rules.told.ToldFile.report;
import static nl.bredeblik.rules.told.ToldFile.reported;
import static nl.bredeblik.rules.told.ToldFile.sound;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalFollowUp;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.told.Told;
import nl.bredeblik.rules.told.ToldFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Concerns and signals: STM-03, STM-04, STM-12, STM-16 and STM-18, rows R68, R75, R162, SRC-01, SRC-03. */
class AccountRulesTests {

    @ParameterizedTest
    @MethodSource({"concerns", "reactions", "signals"})
    void whatWasTold(Told told) {
        told.holds();
    }

    static Stream<Told> concerns() {
        return Stream.of(
                Told.of(
                        "no source",
                        with(concern -> concern.sources(Array.empty()).evidence(Array.empty())),
                        "STM-03 ATTENTION concern1 @sources"),
                Told.of(
                        "not since when",
                        with(concern -> concern.since(Option.none())),
                        "STM-03 ATTENTION concern1 @since"),
                Told.of(
                        "no author",
                        with(concern -> concern.author(Option.none())),
                        "STM-03 ATTENTION concern1 @author"),
                Told.of(
                        "nothing concrete",
                        with(concern -> concern.behaviour(Option.none())),
                        "STM-04 ATTENTION concern1 @behaviour"),
                Told.of(
                        "nothing concrete, in a report",
                        with(concern -> concern.behaviour(Option.none()))
                                .addReports(report().addBasedOn(CONCERN).build()),
                        "STM-04 BLOCKING concern1 @behaviour"),
                Told.of(
                        "structural, and from one source",
                        sound().addConcernStatuses(status(UnsafetyKind.STRUCTURAL)),
                        "STM-18 HINT concern1 @sources"));
    }

    static Stream<Told> reactions() {
        Reaction why = Reaction.builder()
                .id(Id.of("reaction"))
                .recordedOn(TOLD)
                .addTo(CONCERN)
                .person(MOTHER)
                .noReaction(NoReactionReason.NOT_YET_ASKED_FOR_SAFETY)
                .build();
        String found = "STM-12 ATTENTION concern1+mother01 @named";
        return Stream.of(
                Told.of("no reaction", sound().reactions(Array.empty()), found),
                Told.of("why not yet", sound().reactions(Array.of(why))),
                Told.of(
                        "not reached, and the concern was corrected after that",
                        tried(TOLD).addConcerns(corrected(LETTER_CAME))),
                Told.of(
                        "an attempt of the day before the concern was recorded",
                        tried(TOLD.minusDays(1)).addConcerns(corrected(LETTER_CAME)),
                        found),
                Told.of(
                        "no reaction, in a report",
                        reported().reactions(Array.empty()),
                        "STM-12 BLOCKING concern1+mother01 @named"),
                Told.of(
                        "a petition, which is to be discussed with who holds authority",
                        sound().reactions(Array.empty())
                                .addPetitions(Petition.builder()
                                        .id(Id.of("petition"))
                                        .recordedOn(TOLD)
                                        .kind(PetitionKind.SUPERVISION)
                                        .petitioner(WORKER)
                                        .on(TOLD)
                                        .addChildren(DAUGHTER)
                                        .addBasedOn(CONCERN)
                                        .build())));
    }

    static Stream<Told> signals() {
        SignalFollowUp followUp = SignalFollowUp.builder()
                .id(Id.of("followup"))
                .recordedOn(TOLD)
                .signal(Id.of("signal01"))
                .on(TOLD)
                .done(Text.of("Invented."))
                .build();
        String acute = "STM-16 BLOCKING signal01";
        return Stream.of(
                Told.of(
                        "nothing done",
                        sound().addSignals(signal(SignalKind.SIGNAL).build()),
                        "STM-16 ATTENTION signal01"),
                Told.of(
                        "followed up",
                        sound().addSignals(signal(SignalKind.INJURY).build()).addSignalFollowUps(followUp)),
                Told.of(
                        "an injury",
                        sound().addSignals(signal(SignalKind.INJURY).build()),
                        acute),
                Told.of(
                        "sexual harm",
                        sound().addSignals(signal(SignalKind.SEXUAL_HARM).build()),
                        acute),
                Told.of(
                        "an arrangement that no longer holds",
                        sound().addSignals(signal(SignalKind.ARRANGEMENT_NO_LONGER_HOLDS)
                                .build()),
                        acute),
                Told.of(
                        "a child's own disclosure",
                        sound().addSignals(signal(SignalKind.DISCLOSURE)
                                .toldBy(DAUGHTER)
                                .build()),
                        acute),
                Told.of("the disclosure of who came of age since", disclosedBy(TOLD.plusDays(1)), acute),
                Told.of("of who came of age that day", disclosedBy(TOLD), "STM-16 ATTENTION signal01"),
                Told.of(
                        "what a parent disclosed",
                        sound().addSignals(signal(SignalKind.DISCLOSURE)
                                .toldBy(MOTHER)
                                .build()),
                        "STM-16 ATTENTION signal01"),
                Told.of(
                        "an injury that was since recorded as neither",
                        sound().addSignals(signal(SignalKind.INJURY)
                                        .addStatements(SEEN)
                                        .build())
                                .addConcernStatuses(status(UnsafetyKind.NEITHER)),
                        "STM-16 ATTENTION signal01"));
    }

    private static CaseFile.Builder with(UnaryOperator<SafetyConcern.Builder> change) {
        return sound().concerns(Array.of(change.apply(concern()).build()));
    }

    private static ConcernStatus status(UnsafetyKind unsafety) {
        return ConcernStatus.builder()
                .id(Id.of("status01"))
                .recordedOn(TOLD)
                .concern(CONCERN)
                .on(TOLD)
                .status(ConcernStanding.SUSPECTED)
                .addUnsafety(unsafety)
                .build();
    }

    private static Signal.Builder signal(SignalKind kind) {
        return Signal.builder()
                .id(Id.of("signal01"))
                .recordedOn(TOLD)
                .kind(kind)
                .noticedOn(TOLD)
                .text(Text.of("Invented."))
                .addAbout(DAUGHTER);
    }

    /** What a daughter disclosed on the day of the talk, who came of age on a day. */
    private static CaseFile.Builder disclosedBy(LocalDate ofAgeOn) {
        CaseFile file = sound().build();
        return CaseFile.builder()
                .from(file)
                .members(file.members()
                        .map(member -> member.id().equals(DAUGHTER)
                                ? Member.builder()
                                        .from(member)
                                        .birthDate(PartialDate.onDay(ofAgeOn.minusYears(18)))
                                        .build()
                                : member))
                .addSignals(signal(SignalKind.DISCLOSURE).toldBy(DAUGHTER).build());
    }

    private static CaseFile.Builder tried(LocalDate on) {
        return sound().reactions(Array.empty())
                .addContacts(Contact.builder()
                        .from(ToldFile.talkWith(MOTHER, false))
                        .id(Id.of("attempt1"))
                        .recordedOn(TOLD)
                        .on(on)
                        .build());
    }

    private static SafetyConcern corrected(LocalDate on) {
        return ToldFile.concern().revision(2).recordedOn(on).build();
    }
}
