package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.ExpertOpinion;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/** What is asked of a petition to the court. */
final class PetitionChecks {

    private PetitionChecks() {}

    /** A petition for supervision or its extension: a threat for each child, a duration, and why that long. */
    static Verdict hasThreatsAndDuration(PetitionStanding standing, Look look) {
        Petition petition = standing.petition();
        if (!standing.asksSupervision()) {
            return Verdict.EXEMPT;
        }
        Option<Id<Member>> without = petition.children()
                .find(child ->
                        !petition.threats().exists(threat -> threat.child().equals(child)));
        if (without.isDefined()) {
            return standing.weighed(
                    Verdict.VIOLATED.at("threats").with(new Argument.OfId("child", without.get())), look);
        }
        if (petition.requested().flatMap(DayPeriod::endInclusive).isEmpty()) {
            return standing.weighed(Verdict.VIOLATED.at("requested"), look);
        }
        return petition.durationReasons().isDefined()
                ? Verdict.SATISFIED
                : standing.weighed(Verdict.VIOLATED.at("durationReasons").as(Severity.ATTENTION), look);
    }

    /** A petition of a certified institution within supervision has the plan and a report on the supervision attached. */
    static Verdict hasPlanAndReport(PetitionStanding standing, Look look) {
        if (!standing.isByInstitution(look) || !(standing.asksExtension() || standing.asksPlacement())) {
            return Verdict.EXEMPT;
        }
        Petition petition = standing.petition();
        boolean plan = petition.attachments()
                .exists(id -> look.index().find(Plan.class, id).isDefined());
        boolean report = petition.attachments()
                .exists(id -> look.index()
                        .find(WrittenReport.class, id)
                        .exists(written -> written.kind() == ReportKind.MEASURE_REPORT));
        return plan && report ? Verdict.SATISFIED : standing.weighed(Verdict.VIOLATED.at("attachments"), look);
    }

    /** Of a petition for placement, or of the decision to ask it. */
    static Verdict hasReasons(PetitionStanding standing, Look look) {
        if (!standing.asksPlacement()) {
            return Verdict.EXEMPT;
        }
        boolean reasoned = standing.petition().reasons().isDefined()
                || standing.decisions().exists(decision -> decision.reasons().isDefined());
        return reasoned ? Verdict.SATISFIED : standing.weighed(Verdict.VIOLATED.at("reasons"), look);
    }

    /**
     * At least one lighter alternative was weighed. Where a court ordered a lighter alternative or the plan agreed on one,
     * what came of it is recorded: without that the petition cannot go on.
     */
    static Verdict weighsLighterAlternative(PetitionStanding standing, Look look) {
        if (!standing.asksPlacement()) {
            return Verdict.EXEMPT;
        }
        Seq<Alternative> lighter = standing.petition()
                .alternatives()
                .appendAll(standing.decisions().flatMap(CoreDecision::alternatives))
                .filter(alternative -> alternative.lighter() == YesNoUnknown.YES);
        boolean leftOpen = lighter.exists(alternative ->
                isOrderedOrAgreed(alternative) && alternative.result().isEmpty());
        if (leftOpen) {
            return standing.weighed(Verdict.VIOLATED.at("alternatives").as(Severity.BLOCKING), look);
        }
        return lighter.exists(alternative -> alternative.weighing().isDefined())
                ? Verdict.SATISFIED
                : standing.weighed(Verdict.VIOLATED.at("alternatives"), look);
    }

    private static boolean isOrderedOrAgreed(Alternative alternative) {
        return alternative.origin() == AlternativeOrigin.COURT || alternative.origin() == AlternativeOrigin.PLAN;
    }

    /**
     * A petition to extend rests on something about the child or the grounds that is dated in each period to be extended: a
     * statement, judgement, opinion, contact, signal or incident, or a report that rests on one.
     */
    static Verdict restsOnSomethingCurrent(PetitionStanding standing, Look look) {
        if (!standing.asksExtension()) {
            return Verdict.EXEMPT;
        }
        Seq<DayPeriod> extended = periods(standing.petition(), look);
        if (extended.isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("extendsMeasures");
        }
        Seq<PartialDate> dates = standing.petition()
                .basedOn()
                .appendAll(standing.decisions().flatMap(CoreDecision::basedOn))
                .flatMap(id -> dates(id, look));
        boolean current = extended.forAll(period -> dates.exists(date -> mayLieIn(period, date)));
        return current ? Verdict.SATISFIED : standing.weighed(Verdict.VIOLATED.at("basedOn"), look);
    }

    private static Seq<DayPeriod> periods(Petition petition, Look look) {
        return petition.extendsMeasures()
                .flatMap(id -> look.index().find(ProtectionMeasure.class, id))
                .map(ProtectionMeasure::period)
                .appendAll(petition.extendsAuthorisations()
                        .flatMap(id -> look.index().find(Authorisation.class, id))
                        .map(Authorisation::period));
    }

    /** When an observation, statement, contact or judgement is of; of a report, all that it rests on. Empty when undated. */
    static Seq<PartialDate> dates(Id<?> id, Look look) {
        return withWhatReportRestsOn(id, look)
                .flatMap(held -> look.index().find(held))
                .flatMap(PetitionChecks::date);
    }

    private static Seq<Id<?>> withWhatReportRestsOn(Id<?> id, Look look) {
        return look.index()
                .find(WrittenReport.class, id)
                .map(report -> report.basedOn()
                        .<Id<?>>map(held -> held)
                        .appendAll(report.statements())
                        .append(id))
                .getOrElse(() -> Array.of(id));
    }

    private static boolean mayLieIn(DayPeriod period, PartialDate date) {
        return !date.isCertainlyBefore(period.startInclusive()) && !date.isCertainlyAfter(period.lastDay());
    }

    private static Option<PartialDate> date(Identified thing) {
        if (thing instanceof Statement statement) {
            return statement.observedOn().filter(date -> !date.isUnknown());
        }
        if (thing instanceof Incident incident) {
            return Option.some(incident.happened()).filter(date -> !date.isUnknown());
        }
        return day(thing).filter(Stretches::isCivil).map(PartialDate::onDay);
    }

    private static Option<LocalDate> day(Identified thing) {
        if (thing instanceof SafetyJudgement judgement) {
            return Option.some(judgement.on());
        }
        if (thing instanceof ExpertOpinion opinion) {
            return Option.some(opinion.on());
        }
        if (thing instanceof Contact contact) {
            return contact.held() ? Option.some(contact.on()) : Option.none();
        }
        return thing instanceof Signal signal ? Option.some(signal.noticedOn()) : Option.none();
    }
}
