package nl.bredeblik.model.json;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;

/** What an application does with a file that it holds in its own form. Loaded where there is no Jackson. */
public final class UsesNoJson implements Supplier<String> {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Override
    public String get() {
        Member child = Member.builder()
                .id(Id.of("member01"))
                .recordedOn(DAY)
                .role(MemberRole.CHILD)
                .build();
        CaseFile file = CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(DAY)
                .members(io.vavr.collection.Array.of(child))
                .build()
                .asKnownOn(DAY)
                .current();
        return RecordPointers.of(file).pointerTo(child).get() + " of " + file;
    }
}
