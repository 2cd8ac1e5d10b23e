package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The step at hand, as derived from what a file holds. */
class MomentOfFileTests {

    private static final LocalDate DAY = SoundFamily.OPENED;

    record Example(Moment expected, String name, Change change) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        Change analysis = Change.with(file -> file.addAnalyses(ExplanatoryAnalysis.builder()
                .id(Id.of("analysis"))
                .recordedOn(DAY)
                .version(1)
                .on(DAY)
                .status(AnalysisStatus.DRAFT)
                .sharedDegree(SharedDegree.SHARED_BY_ALL)
                .build()));
        Change plan = analysis.and(Change.with(file -> file.addPlans(Plan.builder()
                .id(Id.of("plan0001"))
                .recordedOn(DAY)
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(DAY)
                .frame(HelpFrame.VOLUNTARY)
                .written(true)
                .build())));
        Change adopted = plan.and(Change.with(file -> file.addAdoptions(adoption("plan0001"))));
        Change petition = adopted.and(Change.with(file -> file.addPetitions(Petition.builder()
                .id(Id.of("petition"))
                .recordedOn(DAY)
                .kind(PetitionKind.SUPERVISION)
                .petitioner(SoundFamily.INSTITUTION)
                .on(DAY)
                .build())));
        Change decided = petition.and(Change.with(file -> file.addOrders(CourtOrder.builder()
                .id(Id.of("order001"))
                .recordedOn(DAY)
                .on(DAY)
                .petition(Id.<Petition>of("petition"))
                .urgent(false)
                .build())));
        Change closing = petition.and(Change.with(file -> file.addClosings(Closing.builder()
                .id(Id.of("closing1"))
                .recordedOn(DAY)
                .organisation(SoundFamily.INSTITUTION)
                .stage(ClosingStage.PROPOSED)
                .on(DAY)
                .build())));
        return Stream.of(
                new Example(Moment.DIRECT_SAFETY, "the first entries", Change.nothing()),
                new Example(Moment.ANALYSIS, "an analysis", analysis),
                new Example(Moment.PLAN, "a plan", plan),
                new Example(
                        Moment.PLAN,
                        "another plan was adopted",
                        plan.and(Change.with(file -> file.addAdoptions(adoption("plan0002"))))),
                new Example(Moment.REVIEW, "an adopted plan", adopted),
                new Example(Moment.DECISION, "a petition without an order", petition),
                new Example(Moment.REVIEW, "a petition with its order", decided),
                new Example(Moment.CLOSING, "a proposal to close, above all", closing));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMomentFollowsFromTheFile(Example example) {
        CaseFile file = example.change().in(SoundFamily.file());
        assertThat(Profiles.national().assess(file, SoundFamily.TODAY).moment()).isEqualTo(example.expected());
    }

    private static Adoption adoption(String plan) {
        return Adoption.builder()
                .id(Id.of("adoption"))
                .recordedOn(DAY)
                .plan(Id.of(plan))
                .on(DAY)
                .build();
    }
}
