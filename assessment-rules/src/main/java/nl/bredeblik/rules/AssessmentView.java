package nl.bredeblik.rules;

import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.view.FileView;
import nl.bredeblik.model.view.KeyedView;

/**
 * What a reader sees of an assessment: the view of the file, and of the findings and the agenda what stands in that view alone,
 * with its ids.
 *
 * <p>A member sees findings of the rules that are {@linkplain Audience#FAMILY_TOO for the family too}; an organisation that works
 * in the team those of every rule; a network person, another organisation, the court and who made a notification see none.
 *
 * <p>That there is no finding may itself rest on something that is left out: a rule that is met by a hidden record is met. It
 * tells no more than that.
 */
public final class AssessmentView {

    private final Assessment assessment;
    private final FileView view;
    private final FindingsInView inView;
    private final Lazy<RecordPointers> pointers;

    private AssessmentView(Assessment assessment, KeyedView keyed) {
        this.assessment = assessment;
        this.view = keyed.view();
        this.inView = new FindingsInView(assessment.file().asKnownOn(view.day()), keyed);
        this.pointers = Lazy.of(() -> RecordPointers.of(view.file()));
    }

    static AssessmentView of(Assessment assessment, KeyedView keyed) {
        return new AssessmentView(assessment, keyed);
    }

    /** {@return the file as the reader sees it} */
    public FileView file() {
        return view;
    }

    /** {@return the findings that stand in the view, in the order of rule and subject in the file} */
    public Seq<Finding> findings() {
        return seesFindings() ? assessment.findings().flatMap(inView::shown) : Array.empty();
    }

    /**
     * What rules will start to find if nothing is recorded, as far as it stands in the view. For a member that is what has a term
     * which begins on a date that the view shows.
     *
     * @param untilInclusive the last day to look at
     * @return the lines, in the order of the days
     */
    public Seq<AgendaLine> agenda(LocalDate untilInclusive) {
        return seesFindings() ? assessment.agenda(untilInclusive).flatMap(inView::shown) : Array.empty();
    }

    /**
     * Where the record of a finding of this view stands.
     *
     * @param finding a finding of this view
     * @return the pointer into the file of the view; none for a finding of elsewhere
     */
    public Option<String> pointerTo(Finding finding) {
        return pointers.get().pointerTo(finding.record());
    }

    private boolean seesFindings() {
        return inView.isForTeam() || view.reader() instanceof Reader.OfMember;
    }
}
