package nl.bredeblik.model.coverage;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.time.AgeLine;

/**
 * The coverage matrix: each member of the family beside each aspect, with the entries behind it, as the file was known on a
 * day. It is made of the record alone. There is no count, no total and no order of members but that of their ids.
 *
 * <p>Dutch: <i>overzicht per gezinslid</i>.
 */
public final class Coverage {

    /** From which age a child is asked to be spoken with, and not only seen. Own choice: no source gives the figure. */
    public static final AgeLine SPOKEN_WITH_FROM = new AgeLine(4);

    private final Seq<CoverageCell> cells;
    private final Map<Id<?>, Seq<CoverageCell>> rows = new HashMap<>();

    private Coverage(Seq<CoverageCell> cells) {
        this.cells = cells;
        int width = CoverageAspect.values().length;
        for (int start = 0; start < cells.size(); start += width) {
            rows.put(cells.get(start).member(), cells.slice(start, start + width));
        }
    }

    /**
     * The matrix of a file as it was known on a day.
     *
     * @param file the file
     * @param asOf the reference day, inclusive
     * @return the matrix
     */
    public static Coverage of(CaseFile file, LocalDate asOf) {
        return of(file, asOf, SPOKEN_WITH_FROM);
    }

    /**
     * The same, with another age from which a child is asked to be spoken with.
     *
     * @param file the file
     * @param asOf the reference day, inclusive
     * @param spokenWithFrom the age
     * @return the matrix
     */
    public static Coverage of(CaseFile file, LocalDate asOf, AgeLine spokenWithFrom) {
        CaseIndex index = CaseIndex.of(file.asKnownOn(asOf));
        Rows rows = new Rows(index, asOf, spokenWithFrom);
        List<CoverageCell> cells = new ArrayList<>();
        index.current()
                .members()
                .distinctBy(Member::id)
                .sortBy(member -> member.id().text())
                .forEach(member -> rows.addTo(cells, member));
        return new Coverage(Array.ofAll(cells));
    }

    /** {@return the members, in the order of their ids} */
    public Seq<Id<Member>> members() {
        return cells.filter(cell -> cell.aspect() == CoverageAspect.SEEN).map(CoverageCell::member);
    }

    /** {@return all cells: by member, then by aspect} */
    public Seq<CoverageCell> cells() {
        return cells;
    }

    /**
     * The cells of a member.
     *
     * @param member the member
     * @return one for each aspect, in their order; empty for who is no member of the file
     */
    public Seq<CoverageCell> of(Id<Member> member) {
        return rows.getOrDefault(member, Array.empty());
    }

    /**
     * One cell.
     *
     * @param member the member
     * @param aspect the aspect
     * @return the cell; none for who is no member of the file
     */
    public Option<CoverageCell> cell(Id<Member> member, CoverageAspect aspect) {
        return of(member).find(cell -> cell.aspect() == aspect);
    }

    /**
     * The matrix for a reader to whom some cells are not told. Which these are may hang on the reader, the member and the aspect
     * alone: what is asked here knows nothing of what the file holds, so that a cell that is withheld says nothing either.
     *
     * @param isWithheld whether the aspect of the member is withheld
     * @return the matrix, in which such cells name no reason, date or record
     */
    public Coverage withholding(BiPredicate<Id<Member>, CoverageAspect> isWithheld) {
        return new Coverage(cells.map(cell -> isWithheld.test(cell.member(), cell.aspect()) ? cell.withheld() : cell));
    }
}
