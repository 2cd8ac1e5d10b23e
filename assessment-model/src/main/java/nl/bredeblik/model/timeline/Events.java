package nl.bredeblik.model.timeline;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** The events that the entries of a file tell, in no order. */
final class Events {

    private final List<TimelineEvent> found = new ArrayList<>();

    Events(CaseFile file) {
        addFamily(file);
        addSafety(file);
        addWork(file);
        addMeasures(file);
    }

    List<TimelineEvent> found() {
        return found;
    }

    private void addFamily(CaseFile file) {
        file.members().forEach(this::add);
        file.residences().forEach(stay -> add(EventKind.MOVED_IN, EventKind.MOVED_OUT, stay.period(), stay.id()));
        file.helpEpisodes().forEach(help -> add(EventKind.HELP_BEGAN, EventKind.HELP_ENDED, help.period(), help.id()));
    }

    /** Who is born was born on some day, also when none is recorded. */
    private void add(Member member) {
        boolean isExpected =
                member.role() == MemberRole.UNBORN_CHILD && member.birthDate().isEmpty();
        if (!isExpected) {
            add(EventKind.BIRTH, member.birthDate().getOrElse(PartialDate.unknown()), member.id());
        }
        member.expectedBirthDate().forEach(day -> add(EventKind.EXPECTED_BIRTH, day, member.id()));
        member.deathDate().forEach(date -> add(EventKind.DEATH, date, member.id()));
    }

    private void addSafety(CaseFile file) {
        file.concerns()
                .forEach(
                        concern -> concern.since().forEach(since -> add(EventKind.CONCERN_BEGAN, since, concern.id())));
        file.concernStatuses().forEach(status -> add(EventKind.CONCERN_STATUS, status.on(), status.id()));
        file.incidents().forEach(incident -> add(EventKind.INCIDENT, incident.happened(), incident.id()));
        file.notifications()
                .forEach(notification -> add(EventKind.NOTIFICATION, notification.receivedOn(), notification.id()));
        file.notificationSteps().forEach(step -> add(EventKind.NOTIFICATION_STEP, step.on(), step.id()));
        file.signals().forEach(signal -> add(EventKind.SIGNAL, signal.noticedOn(), signal.id()));
        file.judgements().forEach(judgement -> add(EventKind.JUDGEMENT, judgement.on(), judgement.id()));
        file.safetyPlans().forEach(plan -> add(EventKind.SAFETY_PLAN, plan.on(), plan.id()));
    }

    private void addWork(CaseFile file) {
        file.contacts()
                .forEach(contact -> add(
                        contact.held() ? EventKind.CONTACT : EventKind.CONTACT_ATTEMPT, contact.on(), contact.id()));
        file.discussions().forEach(meeting -> add(EventKind.DISCUSSION, meeting.on(), meeting.id()));
        file.decisions().forEach(decision -> add(EventKind.DECISION, decision.on(), decision.id()));
        file.reports().forEach(report -> add(EventKind.REPORT, report.on(), report.id()));
        file.expertOpinions().forEach(opinion -> add(EventKind.EXPERT_OPINION, opinion.on(), opinion.id()));
        file.analyses().forEach(analysis -> add(EventKind.ANALYSIS, analysis.on(), analysis.id()));
        file.plans().forEach(plan -> add(EventKind.PLAN, plan.on(), plan.id()));
        file.adoptions().forEach(adoption -> add(EventKind.ADOPTION, adoption.on(), adoption.id()));
        file.evaluations().forEach(held -> add(EventKind.EVALUATION, held.on(), held.id()));
        file.planEndings().forEach(ending -> add(EventKind.PLAN_ENDING, ending.on(), ending.id()));
        file.phaseChanges().forEach(change -> add(EventKind.PHASE_CHANGE, change.on(), change.id()));
        file.handOvers().forEach(passed -> add(EventKind.HAND_OVER, passed.handedOn(), passed.id()));
        file.closings().forEach(closing -> add(EventKind.CLOSING, closing.on(), closing.id()));
    }

    private void addMeasures(CaseFile file) {
        file.petitions()
                .forEach(petition ->
                        add(EventKind.PETITION, petition.filedOn().getOrElse(petition.on()), petition.id()));
        file.hearings().forEach(hearing -> add(EventKind.HEARING, hearing.on(), hearing.id()));
        file.orders().forEach(order -> add(EventKind.ORDER, order.on(), order.id()));
        file.measures()
                .forEach(measure ->
                        add(EventKind.MEASURE_BEGAN, EventKind.MEASURE_ENDED, measure.period(), measure.id()));
        file.authorisations()
                .forEach(granted -> add(
                        EventKind.AUTHORISATION_BEGAN, EventKind.AUTHORISATION_ENDED, granted.period(), granted.id()));
        file.placements()
                .forEach(placement ->
                        add(EventKind.PLACEMENT_BEGAN, EventKind.PLACEMENT_ENDED, placement.period(), placement.id()));
    }

    private void add(EventKind first, EventKind last, DayPeriod period, Id<? extends Entry> record) {
        add(first, period.startInclusive(), record);
        period.endInclusive().forEach(end -> add(last, end, record));
    }

    /** Without a recorded end it still runs; a start that is not recorded counts as unknown. */
    private void add(EventKind first, EventKind last, PartialPeriod period, Id<? extends Entry> record) {
        Option<PartialDate> start = period.startInclusive();
        add(first, start.getOrElse(PartialDate.unknown()), record);
        period.endInclusive().forEach(end -> add(last, end, record));
    }

    private void add(EventKind kind, LocalDate day, Id<? extends Entry> record) {
        add(kind, PartialDate.onDay(day), record);
    }

    private void add(EventKind kind, PartialDate date, Id<? extends Entry> record) {
        found.add(new TimelineEvent(kind, date, record));
    }
}
