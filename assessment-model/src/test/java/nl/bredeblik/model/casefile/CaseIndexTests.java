package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.generate.Walk;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.team.Organisation;
import org.junit.jupiter.api.Test;

class CaseIndexTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property(tries = 200)
    void everyIdInAFileLeadsToItsThing(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);
        CaseIndex index = CaseIndex.of(file);

        Walk.through(file.current(), (owner, value, field, held) -> {
            if (value instanceof Identified thing
                    && owner.idKind().isDefined()
                    && field.name().equals("id")) {
                assertThat(index.kindOf(thing.id())).isEqualTo(owner.idKind());
                assertThat(index.find(thing.id()).get().id()).isEqualTo(thing.id());
                if (thing instanceof Entry) {
                    assertThat(index.find(thing.id()).get()).isSameAs(thing);
                }
            }
        });
    }

    @Property(tries = 200)
    void aPartyIsFoundAsWhatItIsAndAsNothingElse(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);
        CaseIndex index = CaseIndex.of(file);

        for (Party party : file.current()
                .members()
                .<Party>map(each -> each)
                .appendAll(file.current().organisations())
                .appendAll(file.current().networkPersons())
                .appendAll(file.current().professionals())) {
            assertThat(index.member(party.id())).isEqualTo(as(Member.class, party));
            assertThat(index.networkPerson(party.id())).isEqualTo(as(NetworkPerson.class, party));
            assertThat(index.organisation(party.id())).isEqualTo(as(Organisation.class, party));
        }
        for (Household household : file.current().households()) {
            assertThat(index.household(household.id())).containsExactly(household);
        }
    }

    @Property(tries = 200)
    void whatIsRecordedOfAMemberIsFoundInTheOrderOfTheFile(@ForAll long seed) {
        CaseFile current = CaseFiles.random(seed, Size.USUAL).current();
        CaseIndex index = CaseIndex.of(current);

        for (Member member : current.members()) {
            Id<Member> id = member.id();
            assertThat(index.authoritiesOver(id))
                    .containsExactlyElementsOf(
                            current.authorities().filter(each -> each.minor().equals(id)));
            assertThat(index.residencesOf(id))
                    .containsExactlyElementsOf(
                            current.residences().filter(each -> each.member().equals(id)));
            assertThat(index.relationshipsOf(id))
                    .containsExactlyElementsOf(current.relationships()
                            .filter(each ->
                                    each.person().equals(id) || each.of().equals(id)));
        }
    }

    @Property(tries = 200)
    void theIndexOfAFileIsThatOfItsCurrentStates(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);

        assertThat(CaseIndex.of(file).current()).isEqualTo(file.current());
        assertThat(CaseIndex.of(file).planInForceOn(DAY))
                .isEqualTo(CaseIndex.of(file.current()).planInForceOn(DAY));
    }

    @Property(tries = 200)
    void aSoundFileHasNoDuplicateIds(@ForAll long seed) {
        assertThat(CaseIndex.of(CaseFiles.random(seed, Size.USUAL)).duplicateIds())
                .isEmpty();
    }

    @Test
    void anIdThatNothingHasLeadsToNothing() {
        CaseIndex index = CaseIndex.of(sample());

        assertThat(index.kindOf(Id.of("nobody00"))).isEmpty();
        assertThat(index.find(Id.of("nobody00"))).isEmpty();
        assertThat(index.authoritiesOver(Id.of("nobody00"))).isEmpty();
        assertThat(index.residencesOf(Id.of("nobody00"))).isEmpty();
        assertThat(index.relationshipsOf(Id.<Member>of("nobody00"))).isEmpty();
    }

    @Test
    void anIdOfTwoKindsIsADuplicateAndBothThingsAreFound() {
        CaseFile file = sample();
        Id<Organisation> organisation = file.organisations().head().id();
        Member member = file.members().head();
        CaseFile clash = with(file, "members", member, "id", organisation);
        CaseIndex index = CaseIndex.of(clash);

        assertThat(index.duplicateIds()).isEqualTo(Array.of(organisation));
        assertThat(index.member(organisation)).isNotEmpty();
        assertThat(index.organisation(organisation)).isNotEmpty();
        assertThat(index.kindOf(organisation)).containsExactly(IdKind.MEMBER);
    }

    @Test
    void twoStatesOfOneEntryWithTheSameNumberAreADuplicate() {
        CaseFile file = sample();
        Member member = file.members().head();
        CaseFile clash =
                with(file, "members", member, "recordedOn", member.recordedOn().minusDays(1));

        assertThat(CaseIndex.of(clash).duplicateIds()).isEqualTo(Array.of(member.id()));
    }

    @Test
    void aNextStateOfAnEntryGivesNoFirstDay() {
        CaseFile file = sample();
        Member member = file.members().head();
        Member corrected = Member.builder()
                .from(member)
                .revision(member.revision() + 1)
                .recordedOn(member.recordedOn().plusDays(1))
                .build();
        CaseFile both = CaseFile.builder().from(file).addMembers(corrected).build();
        CaseFile onlyLater =
                CaseFile.builder().from(file).members(Array.of(corrected)).build();

        assertThat(CaseIndex.of(file).firstRecordedOn(member)).isEqualTo(member.recordedOn());
        assertThat(CaseIndex.of(both).firstRecordedOn(corrected)).isEqualTo(member.recordedOn());
        assertThat(CaseIndex.of(onlyLater).firstRecordedOn(corrected)).isEqualTo(corrected.recordedOn());
    }

    @Test
    void twoPartsOfOneEntryWithTheSameIdAreADuplicate() {
        Plan plan = Array.range(0, 1_000)
                .flatMap(seed -> CaseFiles.random(seed, Size.USUAL).plans())
                .find(each -> each.goals().size() > 1)
                .get();
        Plan clash = Plan.builder()
                .from(plan)
                .id(plan.id())
                .goals(plan.goals().append(plan.goals().head()))
                .build();

        assertThat(CaseIndex.of(fileWith(plan)).duplicateIds()).isEmpty();
        assertThat(CaseIndex.of(fileWith(clash)).duplicateIds())
                .isEqualTo(Array.of(plan.goals().head().id()));
    }

    @Test
    void aRelationOfSomebodyToThemselvesIsFoundOnce() {
        Id<Member> child = Id.of("child001");
        Relationship itself = Relationship.builder()
                .id(Id.of("relation1"))
                .recordedOn(DAY)
                .person(child)
                .kind(RelationKind.BROTHER)
                .of(child)
                .legalParent(YesNoUnknown.NO)
                .build();
        CaseFile file = CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(DAY)
                .addRelationships(itself)
                .build();

        assertThat(CaseIndex.of(file).relationshipsOf(child)).containsExactly(itself);
    }

    @Test
    void ofAPartInTwoVersionsTheOneRecordedLastIsFound() {
        Set<Id<?>> repeated = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            CaseFile current = CaseFiles.random(seed, Size.USUAL).current();
            CaseIndex index = CaseIndex.of(current);
            current.plans()
                    .forEach(plan -> plan.goals().forEach(goal -> {
                        Plan last = current.plans()
                                .filter(each ->
                                        each.goals().exists(other -> other.id().equals(goal.id())))
                                .reduce((a, b) -> b.recordedOn().isBefore(a.recordedOn()) ? a : b);
                        if (!last.id().equals(plan.id())) {
                            repeated.add(goal.id());
                        }
                        assertThat(last.goals())
                                .contains(index.find(Goal.class, goal.id()).get());
                    }));
        }
        assertThat(repeated).as("goals that stand in two versions").isNotEmpty();
    }

    private static CaseFile sample() {
        return Array.range(0, 1_000)
                .map(seed -> CaseFiles.random(seed, Size.USUAL))
                .find(file -> !file.members().isEmpty() && !file.organisations().isEmpty())
                .get();
    }

    private static CaseFile fileWith(Plan plan) {
        return CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(DAY)
                .addPlans(plan)
                .build();
    }

    /** The file with, in a list, one more entry: like another but for one field. */
    private static CaseFile with(CaseFile file, String list, Object entry, String field, Object value) {
        Field<CaseFile> longer = CaseFile.SHAPE.field(list).get();
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> each : CaseFile.SHAPE.fields()) {
            draft.set(
                    each,
                    each == longer
                            ? each.values(file)
                                    .<Object>map(held -> held)
                                    .append(like((Shape<?>) each.kind(), entry, field, value))
                            : each.values(file));
        }
        assertThat(longer.presence()).isEqualTo(Presence.MANY);
        return draft.build();
    }

    @SuppressWarnings("unchecked") // The entry comes out of the list that has this shape.
    private static <T> T like(Shape<T> shape, Object entry, String changed, Object value) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            draft.set(field, field.name().equals(changed) ? Array.of(value) : field.values((T) entry));
        }
        return draft.build();
    }

    private static <T> Option<T> as(Class<T> type, Party party) {
        return type.isInstance(party) ? Option.some(type.cast(party)) : Option.none();
    }
}
