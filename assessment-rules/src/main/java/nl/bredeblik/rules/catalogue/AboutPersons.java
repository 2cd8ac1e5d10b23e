package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A record that must say about whom it is: a statement, a concern, a document or a goal. "The children" is nobody.
 *
 * @param record the record
 * @param ids what makes it unique: for a goal its plan too
 * @param field the field that names the persons
 * @param named whether anybody is named
 * @param carriesMore whether the family or network sees it or a report rests on it, as with a document or concern
 */
record AboutPersons(Identified record, Seq<Id<?>> ids, String field, boolean named, boolean carriesMore) {

    static final Subjects<AboutPersons> RECORDS = Subjects.about(
            "statements, concerns, documents and goals", AboutPersons::in, AboutPersons::record, AboutPersons::ids);

    Verdict namesSomebody(Look look) {
        Verdict verdict = Verdict.satisfiedIf(named).at(field);
        return carriesMore ? verdict.as(Severity.BLOCKING) : verdict;
    }

    private static Seq<AboutPersons> in(Look look) {
        CaseFile file = look.file();
        var used = UsedRecords.in(file);
        List<AboutPersons> records = new ArrayList<>();
        file.statements()
                .forEach(statement ->
                        records.add(of(statement, "about", !statement.about().isEmpty(), false)));
        file.concerns()
                .forEach(concern -> records.add(of(
                        concern,
                        "endangered",
                        !concern.endangered().isEmpty(),
                        used.contains(concern.id()) || isShown(concern, look))));
        file.documents()
                .forEach(document -> records.add(of(
                        document,
                        "about",
                        !document.about().isEmpty(),
                        used.contains(document.id()) || isShown(document, look))));
        for (Plan plan : newest(file.plans())) {
            for (Goal goal : plan.goals()) {
                records.add(new AboutPersons(
                        goal,
                        Array.of(plan.id(), goal.id()),
                        "members",
                        !goal.members().isEmpty(),
                        false));
            }
        }
        return Array.ofAll(records);
    }

    private static AboutPersons of(Identified record, String field, boolean named, boolean carriesMore) {
        return new AboutPersons(record, Array.of(record.id()), field, named, carriesMore);
    }

    /** Whether the whole family, or somebody of the family or network, may see an entry. */
    private static boolean isShown(Entry entry, Look look) {
        return entry.visibility().exists(visibility -> switch (visibility.level()) {
            case WHOLE_FAMILY -> true;
            case SELECTED ->
                visibility
                        .audience()
                        .exists(person -> look.index().member(person).isDefined()
                                || look.index().networkPerson(person).isDefined());
            case TEAM_ONLY, STRICTLY_CONFIDENTIAL -> false;
        });
    }

    /** The versions that no later version replaces. */
    private static Seq<Plan> newest(Seq<Plan> plans) {
        var replaced = plans.flatMap(Plan::replaces).toSet();
        return plans.reject(plan -> replaced.contains(plan.id()));
    }
}
