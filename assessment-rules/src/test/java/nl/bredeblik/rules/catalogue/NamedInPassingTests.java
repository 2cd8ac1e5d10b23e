package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.statement;

import io.vavr.collection.Array;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.NotIncludedReason;
import nl.bredeblik.model.family.NotIncludedRole;
import nl.bredeblik.model.family.PersonNotIncluded;
import nl.bredeblik.model.statement.Mention;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a statement names as living with or caring for a child: CON-08, row R160. */
class NamedInPassingTests {

    private static final String NAMED = "CON-08 ATTENTION statement @mentions";
    private static final String NO_REASON = "CON-08 ATTENTION notincluded1 @reason";

    /** The analysis is made, and nothing is open. */
    private static final Change NO_CONCERN = with(file -> file.concerns(Array.empty()));

    @ParameterizedTest
    @MethodSource("mentions")
    void whoIsNamedInPassing(Example example) {
        example.holds();
    }

    static Stream<Example> mentions() {
        Change partner = mentioning(NotIncludedRole.PARTNER_OF_PARENT);
        return Stream.of(
                example("nobody is named", nothing()),
                example("a partner is named", partner, NAMED),
                Example.in(Areas.of("CON"), "not asked before it is safe", NO_CONCERN.and(partner))
                        .at(Moment.DIRECT_SAFETY),
                example("somebody is named who is in the file", mentioning(FATHER)),
                example("somebody is named who is not in the file after all", mentioning(Id.of("nobody01")), NAMED),
                example(
                        "a partner is named who is unknown",
                        partner.and(notIncluded("notincluded1", person -> person))),
                example(
                        "a partner is named and another role is accounted for",
                        partner.and(notIncluded("notincluded1", person -> person.role(NotIncludedRole.PARENT))),
                        NAMED),
                example(
                        "a partner is named and another statement is accounted for",
                        partner.and(notIncluded("notincluded1", person -> person.namedIn(Array.empty()))),
                        NAMED),
                example(
                        "two partners are named and one is accounted for",
                        mentioning(NotIncludedRole.PARTNER_OF_PARENT, NotIncludedRole.PARTNER_OF_PARENT)
                                .and(notIncluded("notincluded1", person -> person)),
                        NAMED),
                example(
                        "two partners are named and both are accounted for",
                        mentioning(NotIncludedRole.PARTNER_OF_PARENT, NotIncludedRole.PARTNER_OF_PARENT)
                                .and(notIncluded("notincluded1", person -> person))
                                .and(notIncluded("notincluded2", person -> person))),
                example(
                        "named, not looked into",
                        partner.and(notIncluded(
                                "notincluded1", person -> person.reason(NotIncludedReason.NOT_LOOKED_INTO))),
                        NO_REASON),
                example(
                        "another reason without explanation",
                        notIncluded("notincluded1", person -> person.reason(NotIncludedReason.OTHER)),
                        "CON-08 ATTENTION notincluded1 @explanation"),
                example(
                        "another reason, explained",
                        notIncluded(
                                "notincluded1",
                                person -> person.reason(NotIncludedReason.OTHER).explanation(Text.of("Invented.")))));
    }

    @ParameterizedTest
    @EnumSource(
            value = NotIncludedReason.class,
            names = {"NOT_LOOKED_INTO", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    void anyOtherReasonIsAReason(NotIncludedReason reason) {
        example("reason", notIncluded("notincluded1", person -> person.reason(reason)))
                .holds();
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(Areas.of("CON"), name, NO_CONCERN.and(change), expected)
                .at(Moment.PLAN);
    }

    private static Change mentioning(NotIncludedRole... roles) {
        return mentioning(
                Array.of(roles).map(role -> Mention.builder().role(role).build()));
    }

    private static Change mentioning(Id<? extends Entry> person) {
        return mentioning(Array.of(
                Mention.builder().role(NotIncludedRole.CARER).person(person).build()));
    }

    private static Change mentioning(Array<Mention> mentions) {
        return with(file -> file.statements(
                Array.of(statement().addAbout(DAUGHTER).mentions(mentions).build())));
    }

    private static Change notIncluded(String id, UnaryOperator<PersonNotIncluded.Builder> change) {
        return with(file -> file.addPersonsNotIncluded(change.apply(PersonNotIncluded.builder()
                        .id(Id.of(id))
                        .recordedOn(OPENED)
                        .role(NotIncludedRole.PARTNER_OF_PARENT)
                        .addNear(DAUGHTER)
                        .addNamedIn(STATEMENT)
                        .reason(NotIncludedReason.UNKNOWN_PERSON))
                .build()));
    }
}
