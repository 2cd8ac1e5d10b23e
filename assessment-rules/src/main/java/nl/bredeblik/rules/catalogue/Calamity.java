package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;

/**
 * A calamity, or violence during help or a measure, and its report to the inspectorate.
 *
 * @param incident what happened
 * @param reportedOn when it was reported
 */
record Calamity(Incident incident, Option<LocalDate> reportedOn) {

    /** What "at once" (<i>onverwijld</i>) comes to; own choice: the law gives no figure. */
    static final Setting<Term> AT_ONCE = Setting.of("inspectorate.report.within", Term.workingDays(1));

    static final Subjects<Calamity> CALAMITIES = Subjects.about(
            "calamities and violence during help",
            Calamity::in,
            Calamity::incident,
            calamity -> Array.of(calamity.incident().id()));

    private static Seq<Calamity> in(Look look) {
        Map<Id<?>, LocalDate> reported = new HashMap<>();
        for (Notification report : look.file().notifications()) {
            if (report.kind() == NotificationKind.REPORT_TO_INSPECTORATE
                    && look.day().reached(report.receivedOn())) {
                report.incident()
                        .forEach(incident -> reported.merge(
                                incident, report.receivedOn(), (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return look.file()
                .incidents()
                .filter(incident -> incident.kind() != IncidentKind.INCIDENT)
                .map(incident -> new Calamity(incident, Option.of(reported.get(incident.id()))));
    }

    /** It can be reported from the day on which it was known, that is, first recorded; it may have happened long before. */
    Option<LocalDate> knownOn(Look look) {
        return Option.some(look.index().firstRecordedOn(incident)).filter(Stretches::isCivil);
    }
}
