package nl.bredeblik.rules.sound;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.time.DayPeriod;

/** Measures over the children: with the order, the threats it names, and who carries them out from when. */
final class SoundMeasures {

    private static final int YEARS_BEFORE = 2;
    private static final int MONTHS_OF_THIS_YEAR = 2;

    private final Story story;
    private final Book book;
    private final SoundPlacements placements;
    private Map<Id<Member>, Threat> threats = LinkedHashMap.empty();

    SoundMeasures(Story story) {
        this.story = story;
        this.book = story.book();
        this.placements = new SoundPlacements(story);
    }

    SoundPlacements placements() {
        return placements;
    }

    /** The measures with which the file is opened. */
    void open() {
        switch (story.traits().course()) {
            case NONE -> {}
            case GUARDIANSHIP -> guardianship();
            case YOUTH_PROBATION ->
                run(
                        MeasureKind.YOUTH_PROBATION,
                        DayPeriod.between(
                                book.today(), book.today().plusMonths(18).minusDays(1)),
                        order(Option.none(), false),
                        true);
            case LONG_PLACEMENT -> longHistory();
            case URGENT -> provisional();
            default -> {
                CourtOrder order = order(Option.none(), false);
                supervise(book.today(), book.today().plusYears(1).minusDays(1), order, true);
            }
        }
    }

    /** The next year of supervision, or the first after a provisional one, by an order of today on a petition. */
    void superviseOn(Petition petition) {
        CourtOrder order = order(Option.some(petition.id()), false);
        LocalDate start = petition.requested().get().startInclusive();
        supervise(start, petition.requested().get().lastDay(), order, false);
    }

    Map<Id<Member>, Threat> threats() {
        return threats;
    }

    /** An order of today; all who are concerned had the opportunity to be heard. */
    CourtOrder order(Option<Id<Petition>> petition, boolean urgent) {
        CourtOrder order = book.begin(CourtOrder.builder(), "order")
                .on(book.today())
                .urgent(urgent)
                .court(story.team().court().get().court())
                .addAllChildren(story.family().children())
                .petition(petition)
                .build();
        book.file().addOrders(order);
        LocalDate heardOn = urgent ? book.workingDay(4) : book.today();
        book.plan(
                heardOn,
                () -> book.file()
                        .addHearings(book.begin(Hearing.builder(), "hearing")
                                .on(heardOn)
                                .order(order.id())
                                .petition(petition)
                                .addAllPersons(heard())
                                .build()));
        book.goTo(book.today());
        return order;
    }

    private Seq<Id<? extends Party>> heard() {
        return LinkedHashSet.<Id<? extends Party>>ofAll(
                        story.family().children().flatMap(story.family()::holdersOf))
                .addAll(story.family().childrenFrom(8, book.today()))
                .toArray();
    }

    private void guardianship() {
        SoundTies ties = new SoundTies(book, story.family());
        CourtOrder order = order(Option.none(), false);
        for (Id<Member> child : story.family().children()) {
            ties.guardianship(child, story.team().court().get().institution(), book.today());
        }
        run(MeasureKind.GUARDIANSHIP, DayPeriod.startingOn(book.today()), order, true);
        placements.underGuardianship();
    }

    private void provisional() {
        name();
        CourtOrder order = order(Option.none(), true);
        run(
                MeasureKind.PROVISIONAL_SUPERVISION,
                DayPeriod.between(book.today(), book.today().plusMonths(3).minusDays(1)),
                order,
                true);
    }

    /** Two years and more of supervision by others, taken over today by this institution. */
    private void longHistory() {
        SoundTies ties = new SoundTies(book, story.family());
        for (Id<Member> child : story.family().children()) {
            ties.authority(child, story.family().parentsOf(child));
        }
        name();
        LocalDate thisYear = book.today().minusMonths(MONTHS_OF_THIS_YEAR);
        for (int year = YEARS_BEFORE; year >= 0; year--) {
            LocalDate start = thisYear.minusYears(year);
            DayPeriod period = DayPeriod.between(start, start.plusYears(1).minusDays(1));
            Seq<ProtectionMeasure> before = story.measures();
            boolean isCurrent = year == 0;
            story.run(story.family()
                    .children()
                    .map(child -> write(measure(MeasureKind.SUPERVISION, child, period)
                            .chargedOn(isCurrent ? Option.some(book.today()) : Option.none())
                            .executor(
                                    isCurrent
                                            ? Option.some(
                                                    story.team().court().get().institution())
                                            : Option.none())
                            .prolongs(before.find(held -> held.subject().equals(child))
                                    .map(ProtectionMeasure::id))
                            .addAllThreats(threats.get(child)))));
            placements.authorise(period, Option.none());
        }
        placements.heldSince(thisYear.minusYears(YEARS_BEFORE));
    }

    private void supervise(LocalDate start, LocalDate end, CourtOrder order, boolean charged) {
        name();
        run(MeasureKind.SUPERVISION, DayPeriod.between(start, end), order, charged);
    }

    /** A threat for each child, that keeps its identity as long as it is there. */
    private void name() {
        for (Id<Member> child : story.family().children()) {
            if (!threats.containsKey(child)) {
                threats = threats.put(
                        child,
                        Threat.builder()
                                .id(book.id("threat"))
                                .text(Text.of("wat de ontwikkeling bedreigt"))
                                .child(child)
                                .build());
            }
        }
    }

    private void run(MeasureKind kind, DayPeriod period, CourtOrder order, boolean charged) {
        Seq<ProtectionMeasure> before = story.measures();
        story.run(story.family()
                .children()
                .map(child -> write(measure(kind, child, period)
                        .executor(story.team().court().get().institution())
                        .order(order.id())
                        .chargedOn(charged ? Option.some(book.today()) : Option.none())
                        .prolongs(before.find(held -> held.subject().equals(child) && held.kind() == kind)
                                .map(ProtectionMeasure::id))
                        .addAllThreats(threats.get(child)))));
    }

    private ProtectionMeasure.Builder measure(MeasureKind kind, Id<Member> child, DayPeriod period) {
        return book.begin(ProtectionMeasure.builder(), "measure")
                .kind(kind)
                .subject(child)
                .period(period);
    }

    private ProtectionMeasure write(ProtectionMeasure.Builder built) {
        ProtectionMeasure measure = built.build();
        book.file().addMeasures(measure);
        return measure;
    }
}
