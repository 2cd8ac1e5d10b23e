package nl.bredeblik.model.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;

/** Gives ids that no other thing in the file has, and parts at times the id of the same part in an earlier version. */
final class Ids {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String CHARACTERS = LETTERS + "0123456789";

    private final Chance chance;
    private final Set<Id<?>> given = new HashSet<>();
    private final Map<IdKind, List<Id<?>>> parts = new EnumMap<>(IdKind.class);
    private final Set<Id<?>> inThisEntry = new HashSet<>();

    Ids(Chance chance) {
        this.chance = chance;
    }

    /** From here on parts belong to another entry, or to another state of one. */
    void nextEntry() {
        inThisEntry.clear();
    }

    Id<?> next(IdKind kind) {
        if (kind.isEntry()) {
            return fresh();
        }
        List<Id<?>> earlier = parts.computeIfAbsent(kind, none -> new ArrayList<>());
        Id<?> part = !earlier.isEmpty() && chance.percent(35) ? earlier.get(chance.below(earlier.size())) : fresh();
        if (!inThisEntry.add(part)) {
            part = fresh();
            inThisEntry.add(part);
        }
        earlier.add(part);
        return part;
    }

    Id<?> fresh() {
        Id<?> id = Id.of(text());
        return given.add(id) ? id : fresh();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append(LETTERS.charAt(chance.below(LETTERS.length())));
        int length = chance.percent(70) ? 8 : 8 + chance.below(19);
        while (text.length() < length) {
            text.append(CHARACTERS.charAt(chance.below(CHARACTERS.length())));
        }
        return chance.percent(50) ? text.toString() : text.reverse().toString();
    }
}
