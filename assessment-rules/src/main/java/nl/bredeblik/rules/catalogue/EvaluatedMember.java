package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The last evaluation and a member whose part was looked at.
 *
 * @param last the evaluation
 * @param member a member who could be asked on that day
 * @param isHeard whether the member took part, was invited, or gave a view since the evaluation before
 */
record EvaluatedMember(LastEvaluation last, Member member, boolean isHeard) {

    static final Subjects<EvaluatedMember> MEMBERS = Subjects.about(
            "the last evaluation and each member whose part was looked at",
            look -> LastEvaluation.in(look).toArray().flatMap(last -> in(last, look)),
            subject -> subject.last().evaluation(),
            subject ->
                    Array.of(subject.last().evaluation().id(), subject.member().id()));

    private static Seq<EvaluatedMember> in(LastEvaluation last, Look look) {
        Set<Id<?>> heard = heard(last, look);
        Set<Id<?>> excused = PlanAgreement.excused(last.current(), look);
        Set<Id<?>> about = last.about();
        List<EvaluatedMember> members = new ArrayList<>();
        for (Member member : PlanPeople.members(last.current(), look)) {
            if ((about.isEmpty() || about.contains(member.id()))
                    && !excused.contains(member.id())
                    && PlanPeople.couldBeAskedOn(member, last.evaluation().on(), look)) {
                members.add(new EvaluatedMember(last, member, heard.contains(member.id())));
            }
        }
        return Array.ofAll(members);
    }

    private static Set<Id<?>> heard(LastEvaluation last, Look look) {
        Set<Id<?>> heard = new HashSet<>();
        last.evaluation()
                .participants()
                .filter(participant -> participant.mode() != ParticipationMode.NOT_INVITED)
                .map(Participant::person)
                .forEach(heard::add);
        LocalDate from =
                last.before().map(Evaluation::on).getOrElse(last.current().since());
        LocalDate on = last.evaluation().on();
        look.file()
                .perspectives()
                .filter(view -> !view.on().isBefore(from) && !view.on().isAfter(on))
                .forEach(view -> heard.add(view.holder()));
        return heard;
    }

    Verdict wasHeard(Look look) {
        return Verdict.satisfiedIf(isHeard).at("participants");
    }
}
