package nl.bredeblik.model.seen;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.References;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/**
 * Made-up files in which few persons play all parts, one of them a child over whom another may have gezag, so that much of a file
 * is about one reader, and every age, level and kind comes by. A file is a function of its seed.
 */
public final class Staged {

    /** The day on which these files are read. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final List<String> BIRTHS = List.of(
            "2020-03-01",
            "2017",
            "2014-06-02",
            "2014-06-01",
            "2013-01",
            "2010-06-02",
            "2010-06-01",
            "2009-02-03",
            "2001-01-01");

    private final Random random;
    private final Seq<Id<Member>> cast;
    private final Seq<Id<Member>> named;
    private final boolean knowEachOther;

    private Staged(long seed, CaseFile base) {
        this.random = new Random(seed);
        this.cast = base.members().map(Member::id).distinct().take(3);
        this.named = switch (random.nextInt(5)) {
            case 0 -> cast.take(1);
            case 1, 2 -> cast.slice(1, 2);
            case 3 -> cast.take(2);
            default -> cast;
        };
        this.knowEachOther = random.nextInt(4) > 0;
    }

    /** The file of a seed. */
    public static CaseFile file(long seed) {
        return file(seed, Size.USUAL);
    }

    /** The file of a seed. */
    public static CaseFile file(long seed, Size size) {
        References references = seed % 4 == 3 ? References.SOME_DANGLE : References.ALL_RESOLVE;
        CaseFile base = CaseFiles.random(seed, size, references);
        Staged staged = new Staged(seed, base);
        CaseFile file = Rewritten.file(base, staged::held);
        return staged.cast.size() < 2 ? file : staged.withGezag(file);
    }

    private Seq<?> held(Shape<?> owner, Object value, Field<?> field, Seq<?> held) {
        if (value instanceof Member member && cast.contains(member.id())) {
            return part(field.name(), cast.indexOf(member.id()), held);
        }
        if (field.name().equals("visibility")) {
            return visibility(owner, held);
        }
        boolean toMembers = field.kind() instanceof Scalar<?> scalar
                && scalar.type() == ScalarType.REFERENCE
                && scalar.targets().contains(IdKind.MEMBER);
        return toMembers && !named.isEmpty() && random.nextInt(10) > 0
                ? held.map(id -> named.get(random.nextInt(named.size())))
                : held;
    }

    private Seq<?> part(String field, int place, Seq<?> held) {
        boolean child = place == 1;
        return switch (field) {
            case "role" ->
                Array.of(
                        child
                                ? MemberRole.CHILD
                                : random.nextInt(9) == 0 ? MemberRole.UNBORN_CHILD : MemberRole.PARENT);
            case "birthDate" ->
                Array.of(PartialDate.parse(child ? BIRTHS.get(random.nextInt(BIRTHS.size())) : "1985-04-05"));
            case "deathDate" -> random.nextInt(12) == 0 ? Array.of(PartialDate.parse("2026-01")) : Array.empty();
            case "visibility" -> visibility(Member.SHAPE, held);
            default -> held;
        };
    }

    private Seq<?> visibility(Shape<?> owner, Seq<?> held) {
        boolean party = owner.idKind().exists(IdKind::isParty);
        if (party && knowEachOther && random.nextInt(5) > 0) {
            return Array.of(
                    Visibility.builder().level(VisibilityLevel.WHOLE_FAMILY).build());
        }
        if (random.nextInt(8) == 0) {
            return Array.of(
                    Visibility.builder().level(VisibilityLevel.WHOLE_FAMILY).build());
        }
        return random.nextInt(5) < 3 ? Array.empty() : held;
    }

    private CaseFile withGezag(CaseFile file) {
        Authority authority = Authority.builder()
                .id(Id.of("gezag00001"))
                .recordedOn(LocalDate.of(2020, 1, 1))
                .minor(cast.get(1))
                .kind(random.nextInt(9) == 0 ? AuthorityKind.NOT_YET_CHECKED : AuthorityKind.SOLE_PARENTAL)
                .holders(Array.of(cast.get(0)))
                .period(PartialPeriod.of(
                        Option.some(PartialDate.onDay(LocalDate.of(2020, 1, 1))),
                        random.nextInt(6) == 0 ? Option.some(PartialDate.parse("2026-05-31")) : Option.none()))
                .source(random.nextInt(6) == 0 ? AuthoritySource.WORD_OF_PARENT : AuthoritySource.AUTHORITY_REGISTER)
                .build();
        return Rewritten.file(
                file,
                (owner, value, field, held) -> field.name().equals("authorities") && field.presence() == Presence.MANY
                        ? Array.of(authority)
                        : held);
    }
}
