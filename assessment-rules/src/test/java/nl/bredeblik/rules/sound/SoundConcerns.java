package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.ConcernForm;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.Frequency;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.Severity;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalFollowUp;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.time.PartialDate;

/** Concerns as they are told on the first day: with behaviour, effect, sources, whom they are about and how they stand. */
final class SoundConcerns {

    private final Story story;
    private final Book book;
    private final SoundStatements statements;

    SoundConcerns(Story story) {
        this.story = story;
        this.book = story.book();
        this.statements = new SoundStatements(story);
    }

    /** One or two concerns, told today by the carers, in a letter and by what was seen. */
    void tell() {
        int number = story.family().all().size() > 8 ? 1 : book.chance().between(1, 2);
        for (int i = 0; i < number; i++) {
            tellOne(i);
        }
    }

    private void tellOne(int number) {
        Family family = story.family();
        Seq<Id<Member>> carers = family.carers();
        Id<Member> named = book.chance().oneOf(carers);
        boolean isForChildren = !family.children().isEmpty();
        Seq<Id<Member>> endangered = isForChildren
                ? family.children().appendAll(family.unborn())
                : family.adults().reject(named::equals);
        Seq<Id<Member>> persons = endangered.isEmpty() ? family.unborn().appendAll(family.adults()) : endangered;
        Id<Member> teller = carers.find(carer -> !carer.equals(named)).getOrElse(named);

        Source word = statements.told(teller);
        Source letter = story.traits().notified() && number == 0
                ? statements.told(SourceKind.NOTIFICATION, story.team().teacher())
                : statements.letter(persons);
        Source seen = statements.seen();
        Statement said = statements.testimony(word, persons);
        Statement written = letter.document().isDefined()
                ? statements.fact(letter, persons)
                : statements.testimony(letter, persons);
        Statement observed = statements.fact(seen, persons);
        statements.made(
                StatementKind.INTERPRETATION, story.team().worker(), Array.of(said, written, observed), persons);

        SafetyConcern.Builder concern = book.begin(SafetyConcern.builder(), "concern")
                .domain(domain(isForChildren, number))
                .addForms(isForChildren ? ConcernForm.EMOTIONAL_NEGLECT : ConcernForm.OTHER)
                .behaviour(Text.of("wat er gebeurt, met een voorbeeld"))
                .consequence(Text.of("wat het met de ander doet als er niets verandert"))
                .since(PartialDate.onDay(book.today().minusMonths(book.chance().between(1, 12))))
                .addSources(word.id())
                .addSources(letter.id())
                .addSources(seen.id())
                .addAllEvidence(Array.of(said.id(), written.id(), observed.id()))
                .author(story.team().worker());
        for (Id<Member> person : persons) {
            concern.addEndangered(Involvement.builder()
                    .person(person)
                    .role(person.equals(persons.head()) ? InvolvementRole.HARMED : InvolvementRole.EXPOSED)
                    .namedBy(word.id())
                    .build());
        }
        if (family.all().size() > 1) {
            concern.addNamed(Involvement.builder()
                    .person(named)
                    .role(InvolvementRole.NAMED_AS_CAUSING)
                    .namedBy(letter.id())
                    .build());
        }
        UnsafetyKind unsafety = book.chance().oneOf(unsafety());
        Story.Told told = new Story.Told(concern.build(), persons, named, unsafety);
        story.setAcute(story.isAcute() || told.isAcute());
        book.file().addConcerns(told.concern());
        story.add(told);
        status(told, ConcernStanding.SUSPECTED, unsafety);
        if (isForChildren && book.chance().percent(40)) {
            signal(observed, persons);
        }
    }

    /** A school that found it acute or structural would have reported it. */
    private Seq<UnsafetyKind> unsafety() {
        if (story.traits().notified()) {
            return Array.of(UnsafetyKind.ACUTE, UnsafetyKind.STRUCTURAL);
        }
        return story.traits().meldcode()
                ? Array.of(UnsafetyKind.NEITHER)
                : Array.of(UnsafetyKind.ACUTE, UnsafetyKind.STRUCTURAL, UnsafetyKind.NEITHER);
    }

    private static ConcernDomain domain(boolean isForChildren, int number) {
        if (!isForChildren) {
            return ConcernDomain.OTHER_DOMESTIC_VIOLENCE;
        }
        return number == 0 ? ConcernDomain.CHILD_ABUSE : ConcernDomain.PARTNER_VIOLENCE;
    }

    /** What was acute on the first day is acute no more from today on. */
    void calmDown() {
        story.concerns()
                .filter(Story.Told::isAcute)
                .forEach(told -> status(told, ConcernStanding.CONFIRMED, UnsafetyKind.STRUCTURAL));
        story.setAcute(false);
    }

    /** How a concern stands from today on. */
    void status(Story.Told told, ConcernStanding standing, UnsafetyKind unsafety) {
        book.file()
                .addConcernStatuses(book.begin(ConcernStatus.builder(), "status")
                        .concern(told.id())
                        .on(book.today())
                        .status(standing)
                        .addUnsafety(unsafety)
                        .severity(Severity.MODERATE)
                        .frequency(Frequency.SOMETIMES)
                        .by(story.team().worker())
                        .reasons(Text.of("waarom het zo gezien wordt"))
                        .addAllBasedOn(told.concern().evidence())
                        .build());
    }

    private void signal(Statement statement, Seq<Id<Member>> about) {
        Signal signal = book.begin(Signal.builder(), "signal")
                .kind(SignalKind.SIGNAL)
                .noticedOn(book.today())
                .text(Text.of("wat er opviel"))
                .addAllAbout(about)
                .noticedBy(story.team().worker())
                .addStatements(statement.id())
                .build();
        book.file()
                .addSignals(signal)
                .addSignalFollowUps(book.begin(SignalFollowUp.builder(), "followup")
                        .signal(signal.id())
                        .on(book.today())
                        .done(Text.of("besproken met een collega en met de ouders"))
                        .by(story.team().worker())
                        .build());
    }
}
