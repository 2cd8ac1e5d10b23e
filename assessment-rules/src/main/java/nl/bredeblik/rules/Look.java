package nl.bredeblik.rules;

import io.vavr.control.Option;
import java.util.function.Consumer;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.plan.Plan;

/** What a rule may look at: the file as it was known on the reference day, and the day as a {@link Day}. */
public final class Look {

    private final CaseFile file;
    private final CaseIndex index;
    private final Day day;
    private final Settings settings;
    private final Consumer<Setting<?>> reads;

    /**
     * What rules may look at.
     *
     * @param index the index of the file
     * @param day the reference day
     * @param settings the figures that the rule set chose
     * @param reads hears which settings a rule asked for
     */
    Look(CaseIndex index, Day day, Settings settings, Consumer<Setting<?>> reads) {
        this.file = index.current();
        this.index = index;
        this.day = day;
        this.settings = settings;
        this.reads = reads;
    }

    /** {@return the file as it was known on the reference day, of each entry only the newest state} */
    public CaseFile file() {
        return file;
    }

    /** {@return the index of that file} */
    public CaseIndex index() {
        return index;
    }

    /** {@return the reference day} */
    public Day day() {
        return day;
    }

    /**
     * A figure as the rule set chose it.
     *
     * @param setting the setting
     * @param <V> the type of the figure
     * @return the figure
     */
    public <V> V setting(Setting<V> setting) {
        reads.accept(setting);
        return settings.of(setting);
    }

    /**
     * The version of the plan that is in force on the reference day, as {@link CaseIndex#planInForceOn} finds it. Its cost
     * grows with the plans of the file, so that it is asked once for all subjects.
     *
     * @return the plan; none when no version is in force
     */
    public Option<Plan> planInForce() {
        file.adoptions().forEach(adoption -> day.reached(adoption.on()));
        file.planEndings().forEach(ending -> day.reached(ending.on()));
        return index.planInForceOn(day.asOf());
    }
}
