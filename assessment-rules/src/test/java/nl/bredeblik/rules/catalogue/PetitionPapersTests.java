package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.DecidedFamily.alternative;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.decided;
import static nl.bredeblik.rules.family.PlannedFamily.PLAN;
import static nl.bredeblik.rules.family.PlannedFamily.drafted;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.PETITION;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.threat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Audited;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes with a petition, and what it says: MEAS-18, MEAS-19, MEAS-22 and MEAS-23, piece by piece. */
class PetitionPapersTests {

    private static final RuleSet RULES = RuleSet.of(
            "papers",
            "test",
            Array.of(
                    PetitionRules.PETITION_HAS_THREATS_AND_DURATION,
                    PetitionRules.PETITION_HAS_PLAN_AND_REPORT,
                    PetitionRules.PLACEMENT_PETITION_HAS_REASONS,
                    PetitionRules.PLACEMENT_PETITION_WEIGHS_ALTERNATIVE));
    private static final Id<WrittenReport> REPORT = Id.of("report01");
    private static final Id<CoreDecision> TO_ASK = Id.of("decision1");
    private static final String ATTACHMENTS = "MEAS-19 BLOCKING petition @attachments";

    @ParameterizedTest
    @MethodSource({"attachments", "threats", "decisions", "alternatives"})
    void aPetition(Example example) {
        example.at(Moment.DECISION).holds();
    }

    static Stream<Example> attachments() {
        Change both = drafted(plan -> plan).and(reported(ReportKind.MEASURE_REPORT));
        return Stream.of(
                example("plan and report", placing(built -> attached(built)).and(both)),
                example(
                        "the plan alone",
                        placing(built -> built.addAttachments(PLAN)).and(both),
                        ATTACHMENTS),
                example(
                        "the report alone",
                        placing(built -> built.addAttachments(REPORT)).and(both),
                        ATTACHMENTS),
                example(
                        "a report of another kind",
                        placing(built -> attached(built))
                                .and(drafted(plan -> plan))
                                .and(reported(ReportKind.EVALUATION_REPORT)),
                        ATTACHMENTS),
                example("a worker asks, and no institution", placing(built -> built.petitioner(WORKER))),
                example("supervision is asked for the first time", supervising(built -> built)));
    }

    static Stream<Example> threats() {
        return Stream.of(
                example(
                        "one of two children has no threat",
                        supervising(built -> built.addChildren(SON)),
                        "MEAS-18 BLOCKING petition @threats"),
                example(
                        "each has one",
                        supervising(built -> built.addChildren(SON)
                                .addThreats(Threat.builder()
                                        .from(threat("threat03"))
                                        .child(SON)
                                        .build()))));
    }

    static Stream<Example> decisions() {
        UnaryOperator<Petition.Builder> bare = built -> built.petitioner(WORKER).reasons(Option.none());
        Change asked = placing(built -> bare.apply(built).decision(TO_ASK));
        Change notNamed = placing(bare);
        String reasons = "MEAS-22 BLOCKING petition @reasons";
        return Stream.of(
                example("the decision to ask gives the reasons", asked.and(decision(built -> built.reasons(WORDS)))),
                example("nor does the decision", asked.and(decision(built -> built)), reasons),
                example(
                        "a decision about the petition",
                        notNamed.and(decision(built -> built.reasons(WORDS).addSubjects(PETITION)))),
                example(
                        "a decision about something else",
                        notNamed.and(decision(built -> built.reasons(WORDS))),
                        reasons),
                example(
                        "the decision weighs an alternative",
                        placing(built -> built.petitioner(WORKER)
                                        .alternatives(Array.empty())
                                        .decision(TO_ASK))
                                .and(decision(built -> built.addAlternatives(
                                        alternative(AlternativeOrigin.FAMILY).build())))));
    }

    static Stream<Example> alternatives() {
        String attention = "MEAS-23 ATTENTION petition @alternatives";
        String blocking = "MEAS-23 BLOCKING petition @alternatives";
        return Stream.of(
                example(
                        "one that is not lighter",
                        weighing(alternative(AlternativeOrigin.FAMILY).lighter(YesNoUnknown.NO)),
                        attention),
                example(
                        "one that was not weighed",
                        weighing(alternative(AlternativeOrigin.FAMILY).weighing(Option.none())),
                        attention),
                example("one of the court, without a result", weighing(alternative(AlternativeOrigin.COURT)), blocking),
                example(
                        "one of the court, with its result",
                        weighing(alternative(AlternativeOrigin.COURT).result(WORDS))),
                example("one of the plan, without a result", weighing(alternative(AlternativeOrigin.PLAN)), blocking),
                example(
                        "one of the court that is not lighter",
                        weighing(alternative(AlternativeOrigin.COURT).lighter(YesNoUnknown.NO)),
                        attention));
    }

    @ParameterizedTest
    @MethodSource("audited")
    void whatBecameOfIt(Audited example) {
        example.at(Moment.DECISION).holds();
    }

    static Stream<Audited> audited() {
        Change lesser = supervising(built -> built.addChildren(SON));
        return Stream.of(
                Audited.in(
                        RULES,
                        "supervision",
                        lesser,
                        "MEAS-18 petition VIOLATED @threats child=son00001",
                        "MEAS-19 petition NOT_APPLICABLE",
                        "MEAS-22 petition NOT_APPLICABLE",
                        "MEAS-23 petition NOT_APPLICABLE"),
                Audited.in(
                        RULES,
                        "placement",
                        placing(built -> built.petitioner(WORKER)),
                        "MEAS-18 petition NOT_APPLICABLE",
                        "MEAS-19 petition NOT_APPLICABLE",
                        "MEAS-22 petition SATISFIED",
                        "MEAS-23 petition SATISFIED"),
                Audited.in(RULES, "of a parent", supervising(built -> built.petitioner(MOTHER))));
    }

    private static Change weighing(Alternative.Builder alternative) {
        return placing(built -> built.petitioner(WORKER).alternatives(Array.of(alternative.build())));
    }

    /** A petition for placement with reasons and an alternative, and nothing attached. */
    private static Change placing(UnaryOperator<Petition.Builder> change) {
        return asked(
                PetitionKind.PLACEMENT,
                TODAY,
                built -> change.apply(built.reasons(WORDS)
                        .addAlternatives(
                                alternative(AlternativeOrigin.PROFESSIONALS).build())));
    }

    private static Change supervising(UnaryOperator<Petition.Builder> change) {
        return asked(
                PetitionKind.SUPERVISION,
                TODAY,
                built -> change.apply(built.addThreats(threat("threat02"))
                        .requested(DayPeriod.between(TODAY, TODAY.plusMonths(6)))
                        .durationReasons(WORDS)));
    }

    private static Petition.Builder attached(Petition.Builder built) {
        return built.addAttachments(PLAN).addAttachments(REPORT);
    }

    private static Change decision(UnaryOperator<CoreDecision.Builder> change) {
        return decided(CoreDecisionKind.PLACEMENT, TODAY, change);
    }

    private static Change reported(ReportKind kind) {
        return with(file -> file.addReports(WrittenReport.builder()
                .id(REPORT)
                .recordedOn(TODAY)
                .kind(kind)
                .stage(ReportStage.FINAL)
                .on(TODAY)
                .organisation(INSTITUTION)
                .build()));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }
}
