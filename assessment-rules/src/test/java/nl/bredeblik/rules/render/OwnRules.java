package nl.bredeblik.rules.render;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Audience;
import nl.bredeblik.rules.Check;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleHeading;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;
import nl.bredeblik.rules.Verification;

/** A small rule set that shows everything a report can show, and a file to check with it. */
public final class OwnRules {

    /** The reference day. */
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 24);

    /** How long OWN-05 takes. */
    public static final Setting<Term> WITHIN = Setting.of("answer.within", Term.workingDays(5));

    private static final Norm LAW = Norm.of(
            "LAW",
            NormLevel.LAW,
            "Een wet",
            "7",
            "2015-01-05",
            Verification.READ_IN_OLD_VERSION,
            "https://example.org");
    private static final Norm PRACTICE =
            Norm.of("OWN", NormLevel.PRACTICE, "Een werkwijze", "", "", Verification.NO_TEXT, "");
    private static final Subjects<Member> MEMBERS =
            Subjects.of("members", look -> look.file().members());
    private static final Map<String, String> TEXTS = HashMap.<String, String>empty()
            .put("OWN-01.nl.asked", "Hoogstens {most} vóór {until}, anders dan {other}.")
            .put("OWN-01.en.asked", "At most {most} before {until}, other than {other}.")
            .put("OWN-01.nl.why", "Omdat.")
            .put("OWN-01.en.why", "Because.");

    private OwnRules() {}

    /** OWN-01 finds with arguments, OWN-02 is deviated from, OWN-03 throws, OWN-04 is left out, OWN-05 has a term. */
    public static RuleSet ruleSet() {
        Rule<Member> duty = heading("OWN-05", Severity.BLOCKING, LAW)
                .each(MEMBERS)
                .counting((member, look) -> Option.some(TODAY))
                .within(WITHIN)
                .until((member, look) -> Option.none());
        return RuleSet.of(
                        "own",
                        "1",
                        Array.<Rule<?>>of(
                                rule(
                                        "OWN-01",
                                        Severity.BLOCKING,
                                        LAW,
                                        (member, look) -> Verdict.VIOLATED
                                                .at("bsn")
                                                .with(new Argument.OfFigure("most", 2))
                                                .with(new Argument.OfDate("until", LocalDate.of(2027, 3, 1)))
                                                .with(new Argument.OfId("other", Id.of("member02")))),
                                rule("OWN-02", Severity.ATTENTION, PRACTICE, (member, look) -> Verdict.VIOLATED),
                                rule("OWN-03", Severity.HINT, PRACTICE, (member, look) -> {
                                    throw new IllegalStateException("member01 is called Quetzal");
                                }),
                                rule("OWN-04", Severity.HINT, PRACTICE, (member, look) -> Verdict.VIOLATED),
                                duty))
                .minus(RuleCode.of("OWN-04"), "doubles OWN-02");
    }

    /** One member, and a reasoned departure from OWN-02. */
    public static CaseFile file() {
        return CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(TODAY.minusDays(30))
                .addMembers(Member.builder()
                        .id(Id.of("member01"))
                        .recordedOn(TODAY.minusDays(30))
                        .role(MemberRole.PARENT)
                        .build())
                .addDeviations(Deviation.builder()
                        .id(Id.of("deviate1"))
                        .recordedOn(TODAY)
                        .rule(RuleCode.of("OWN-02"))
                        .decidedOn(TODAY)
                        .reason(Text.of("a reason of the file"))
                        .build())
                .build();
    }

    private static Rule<Member> rule(String code, Severity severity, Norm norm, Check<Member> check) {
        return heading(code, severity, norm).each(MEMBERS).check(check);
    }

    private static RuleHeading heading(String code, Severity severity, Norm norm) {
        return Rule.rule(
                code, RuleTexts.of(TEXTS), severity, Audience.PROFESSIONALS, LinkedHashSet.of(Moment.values()), norm);
    }
}
