package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.NotIncludedRole;
import nl.bredeblik.model.family.PersonNotIncluded;
import nl.bredeblik.model.statement.Mention;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A statement that names persons as living with or caring for a child, or the record of a person who is not included.
 *
 * @param record the statement or the record
 * @param field the field in which a person is named, or the reason given
 * @param isAccountedFor whether the persons are in the file, or it says why not
 */
record NamedInPassing(Entry record, String field, boolean isAccountedFor) {

    static final Subjects<NamedInPassing> RECORDS = Subjects.about(
            "statements that name a housemate or carer, and persons not included",
            NamedInPassing::in,
            NamedInPassing::record,
            named -> Array.of(named.record().id()));

    Verdict isInTheFileOrSaysWhyNot(Look look) {
        return Verdict.satisfiedIf(isAccountedFor).at(field);
    }

    private static Seq<NamedInPassing> in(Look look) {
        Map<Id<?>, Map<NotIncludedRole, Integer>> notIncluded = new HashMap<>();
        List<NamedInPassing> named = new ArrayList<>();
        for (PersonNotIncluded person : look.file().personsNotIncluded()) {
            named.add(saysWhy(person));
            for (Id<?> where : person.namedIn().distinct()) {
                notIncluded
                        .computeIfAbsent(where, id -> new EnumMap<>(NotIncludedRole.class))
                        .merge(person.role(), 1, Integer::sum);
            }
        }
        for (Statement statement : look.file().statements()) {
            if (!statement.mentions().isEmpty()) {
                named.add(new NamedInPassing(
                        statement,
                        "mentions",
                        isAccountedFor(statement, notIncluded.getOrDefault(statement.id(), Map.of()), look)));
            }
        }
        return Array.ofAll(named);
    }

    /** "Named, not looked into" excuses nothing; another reason is one once it is explained. */
    private static NamedInPassing saysWhy(PersonNotIncluded person) {
        return switch (person.reason()) {
            case NOT_LOOKED_INTO -> new NamedInPassing(person, "reason", false);
            case OTHER ->
                new NamedInPassing(person, "explanation", person.explanation().isDefined());
            default -> new NamedInPassing(person, "reason", true);
        };
    }

    /** Each person is one of the file, or as many are recorded as not included in that role. */
    private static boolean isAccountedFor(Statement statement, Map<NotIncludedRole, Integer> notIncluded, Look look) {
        Map<NotIncludedRole, Integer> unknown = new EnumMap<>(NotIncludedRole.class);
        for (Mention mention : statement.mentions()) {
            if (!mention.person().exists(id -> look.index().find(id).isDefined())) {
                unknown.merge(mention.role(), 1, Integer::sum);
            }
        }
        return Array.ofAll(unknown.entrySet())
                .forAll(each -> notIncluded.getOrDefault(each.getKey(), 0) >= each.getValue());
    }
}
