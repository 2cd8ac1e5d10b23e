package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.MergeGround;
import nl.bredeblik.model.privacy.Consent;
import nl.bredeblik.model.team.Organisation;

/**
 * The files of several organisations about one family, that become one on a day and on a ground. What comes out holds every
 * entry, and a {@link FileOrigin} for each file, which names the ground, the parties and what that file brought.
 *
 * <p>Members are never taken for one person because they look alike. Files of which no member is shared, by id or by the word of
 * somebody (a {@code RecordLink} in one of them), are taken for files of different families and refused.
 *
 * <p>For example: <pre>{@code
 * FileMerge.on(today, MergeGround.CONSENT)
 *         .resting(consents)
 *         .with(ourFile, Option.some(US))
 *         .with(theirFile, Option.some(THEM))
 *         .merged();
 * }</pre>
 *
 * <p>Dutch: <i>samenvoegen</i>.
 */
public final class FileMerge {

    private final LocalDate day;
    private final MergeGround ground;
    private final Option<Text> explanation;
    private final Seq<Id<Consent>> consents;
    private final Seq<Brought> files;

    private FileMerge(
            LocalDate day,
            MergeGround ground,
            Option<Text> explanation,
            Seq<Id<Consent>> consents,
            Seq<Brought> files) {
        this.day = day;
        this.ground = ground;
        this.explanation = explanation;
        this.consents = consents;
        this.files = files;
    }

    /**
     * Begins a merge without files.
     *
     * @param day the day on which the files become one
     * @param ground on which ground
     * @return the merge
     */
    public static FileMerge on(LocalDate day, MergeGround ground) {
        return new FileMerge(day, ground, Option.none(), Array.empty(), Array.empty());
    }

    /**
     * The same with an explanation of the ground.
     *
     * @param text which law, or how duties were weighed and why there is no consent
     * @return the merge
     */
    public FileMerge explained(Text text) {
        return new FileMerge(day, ground, Option.some(text), consents, files);
    }

    /**
     * The same with the permissions on which it rests.
     *
     * @param given consents that one of the files holds
     * @return the merge
     */
    public FileMerge resting(Seq<Id<Consent>> given) {
        return new FileMerge(day, ground, explanation, given, files);
    }

    /**
     * The same with one more file.
     *
     * @param file the file
     * @param organisation whose file it is, as one of the files holds it; none when that is not told
     * @return the merge
     */
    public FileMerge with(CaseFile file, Option<Id<Organisation>> organisation) {
        return new FileMerge(day, ground, explanation, consents, files.append(new Brought(file, organisation)));
    }

    /**
     * The one file. The order in which the files were given makes no difference.
     *
     * @return the file, or everything that stands in the way
     */
    public Validation<Seq<MergeProblem>, CaseFile> merged() {
        Seq<MergeProblem> problems = MergeChecks.problems(files, consents);
        if (problems.nonEmpty()) {
            return Validation.invalid(problems);
        }
        CaseFile origins = CaseFile.builder()
                .from(files.head().file())
                .addAllOrigins(files.map(this::origin))
                .build();
        return Validation.valid(files.map(Brought::file).fold(origins, CaseFile::merge));
    }

    private FileOrigin origin(Brought brought) {
        return FileOrigin.builder()
                .id(brought.originId())
                .recordedOn(day)
                .revision(brought.nextRevision())
                .reference(Text.of(brought.file().id().text()))
                .organisation(brought.organisation())
                .on(day)
                .ground(ground)
                .explained(explanation)
                .consents(consents)
                .parties(files.flatMap(Brought::organisation).distinct().sortBy(Id::text))
                .brought(brought.newByDay(day))
                .build();
    }
}
