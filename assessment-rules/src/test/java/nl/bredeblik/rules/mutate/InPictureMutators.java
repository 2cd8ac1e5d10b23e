package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NotIncludedRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.Mention;
import nl.bredeblik.model.statement.Reaction;

/** Mistakes about whom concerns are shared with, and who is in the picture beside whom they are about. */
final class InPictureMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "CON-03",
                    "with violence between partners one child of the home is not named",
                    Changed.onDayOf(
                            CaseFile::concerns,
                            concern -> concern.revision() == 1 && isAboutPartners(concern),
                            scene -> Changed.concern(
                                            concern -> isAboutPartners(concern)
                                                    && livesWithNamed(scene, concern)
                                                            .isDefined(),
                                            concern -> withoutChild(scene, concern))
                                    .in(scene))),
            mutator(
                    "CON-05",
                    "what one parent was told of the concerns and said of them stands with the other",
                    scene -> scene.one(CaseFile::informings, told -> isUnnamedHolder(scene, told))
                            .flatMap(told -> otherAdult(scene, told.to())
                                    .map(other -> talkedWith(onFirstJudgement(scene), told, other)))),
            mutator(
                    "CON-06",
                    "what is noted about one parent stands with the other",
                    scene -> scene.one(CaseFile::concerns, concern -> true)
                            .filter(concern -> scene.current().notifications().isEmpty())
                            .flatMap(concern -> around(scene, concern))
                            .flatMap(person -> otherAdult(scene, person)
                                    .map(other -> notedWith(onFirstJudgement(scene), person, other)))),
            mutator(
                    "CON-08",
                    "a statement names somebody who lives in the home, and nobody asked who it is",
                    Changed.statement(
                            said -> said.mentions().isEmpty(),
                            said -> said.addMentions(Mention.builder()
                                    .role(NotIncludedRole.HOUSEMATE)
                                    .build()))));

    private InPictureMutators() {}

    /** The file on the day of the first judgement. */
    static Scene onFirstJudgement(Scene scene) {
        return scene.on(
                scene.current().judgements().map(SafetyJudgement::on).min().get());
    }

    private static boolean isAboutPartners(SafetyConcern concern) {
        return concern.domain() == ConcernDomain.PARTNER_VIOLENCE
                && concern.endangered().size() > 1;
    }

    /** A child whom a concern is about, and who lives with the adult whom it names. */
    private static Option<Id<Member>> livesWithNamed(Scene scene, SafetyConcern concern) {
        Set<Id<Household>> homes = HashSet.ofAll(concern.named().flatMap(each -> homes(scene, each)));
        return concern.endangered()
                .find(each -> homes(scene, each).exists(homes::contains))
                .flatMap(each -> scene.index().member(each.person()))
                .map(Member::id);
    }

    private static Seq<Id<Household>> homes(Scene scene, Involvement who) {
        return scene.current()
                .residences()
                .filter(home -> home.member().equals(who.person()))
                .flatMap(Residence::household);
    }

    private static SafetyConcern.Builder withoutChild(Scene scene, SafetyConcern.Builder concern) {
        SafetyConcern held = concern.build();
        Id<Member> child = livesWithNamed(scene, held).get();
        return concern.endangered(held.endangered().reject(each -> each.person().equals(child)));
    }

    /** Somebody who holds authority over a child, and whom no concern names; all that is told so far is told in talks. */
    private static boolean isUnnamedHolder(Scene scene, Informing told) {
        CaseFile file = scene.current();
        return told.topics().contains(InformTopic.CONCERN)
                && file.notifications().isEmpty()
                && file.authorities().exists(held -> held.holders().contains(told.to()))
                && !file.concerns()
                        .flatMap(SafetyConcern::named)
                        .exists(each -> each.person().equals(told.to()));
    }

    private static Option<Id<Member>> otherAdult(Scene scene, Id<? extends Party> person) {
        return scene.adults().map(Member::id).find(other -> !other.equals(person));
    }

    private static CaseFile talkedWith(Scene scene, Informing told, Id<Member> other) {
        CaseFile said = Everywhere.in(
                scene.file(),
                CaseFile::reactions,
                reaction -> reaction.person().equals(told.to()),
                reaction -> Reaction.builder().from(reaction).person(other).build());
        return Everywhere.in(
                said,
                CaseFile::informings,
                told::equals,
                held -> Informing.builder().from(held).to(other).build());
    }

    /** A parent of a child whom a concern is about, and whom it is not about itself. */
    private static Option<Id<Member>> around(Scene scene, SafetyConcern concern) {
        Seq<Id<? extends Party>> about = concern.endangered().map(Involvement::person);
        return scene.current()
                .relationships()
                .filter(tie -> tie.legalParent() == YesNoUnknown.YES
                        && about.contains(tie.of())
                        && !about.contains(tie.person()))
                .flatMap(tie -> scene.index().member(tie.person()))
                .map(Member::id)
                .lastOption();
    }

    private static CaseFile notedWith(Scene scene, Id<Member> person, Id<Member> other) {
        return Everywhere.in(
                scene.file(),
                CaseFile::judgements,
                judged -> true,
                judged -> SafetyJudgement.builder()
                        .from(judged)
                        .members(judged.members()
                                .map(line -> line.person().equals(person)
                                        ? Consideration.builder()
                                                .from(line)
                                                .person(other)
                                                .build()
                                        : line))
                        .build());
    }
}
