package nl.bredeblik.model.casefile;

import java.time.LocalDate;
import nl.bredeblik.model.analysis.AnalysisEntries;
import nl.bredeblik.model.concern.ConcernEntries;
import nl.bredeblik.model.entry.DeviationEntries;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.family.FamilyEntries;
import nl.bredeblik.model.judgement.JudgementEntries;
import nl.bredeblik.model.measure.MeasureEntries;
import nl.bredeblik.model.origin.OriginEntries;
import nl.bredeblik.model.participation.ParticipationEntries;
import nl.bredeblik.model.plan.PlanEntries;
import nl.bredeblik.model.privacy.PrivacyEntries;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.statement.StatementEntries;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.TeamEntries;
import org.immutables.value.Value;

/**
 * The one file of one family: everything that is recorded about its members, the concerns, the analysis, the plan and
 * the work, as one immutable value.
 *
 * <p>Every dated thing is an entry in a list of its own; each concept names its lists, as {@link FamilyEntries} does.
 * An entry is never changed: a new state is the same id with the next revision. The lists keep the order in which they
 * were given; nothing is sorted or dropped.
 *
 * <p>Dutch: <i>casus, gezinsdossier</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface CaseFile
        extends Identified,
                DeviationEntries,
                FamilyEntries,
                TeamEntries,
                StatementEntries,
                ConcernEntries,
                JudgementEntries,
                AnalysisEntries,
                PlanEntries,
                ParticipationEntries,
                MeasureEntries,
                PrivacyEntries,
                OriginEntries {

    /** The table of the fields: the lists of a case file. */
    Shape<CaseFile> SHAPE = Shape.of("CaseFile", CaseFileTable::table);

    /** {@return the id of the file} */
    @Override
    Id<CaseFile> id();

    /** {@return the day on which the file was opened} */
    LocalDate openedOn();

    /**
     * The file as it was known at the end of a day: what was recorded later is not in it.
     *
     * @param dayInclusive the day
     * @return the file without the entries recorded after that day; this file itself when there are none
     */
    default CaseFile asKnownOn(LocalDate dayInclusive) {
        return CaseFileCut.recordedBy(this, dayInclusive);
    }

    /**
     * This file and another about the same family as one: of each list every entry of both, once. Where one says otherwise
     * than the other under the same id and revision both stay, and rules read the last.
     *
     * <p>The lists stand in one order, by day of recording, id and revision, whichever file comes first; a file merged with
     * itself holds the same in that order. The file that was opened first gives its day of opening and its id. Of the same state
     * the stricter visibility holds, from the day on which a copy with it was recorded. Whether the families are the same is
     * not looked at: {@link FileMerge} asks that, and records the ground and where entries came from.
     *
     * @param other the other file
     * @return the file with all entries
     */
    default CaseFile merge(CaseFile other) {
        return CaseFileUnion.of(this, other);
    }

    /**
     * The file with, of each entry, only its newest state: the highest revision.
     *
     * @return the file without superseded revisions; this file itself when there are none
     */
    default CaseFile current() {
        return CaseFileCut.newestRevisions(this);
    }

    @Override
    default String describe() {
        return "CaseFile " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CaseFile} values. Must be set before building: {@code id}, {@code openedOn}. */
    final class Builder extends ImmutableCaseFile.Builder {
        Builder() {}
    }
}
