package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Acknowledgement;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;

/** A measure with a duty of ten days that begins on 1 June 2026 and ends on 11 June, and what can be recorded about it. */
final class Duties {

    static final LocalDate START = LocalDate.of(2026, 6, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 11);
    static final RuleCode CODE = RuleCode.of("OWN-11");
    static final Id<ProtectionMeasure> MEASURE = Id.of("measure1");
    static final Subjects<ProtectionMeasure> MEASURES =
            Subjects.of("measures", look -> look.file().measures());

    private Duties() {}

    static Norm norm(NormLevel level) {
        return Norm.of("OWN-" + level, level, "Invented", "1", "2026", Verification.NO_TEXT, "");
    }

    static RuleHeading heading(String code, Severity severity, NormLevel level) {
        return Rule.rule(
                code,
                RuleTexts.of(HashMap.empty()),
                severity,
                Audience.PROFESSIONALS,
                LinkedHashSet.of(Moment.values()),
                norm(level));
    }

    static RuleHeading.Within<ProtectionMeasure> duty(Severity severity, NormLevel level) {
        return heading(CODE.text(), severity, level)
                .each(MEASURES)
                .counting((measure, look) -> measure.chargedOn())
                .within(Term.calendarDays(10));
    }

    static Rule<ProtectionMeasure> untilContact(Severity severity, NormLevel level) {
        return duty(severity, level).until(Duties::firstContact);
    }

    static Rule<ProtectionMeasure> untilContactAs(String code) {
        return heading(code, Severity.HINT, NormLevel.PRACTICE)
                .each(MEASURES)
                .counting((measure, look) -> measure.chargedOn())
                .within(Term.calendarDays(10))
                .until(Duties::firstContact);
    }

    static Option<LocalDate> firstContact(ProtectionMeasure measure, Look look) {
        return look.file().contacts().headOption().map(Contact::on);
    }

    static RuleSet set(Rule<?>... rules) {
        return RuleSet.of("own", "1", Array.of(rules));
    }

    static CaseFile file() {
        return CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(START.minusDays(30))
                .addMeasures(ProtectionMeasure.builder()
                        .id(MEASURE)
                        .recordedOn(START)
                        .kind(MeasureKind.SUPERVISION)
                        .subject(Id.<Member>of("child0001"))
                        .period(DayPeriod.startingOn(START))
                        .chargedOn(START)
                        .build())
                .build();
    }

    static CaseFile withContact(CaseFile file, LocalDate on, LocalDate recordedOn) {
        return CaseFile.builder()
                .from(file)
                .addContacts(Contact.builder()
                        .id(Id.of("contact" + file.contacts().size() + "x"))
                        .recordedOn(recordedOn)
                        .kind(ContactKind.CONVERSATION)
                        .on(on)
                        .held(true)
                        .build())
                .build();
    }

    static CaseFile acknowledged(CaseFile file, LocalDate on) {
        return CaseFile.builder()
                .from(file)
                .addAcknowledgements(Acknowledgement.builder()
                        .id(Id.of("acknowl1"))
                        .recordedOn(on)
                        .rule(CODE)
                        .about(Array.of(MEASURE))
                        .acknowledgedOn(on)
                        .happened(Text.of("Invented."))
                        .reason(Text.of("Invented."))
                        .build())
                .build();
    }

    static CaseFile deviated(CaseFile file, LocalDate on) {
        return CaseFile.builder()
                .from(file)
                .addDeviations(Deviation.builder()
                        .id(Id.of("deviate1"))
                        .recordedOn(on)
                        .rule(CODE)
                        .about(Array.of(MEASURE))
                        .decidedOn(on)
                        .reason(Text.of("Invented."))
                        .build())
                .build();
    }
}
