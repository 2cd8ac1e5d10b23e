package nl.bredeblik.model.seen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeblik.model.privacy.Reader;

/** Which columns of the table speak of a reader and an entry, and what their cells say. */
final class ReaderColumns {

    private static final Set<String> ARTICLE_721 = Set.of(
            "MUNICIPALITY",
            "LOCAL_TEAM",
            "YOUTH_CARE",
            "FOSTER_CARE",
            "MENTAL_HEALTH_YOUTH",
            "CERTIFIED_INSTITUTION",
            "CHILD_PROTECTION_BOARD");

    private final Oracle oracle;
    private final String column;
    private final Set<String> ids;
    private final String organisationKind;
    private final LocalDate day;
    private final Set<String> bringers;
    private final Set<String> filed = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    ReaderColumns(Oracle oracle, Reader reader, LocalDate day, Set<String> bringers) {
        this.bringers = bringers;
        this.oracle = oracle;
        this.day = day;
        String kind = "";
        if (reader instanceof Reader.OfMember member) {
            column = member(member.id().text());
            ids = Set.of(member.id().text());
        } else if (reader instanceof Reader.OfNetworkPerson person) {
            ids = Set.of(person.id().text());
            column = oracle.is(person.id().text(), "NETWORK_PERSON") ? "network" : "nobody";
        } else if (reader instanceof Reader.OfOrganisation organisation) {
            kind = organisation.kind().name();
            ids = organisations(kind);
            column = team().contains(kind) ? "team" : "organisation";
        } else if (reader instanceof Reader.OfCourt) {
            ids = organisations("COURT");
            column = "court";
        } else {
            ids = Set.of();
            column = "nobody";
        }
        organisationKind = kind;
        if (column.equals("court")) {
            openCourt();
        }
    }

    private String member(String id) {
        return oracle.newest.stream()
                        .anyMatch(entry ->
                                entry.kind.equals("MEMBER") && entry.id().equals(id) && oracle.persons.isAlive(entry))
                ? "member"
                : "nobody";
    }

    boolean allows(Tree entry) {
        if (column.equals("nobody")) {
            return false;
        }
        Row row = rowOf(entry);
        if (own(entry, row)) {
            return says(row, "own", entry);
        }
        if (!column.equals("member")) {
            return says(row, column, entry);
        }
        Set<String> words = oracle.wordsOf(entry);
        Set<String> whom = row.cell("persons").equals("residents") ? Set.of() : oracle.aboutWhom(entry);
        if (whom.isEmpty() || !ids.containsAll(words)) {
            return says(row.cell("self18").equals("never") ? "never" : "set", entry);
        }
        return whom.stream().allMatch(person -> says(row, columnFor(person), entry));
    }

    private boolean own(Tree entry, Row row) {
        if (!Set.of("member", "network").contains(column) || row.cell("own").equals("-")) {
            return false;
        }
        return switch (row.cell("persons")) {
            case "self" -> ids.contains(entry.id());
            case "residents" -> column.equals("member") && livesIn(entry);
            default -> oracle.wordsOf(entry).equals(ids);
        };
    }

    private boolean livesIn(Tree household) {
        return oracle.newest.stream()
                .anyMatch(entry -> entry.kind.equals("RESIDENCE")
                        && ids.contains(entry.text("member"))
                        && entry.text("household").equals(household.id())
                        && oracle.persons.surelyRuns(entry.trees("period").get(0))
                        && allows(entry)
                        && brings(entry));
    }

    private boolean brings(Tree entry) {
        return bringers.contains("*") || bringers.contains(entry.id());
    }

    private String columnFor(String person) {
        List<Tree> held = oracle.newest.stream()
                .filter(entry -> entry.id().equals(person))
                .toList();
        if (held.isEmpty()) {
            return "adult"; // Somebody whom the file does not hold.
        }
        Tree whom = held.get(0);
        if (ids.contains(person)) {
            return "self" + oracle.persons.ageColumn(whom);
        }
        String reader = ids.iterator().next();
        return whom.kind.equals("MEMBER") && oracle.persons.hasGezag(reader, whom)
                ? oracle.persons.childColumn(whom)
                : "adult"; // As "parent" and "child": a test holds that these three columns say the same.
    }

    private boolean says(Row row, String asked, Tree entry) {
        boolean says = says(row.cell(asked), entry);
        oracle.met.accept(row.item() + " " + asked, says);
        return says;
    }

    private boolean says(String cell, Tree entry) {
        String level = level(entry);
        if (cell.equals("never") || level.equals("STRICTLY_CONFIDENTIAL")) {
            return false;
        }
        boolean asSet = (level.equals("WHOLE_FAMILY") && column.equals("member"))
                || (level.equals("SELECTED")
                        && entry.trees("visibility").get(0).texts("audience").stream()
                                .anyMatch(ids::contains));
        return switch (cell) {
            case "always" -> true;
            case "unless" -> level.isEmpty() || asSet;
            case "proceedings" -> asSet || (level.isEmpty() && isBefore(entry));
            case "filed" -> asSet || (level.isEmpty() && filed.contains(entry.id()));
            case "named" -> asSet || (level.isEmpty() && isNamed(entry));
            case "set" -> asSet;
            default -> throw new IllegalStateException(cell);
        };
    }

    boolean allowsField(Tree entry, String type, String field) {
        String own = type + "." + field;
        String any = "*." + field;
        if (!Row.all().containsKey(own) && !Row.all().containsKey(any)) {
            return true;
        }
        Row row = Row.of(Row.all().containsKey(own) ? own : any);
        String cell = row.cell(fieldColumn(entry, row));
        return cell.equals("with") || (cell.equals("7.2.1") && ARTICLE_721.contains(organisationKind));
    }

    private String fieldColumn(Tree entry, Row row) {
        boolean mayOwn = column.equals("member") || column.equals("network");
        if (mayOwn && !row.cell("own").equals("-") && ids.contains(entry.id())) {
            return "own";
        }
        boolean person = entry.kind.equals("MEMBER") || entry.kind.equals("NETWORK_PERSON");
        return column.equals("member") ? (person ? columnFor(entry.id()) : "adult") : column;
    }

    private static Row rowOf(Tree entry) {
        for (Row row : Row.ofAState(entry.kind)) {
            String condition =
                    row.item().substring(entry.kind.length() + 1, row.item().length() - 1);
            boolean lacking = condition.startsWith("!");
            String held = entry.text(lacking ? condition.substring(1) : condition);
            if (lacking == held.isEmpty() && !held.equals("false")) {
                return row;
            }
        }
        return Row.of(entry.kind);
    }

    private static String level(Tree entry) {
        return entry.trees("visibility").stream()
                .map(set -> set.text("level"))
                .findFirst()
                .orElse("");
    }

    private Set<String> organisations(String kind) {
        Set<String> of = new TreeSet<>();
        oracle.newest.stream()
                .filter(entry ->
                        entry.kind.equals("ORGANISATION") && entry.text("kind").equals(kind))
                .forEach(entry -> of.add(entry.id()));
        Set<String> working = new TreeSet<>(of);
        oracle.newest.stream()
                .filter(entry -> entry.kind.equals("PROFESSIONAL") && of.contains(entry.text("organisation")))
                .forEach(entry -> working.add(entry.id()));
        return working;
    }

    /** The kinds of organisation of the team. */
    private Set<String> team() {
        Set<String> parties = new HashSet<>();
        for (Tree entry : oracle.newest) {
            switch (entry.kind) {
                case "ASSIGNMENT" -> parties.addAll(runs(entry) ? entry.texts("professional") : List.of());
                case "DUO_ASSIGNMENT" -> {
                    parties.addAll(runs(entry) ? entry.texts("first") : List.of());
                    parties.addAll(runs(entry) ? entry.texts("second") : List.of());
                }
                case "PROTECTION_MEASURE" -> parties.addAll(runs(entry) ? entry.texts("executor") : List.of());
                case "AUTHORITY" -> parties.addAll(oracle.persons.inForce(entry) ? entry.texts("holders") : List.of());
                default -> parties.addAll(List.of());
            }
        }
        Set<String> kinds = new TreeSet<>();
        for (Tree entry : oracle.newest) {
            boolean worksFor = entry.kind.equals("PROFESSIONAL") && parties.contains(entry.id());
            String id = worksFor ? entry.text("organisation") : entry.id();
            if (parties.contains(entry.id())) {
                oracle.newest.stream()
                        .filter(each ->
                                each.kind.equals("ORGANISATION") && each.id().equals(id))
                        .forEach(each -> kinds.add(each.text("kind")));
            }
        }
        return kinds;
    }

    private boolean runs(Tree entry) {
        Tree period = entry.trees("period").get(0);
        String end = period.text("endInclusive");
        return !LocalDate.parse(period.text("start")).isAfter(day)
                && (end.isEmpty() || !LocalDate.parse(end).isBefore(day));
    }

    private void openCourt() {
        for (Tree entry : oracle.newest) {
            if (entry.kind.equals("PETITION") && level(entry).isEmpty() && isBefore(entry) && brings(entry)) {
                filed.addAll(entry.texts("attachments"));
                filed.addAll(entry.texts("basedOn"));
                filed.addAll(entry.texts("decision"));
            }
        }
        for (Tree entry : oracle.newest) {
            String cell = rowOf(entry).cell("court");
            boolean broughtIn = level(entry).isEmpty()
                    && ((cell.equals("proceedings") && isBefore(entry))
                            || (cell.equals("filed") && filed.contains(entry.id())));
            if (broughtIn && brings(entry)) {
                entry.eachReference((required, id) -> named.add(id));
            }
        }
        Set<String> employers = new HashSet<>();
        oracle.newest.stream()
                .filter(entry -> entry.kind.equals("PROFESSIONAL") && named.contains(entry.id()))
                .forEach(entry -> employers.addAll(entry.texts("organisation")));
        named.addAll(employers);
    }

    private boolean isBefore(Tree entry) {
        return !entry.kind.equals("PETITION")
                || (!entry.text("filedOn").isEmpty()
                        && !LocalDate.parse(entry.text("filedOn")).isAfter(day));
    }

    private boolean isNamed(Tree entry) {
        return named.contains(entry.kind.equals("AUTHORITY") ? entry.text("minor") : entry.id());
    }
}
