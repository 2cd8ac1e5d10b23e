package nl.bredeblik.card.genogram;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/**
 * Leads every tie through the drawing: down from the parents, along a lane between the rows, and to the child. Lines of different
 * ties never lie on each other; they may cross.
 */
final class Routes {

    private final Places places;
    private final Lanes lanes = new Lanes();
    private final List<Line> lines = new ArrayList<>();
    private final Set<Seq<Id<? extends Party>>> couplesWithLine = new HashSet<>();

    Routes(Places places) {
        this.places = places;
    }

    Lanes lanes() {
        return lanes;
    }

    /**
     * The lines for some ties.
     *
     * @param ties the ties
     * @return the lines: partners first, then descent, then other ties
     */
    Seq<Line> of(Seq<Tie> ties) {
        ties.filter(tie -> tie.kind().isUnion()).forEach(this::union);
        families(ties).forEach(this::family);
        ties.filter(tie -> tie.kind() == TieKind.OTHER).forEach(this::other);
        return Array.ofAll(lines);
    }

    private void union(Tie tie) {
        if (places.areNeighbours(tie.elder(), tie.younger())) {
            boolean inOrder = places.column(tie.elder()) < places.column(tie.younger());
            Id<? extends Party> left = inOrder ? tie.elder() : tie.younger();
            Down middle = Down.middle(places.row(left));
            Across start = Across.column(places.column(left), 0);
            Across end = Across.column(places.column(left) + 1, 0);
            add(tie, Array.of(new Line.Bend(start, middle), new Line.Bend(end, middle)));
        } else {
            add(tie, lead(places.above(tie.elder()), places.above(tie.younger()), tie.younger()));
        }
    }

    private void other(Tie tie) {
        boolean downwards = places.row(tie.elder()) < places.row(tie.younger());
        Line.Bend start = downwards ? places.below(tie.elder()) : places.above(tie.elder());
        add(tie, lead(start, places.above(tie.younger()), tie.younger()));
    }

    /** The children who share their parents, and how they are tied to them. */
    private record Parents(TieKind kind, Seq<Id<? extends Party>> both) {}

    /** Two neighbours who are partners or were have their children together; any other parent is drawn alone. */
    private Map<Parents, List<Id<? extends Party>>> families(Seq<Tie> ties) {
        Map<Parents, List<Id<? extends Party>>> families = new LinkedHashMap<>();
        Seq<Tie> descents = ties.filter(tie -> tie.kind().isDescent());
        Map<Id<? extends Party>, List<Tie>> ofChild = new LinkedHashMap<>();
        descents.forEach(tie ->
                ofChild.computeIfAbsent(tie.younger(), id -> new ArrayList<>()).add(tie));
        ofChild.forEach((child, parents) -> {
            for (TieKind kind : TieKind.values()) {
                Seq<Id<? extends Party>> all =
                        Array.ofAll(parents).filter(tie -> tie.kind() == kind).map(Tie::elder);
                for (Seq<Id<? extends Party>> each : together(all, ties)) {
                    families.computeIfAbsent(new Parents(kind, each), key -> new ArrayList<>())
                            .add(child);
                }
            }
        });
        return families;
    }

    private Seq<Seq<Id<? extends Party>>> together(Seq<Id<? extends Party>> parents, Seq<Tie> ties) {
        boolean isCouple = parents.size() == 2
                && places.areNeighbours(parents.get(0), parents.get(1))
                && ties.exists(tie -> tie.kind().isUnion() && tie.isBetween(parents.get(0), parents.get(1)));
        return isCouple
                ? Array.of(parents.sortBy(places::column))
                : parents.map(parent -> Array.<Id<? extends Party>>of(parent));
    }

    /** The children of the next row hang on one lane; others are led to one by one. */
    private void family(Parents parents, List<Id<? extends Party>> children) {
        Line.Bend start = parents.both().size() == 2 && couplesWithLine.add(parents.both())
                ? places.between(parents.both().get(0), parents.both().get(1))
                : places.below(parents.both().get(0));
        List<Line.Bend> near = new ArrayList<>();
        List<Id<? extends Party>> who = new ArrayList<>();
        for (Id<? extends Party> child : children) {
            if (places.row(child) == start.down().gap()) {
                near.add(places.above(child));
                who.add(child);
            } else {
                Seq<Line.Bend> bends = lead(start, places.above(child), child);
                lines.add(new Line(parents.kind(), parents.both(), child, bends));
            }
        }
        if (!near.isEmpty()) {
            List<Across> all =
                    new ArrayList<>(near.stream().map(Line.Bend::across).toList());
            all.add(start.across());
            Down lane = lanes.take(start.down().gap(), all);
            for (int i = 0; i < near.size(); i++) {
                lines.add(new Line(parents.kind(), parents.both(), who.get(i), along(start, lane, near.get(i))));
            }
        }
    }

    /** From one place to another: along one lane, or, where rows lie in between, down or up the gutter beside the person. */
    private Seq<Line.Bend> lead(Line.Bend start, Line.Bend end, Id<? extends Party> to) {
        int first = start.down().gap();
        int last = end.down().gap();
        if (first == last) {
            return along(start, lanes.take(first, List.of(start.across(), end.across())), end);
        }
        Across gutter = places.beside(to);
        Down leave = lanes.take(first, List.of(start.across(), gutter));
        Down arrive = lanes.take(last, List.of(gutter, end.across()));
        return Array.of(
                start,
                new Line.Bend(start.across(), leave),
                new Line.Bend(gutter, leave),
                new Line.Bend(gutter, arrive),
                new Line.Bend(end.across(), arrive),
                end);
    }

    private static Seq<Line.Bend> along(Line.Bend start, Down lane, Line.Bend end) {
        return Array.of(start, new Line.Bend(start.across(), lane), new Line.Bend(end.across(), lane), end);
    }

    private void add(Tie tie, Seq<Line.Bend> bends) {
        lines.add(new Line(tie.kind(), Array.of(tie.elder()), tie.younger(), bends));
    }
}
