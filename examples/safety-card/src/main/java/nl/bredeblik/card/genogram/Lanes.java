package nl.bredeblik.card.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lanes in the gaps between rows: a stretch of a line takes the first lane in which nothing else runs there. */
final class Lanes {

    private record Stretch(Across start, Across end) {

        boolean meets(Stretch other) {
            return start.compareTo(other.end) <= 0 && other.start.compareTo(end) <= 0;
        }
    }

    private final Map<Integer, List<List<Stretch>>> gaps = new HashMap<>();

    /** Takes a lane in a gap, from the first to the last of some places. */
    Down take(int gap, List<Across> places) {
        Stretch stretch = new Stretch(
                places.stream().min(Across::compareTo).orElseThrow(),
                places.stream().max(Across::compareTo).orElseThrow());
        List<List<Stretch>> lanes = gaps.computeIfAbsent(gap, number -> new ArrayList<>());
        int lane = 0;
        while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(stretch::meets)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(stretch);
        return Down.lane(gap, lane);
    }

    /** How many lanes a gap has. */
    int in(int gap) {
        return gaps.getOrDefault(gap, List.of()).size();
    }
}
