package nl.bredeblik.casecheck;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;

/**
 * An agenda for calendars (RFC 5545). An event names a rule and ids and nothing else, since calendars show on many screens. Its
 * UID is the same each time, so that a next export moves it; it is stamped with the reference day, so that the same input gives
 * the same calendar.
 */
final class CalendarForm implements AgendaForm {

    private static final String PRODUCT = "-//Brede Blik//case-check//NL";

    @Override
    public Seq<String> told(Assessment assessment, Seq<AgendaLine> agenda) {
        return agenda.map(line -> "");
    }

    @Override
    public void write(List<DueLine> lines, Question question, LocalDate until, Output output) throws IOException {
        Date stamp = Date.from(
                question.occasion().asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        Set<String> seen = new HashSet<>();
        for (DueLine line : lines) {
            if (seen.add(uid(line))) {
                calendar.addEvent(event(line, stamp));
            }
        }
        ICalWriter writer = new ICalWriter(output, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }

    private static String uid(DueLine line) {
        return line.rule() + "." + line.subjects().replace(' ', '.') + "@" + line.caseFile();
    }

    private static VEvent event(DueLine line, Date stamp) {
        VEvent event = new VEvent();
        event.setUid(uid(line));
        event.setDateTimeStamp(stamp);
        event.setDateStart(new DateStart(wholeDay(line.due())));
        event.setSummary(line.rule() + " " + line.subjects() + " (" + line.caseFile() + ")");
        event.setClassification(Classification.private_());
        event.setTransparency(true);
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
