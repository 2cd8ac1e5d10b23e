package nl.bredeblik.rules;

import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.plan.Plan;

/** What a rule may look at: the file as it was known on the reference day, and the day as a {@link Day}. */
public final class Look {

    private final CaseFile file;
    private final CaseIndex index;
    private final Day day;
    private final Settings settings;

    Look(CaseFile file, CaseIndex index, Day day, Settings settings) {
        this.file = file;
        this.index = index;
        this.day = day;
        this.settings = settings;
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
