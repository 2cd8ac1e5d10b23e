package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A notification that two organisations recorded, each under an id of its own: STM-40. */
class OneNotificationTests {

    private static final RuleSet RULES =
            RuleSet.of("notifications", "test", Array.of(OriginRules.NOTIFICATION_STANDS_ONCE));

    @ParameterizedTest
    @MethodSource("notifications")
    void oneFile(Example example) {
        example.holds();
    }

    static Stream<Example> notifications() {
        String first = "STM-40 ATTENTION notice01 @receivedOn";
        String second = "STM-40 ATTENTION notice02 @receivedOn";
        Change one = notice("notice01", built -> built);
        Id<Notification> a = Id.of("notice01");
        Id<Notification> b = Id.of("notice02");
        return Stream.of(
                example("one", one),
                example("the same under two ids", one.and(notice("notice02", built -> built)), first, second),
                example("of the next day", one.and(notice("notice02", built -> built.receivedOn(TODAY)))),
                example(
                        "of another kind",
                        one.and(notice("notice02", built -> built.kind(NotificationKind.REQUEST_FOR_ADVICE)))),
                example("about somebody else", one.and(notice("notice02", built -> built.about(Array.of(FATHER))))),
                example(
                        "by another reporter",
                        notice("notice01", built -> built.reporter(MOTHER))
                                .and(notice("notice02", built -> built.reporter(FATHER)))),
                example(
                        "with another number at the receiver",
                        notice("notice01", built -> built.externalReference(Text.of("1")))
                                .and(notice("notice02", built -> built.externalReference(Text.of("2"))))),
                example(
                        "said to be one",
                        one.and(notice("notice02", built -> built)).and(link(true, a, b))),
                example(
                        "said to be two",
                        one.and(notice("notice02", built -> built)).and(link(false, a, b))));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }

    private static Change link(boolean same, Id<? extends Identified> one, Id<? extends Identified> other) {
        return with(file -> file.addRecordLinks(RecordLink.builder()
                .id(Id.of("link0001"))
                .recordedOn(TODAY)
                .addRecords(one)
                .addRecords(other)
                .same(same)
                .saidBy(SoundFamily.WORKER)
                .on(TODAY)
                .build()));
    }

    private static Change notice(String id, UnaryOperator<Notification.Builder> how) {
        return with(file -> file.addNotifications(how.apply(Notification.builder()
                        .id(Id.of(id))
                        .recordedOn(TODAY.minusDays(1))
                        .kind(NotificationKind.REPORT)
                        .receivedOn(TODAY.minusDays(1))
                        .receiver(INSTITUTION)
                        .reporterKind(ReporterKind.PROFESSIONAL)
                        .anonymousToFamily(false)
                        .addAbout(DAUGHTER)
                        .during(PriorInvolvement.NONE))
                .build()));
    }
}
