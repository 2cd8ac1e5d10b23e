package nl.bredeblik.rules.catalogue;

import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/** Help that was or is given, and what it brought. */
final class HelpGiven {

    static final Subjects<HelpEpisode> EPISODES =
            Subjects.of("periods of help", look -> look.file().helpEpisodes());

    private HelpGiven() {}

    /** Help that has ended does not still run. That the past is not fully known is in order: then it is a hint to ask. */
    static Verdict hasResult(HelpEpisode help, Look look) {
        return switch (help.result()) {
            case HELPED, PARTLY, NO_EFFECT, HARMED, STOPPED_EARLY -> Verdict.SATISFIED;
            case ONGOING -> Verdict.satisfiedIf(!hasEnded(help, look)).at("result");
            case UNKNOWN -> Verdict.VIOLATED.at("result").as(Severity.HINT);
        };
    }

    private static boolean hasEnded(HelpEpisode help, Look look) {
        return help.period().endInclusive().flatMap(PartialDate::latest).exists(look.day()::past);
    }
}
