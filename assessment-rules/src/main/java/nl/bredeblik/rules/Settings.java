package nl.bredeblik.rules;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** The figures that a rule set chose itself; for any other setting the standard figure holds. */
public final class Settings {

    /** No figure is chosen: every setting has its standard figure. */
    public static final Settings STANDARD = new Settings(LinkedHashMap.empty());

    private final Map<Setting<?>, Object> chosen;

    private Settings(Map<Setting<?>, Object> chosen) {
        this.chosen = chosen;
    }

    /**
     * The figure of a setting.
     *
     * @param setting the setting
     * @param <V> the type of the figure
     * @return what was chosen, else the standard figure
     */
    @SuppressWarnings("unchecked") // What was chosen for a setting has the type of that setting.
    public <V> V of(Setting<V> setting) {
        return (V) figureOf(setting);
    }

    Object figureOf(Setting<?> setting) {
        return chosen.get(setting).getOrElse(setting::standard);
    }

    /**
     * The same with one figure chosen.
     *
     * @param setting the setting
     * @param figure the figure
     * @param <V> the type of the figure
     * @return the settings
     */
    public <V> Settings with(Setting<V> setting, V figure) {
        return new Settings(chosen.put(setting, figure));
    }

    /** {@return what was chosen, by setting} */
    public Map<Setting<?>, Object> chosen() {
        return chosen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && settings.chosen.equals(chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return chosen.mkString("[", ", ", "]");
    }
}
