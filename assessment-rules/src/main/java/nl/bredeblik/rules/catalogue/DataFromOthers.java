package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * A report to Veilig Thuis, and a person whom it is about: what is recorded there came from somebody else. For a child who
 * was under twelve at the receipt those who held authority over it are told.
 *
 * @param report the report
 * @param person who is told
 * @param informings what is recorded of telling this person, since the report
 */
record DataFromOthers(VeiligThuisReport report, Id<? extends Party> person, Seq<Informing> informings) {

    static final Subjects<DataFromOthers> PERSONS = Subjects.about(
            "reports to Veilig Thuis and the persons concerned",
            DataFromOthers::in,
            subject -> subject.report().notification(),
            subject -> Array.of(subject.report().notification().id(), subject.person()));

    private static final Term FOUR_WEEKS = Term.weeks(4).statutory();

    /** How long each extension lasts at most. */
    private static final Term TWO_WEEKS_MORE = Term.weeks(2).statutory();

    private static final TermCheck<DataFromOthers> TOLD = TermCheck.<DataFromOthers>of(
                    (subject, look) -> subject.recordedOn(), (subject, look) -> FOUR_WEEKS, DataFromOthers::toldOn)
            .whileItRuns(DataFromOthers::endOnceTold);

    private static final TermCheck<DataFromOthers> TOLD_AFTER_EXTENSION = TermCheck.<DataFromOthers>of(
                    (subject, look) -> subject.extendedFrom(),
                    (subject, look) -> TWO_WEEKS_MORE,
                    DataFromOthers::toldOn)
            .whileItRuns(DataFromOthers::endOnceTold);

    private static Seq<DataFromOthers> in(Look look) {
        Seq<VeiligThuisReport> reports = VeiligThuisReport.in(look);
        if (reports.isEmpty()) {
            return Array.empty();
        }
        Map<Id<?>, List<Informing>> byPerson = new HashMap<>();
        look.file()
                .informings()
                .forEach(informing -> byPerson.computeIfAbsent(informing.to(), none -> new ArrayList<>())
                        .add(informing));
        List<DataFromOthers> found = new ArrayList<>();
        for (VeiligThuisReport report : reports) {
            for (Id<? extends Party> person : persons(report, look)) {
                found.add(new DataFromOthers(
                        report,
                        person,
                        Array.ofAll(byPerson.getOrDefault(person, List.of())).filter(each -> isAbout(each, report))));
            }
        }
        return Array.ofAll(found);
    }

    private static boolean isAbout(Informing informing, VeiligThuisReport report) {
        return informing.topics().contains(InformTopic.DATA_RECEIVED)
                || informing.items().contains(report.notification().id());
    }

    private static Set<Id<? extends Party>> persons(VeiligThuisReport report, Look look) {
        LocalDate received = report.notification().receivedOn();
        Set<Id<? extends Party>> persons = LinkedHashSet.empty();
        for (Id<? extends Party> about : report.notification().about()) {
            for (Member member : look.index().member(about)) {
                persons = ChildAges.isBelowHearingAgeOn(member, received)
                        ? persons.addAll(Holders.over(member.id(), received, look))
                        : persons.add(about);
            }
        }
        return persons.removeAll(report.notification().reporter())
                .filter(person ->
                        look.index().member(person).forAll(member -> FamilySubjects.isAlive(member, look.day())));
    }

    private Option<LocalDate> recordedOn() {
        return Option.some(report.notification().receivedOn()).filter(Stretches::isCivil);
    }

    /** Told in a conversation or letter, or with the outcome of the assessment. */
    private Option<LocalDate> toldOn(Look look) {
        LocalDate received = report.notification().receivedOn();
        Seq<LocalDate> withOutcome = report.of(NotificationStepKind.FAMILY_TOLD)
                .filter(step -> step.members().isEmpty() || step.members().exists(member -> member.equals(person)))
                .map(NotificationStep::on);
        return informings
                .flatMap(Informing::on)
                .filter(on -> !on.isBefore(received) && look.day().reached(on))
                .appendAll(withOutcome)
                .min();
    }

    private Option<LocalDate> endOnceTold(Look look) {
        return toldOn(look).isDefined() ? report.lastDay() : Option.none();
    }

    /** The day up to which the term had run when it was last extended; each extension was recorded before that day was over. */
    private Option<LocalDate> extendedFrom() {
        Option<LocalDate> from = Option.none();
        Option<LocalDate> last = recordedOn().map(day -> FOUR_WEEKS.lastDay(day, DutchCalendar.standard()));
        for (Informing each : informings.filter(DataFromOthers::extendsTheTerm).sortBy(Informing::recordedOn)) {
            LocalDate recorded = each.recordedOn();
            if (last.exists(day -> !recorded.isAfter(day)) && recordedOn().exists(start -> !recorded.isBefore(start))) {
                from = last;
                last = last.map(day -> TWO_WEEKS_MORE.lastDay(day, DutchCalendar.standard()));
            }
        }
        return from;
    }

    /** Only as far as it is needed to end or to examine the abuse. */
    private static boolean extendsTheTerm(Informing informing) {
        return informing
                .notTold()
                .exists(reason ->
                        reason == NotToldReason.SAFETY_OF_MEMBER || reason == NotToldReason.ONGOING_INVESTIGATION);
    }

    Verdict isToldInTime(Look look) {
        return (extendedFrom().isDefined() ? TOLD_AFTER_EXTENSION : TOLD).check(this, look);
    }
}
