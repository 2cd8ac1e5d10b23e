package nl.bredeblik.model.seen;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** Age, life and gezag on a day, read from the trees of the newest entries. */
final class Persons {

    private static final Set<String> GROWN =
            Set.of("PARENT", "STEP_PARENT", "FOSTER_PARENT", "PARTNER_OF_PARENT", "ADULT");
    private static final Set<String> GEZAG =
            Set.of("JOINT_PARENTAL", "SOLE_PARENTAL", "JOINT_WITH_THIRD", "GUARDIANSHIP");
    private static final Set<String> PROVEN = Set.of("AUTHORITY_REGISTER", "BRP", "COURT_ORDER");

    private final List<Tree> newest;
    private final LocalDate day;

    Persons(List<Tree> newest, LocalDate day) {
        this.newest = newest;
        this.day = day;
    }

    boolean isAlive(Tree member) {
        if (member.text("role").equals("UNBORN_CHILD")) {
            return false;
        }
        String death = member.text("deathDate");
        return death.isEmpty() || (isKnown(death) && first(death).isAfter(day));
    }

    /** The column of a person's own age. */
    String ageColumn(Tree member) {
        String birth = member.text("birthDate");
        if (!isKnown(birth)) {
            return GROWN.contains(member.text("role")) ? "18" : "0";
        }
        LocalDate latest = last(birth);
        return reached(latest, 18) ? "18" : reached(latest, 16) ? "16" : reached(latest, 12) ? "12" : "0";
    }

    /** The column of a child's age for who has gezag: what is not certainly below an age counts as above. */
    String childColumn(Tree child) {
        String birth = child.text("birthDate");
        if (!isKnown(birth) || reached(first(birth), 16)) {
            return "gezag16";
        }
        return reached(first(birth), 12) ? "gezag12" : "gezag0";
    }

    boolean hasGezag(String holder, Tree child) {
        if (!isAlive(child)) {
            return false;
        }
        List<Tree> over = newest.stream()
                .filter(entry ->
                        entry.type.equals("Authority") && entry.text("minor").equals(child.id()))
                .toList();
        boolean suspended = over.stream()
                .anyMatch(entry -> entry.text("kind").equals("TEMPORARILY_NONE")
                        && mayRun(entry.trees("period").get(0)));
        return !suspended
                && over.stream()
                        .anyMatch(entry ->
                                inForce(entry) && entry.texts("holders").contains(holder));
    }

    boolean inForce(Tree authority) {
        return GEZAG.contains(authority.text("kind"))
                && PROVEN.contains(authority.text("source"))
                && surelyRuns(authority.trees("period").get(0));
    }

    /** The end is never before the start, so each bounds what is not known of the other. */
    boolean surelyRuns(Tree period) {
        LocalDate latestStart = earlier(latest(period.text("start")), latestEnd(period));
        LocalDate earliestEnd = later(earliestEnd(period), earliest(period.text("start")));
        return !latestStart.isAfter(day) && !earliestEnd.isBefore(day);
    }

    private boolean mayRun(Tree period) {
        return !earliest(period.text("start")).isAfter(day)
                && !latestEnd(period).isBefore(day);
    }

    private static LocalDate earliestEnd(Tree period) {
        return period.text("endInclusive").isEmpty() ? LocalDate.MAX : earliest(period.text("endInclusive"));
    }

    private static LocalDate latestEnd(Tree period) {
        return period.text("endInclusive").isEmpty() ? LocalDate.MAX : latest(period.text("endInclusive"));
    }

    private static LocalDate earliest(String date) {
        return isKnown(date) ? first(date) : LocalDate.MIN;
    }

    private static LocalDate latest(String date) {
        return isKnown(date) ? last(date) : LocalDate.MAX;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean reached(LocalDate birth, int years) {
        LocalDate birthday = birth.plusYears(years);
        boolean leap = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29 && !birthday.isLeapYear();
        return !(leap ? birthday.plusDays(1) : birthday).isAfter(day);
    }

    private static boolean isKnown(String date) {
        return !date.isEmpty() && !date.startsWith("unknown");
    }

    private static LocalDate first(String date) {
        return LocalDate.parse(date + "-01-01".substring(date.length() - 4));
    }

    private static LocalDate last(String date) {
        LocalDate first = first(date);
        return switch (date.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }
}
