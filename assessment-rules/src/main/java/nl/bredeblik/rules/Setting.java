package nl.bredeblik.rules;

/**
 * A figure that no norm gives, so that each rule set may choose its own, such as how soon a question is answered. A figure
 * that a law or decree gives is no setting.
 *
 * <p>Two settings are the same when they have the same name.
 *
 * @param <V> the type of the figure, an immutable value
 */
public final class Setting<V> {

    private final String name;
    private final V standard;

    private Setting(String name, V standard) {
        this.name = name;
        this.standard = standard;
    }

    /**
     * A setting.
     *
     * @param name its name, in lower case with dots and hyphens, as in {@code answer.within}
     * @param standard the figure where a rule set does not choose another
     * @param <V> the type of the figure
     * @return the setting
     */
    public static <V> Setting<V> of(String name, V standard) {
        return new Setting<>(name, standard);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the figure where a rule set does not choose another; our own choice} */
    public V standard() {
        return standard;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Setting<?> setting && setting.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
