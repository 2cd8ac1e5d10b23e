package nl.bredeblik.rules.sound;

/**
 * What is told in a file, beside what every file holds.
 *
 * @param composition who lives with whom
 * @param course what a court has to do with it
 * @param rounds how often analysis and plan are renewed
 * @param notified whether it begins with a notification to Veilig Thuis
 * @param meldcode whether a school took the steps of the reporting code before
 * @param ownPlan whether the family makes the plan itself
 * @param closes whether the file is closed
 */
record Traits(
        Composition composition,
        Course course,
        int rounds,
        boolean notified,
        boolean meldcode,
        boolean ownPlan,
        boolean closes) {

    /** What a court has to do with the family. */
    enum Course {
        NONE,
        GUARDIANSHIP,
        YOUTH_PROBATION,
        PLACEMENT,
        LONG_PLACEMENT,
        RETURN,
        URGENT,
        EXTENSION,
        EXPIRY
    }

    static Traits of(Composition composition) {
        Course course = composition == Composition.FOSTERED ? Course.GUARDIANSHIP : Course.NONE;
        return new Traits(composition, course, 0, false, false, false, false);
    }

    Traits course(Course other) {
        return new Traits(composition, other, rounds, notified, meldcode, ownPlan, closes);
    }

    Traits rounds(int number) {
        return new Traits(composition, course, number, notified, meldcode, ownPlan, closes);
    }

    Traits notified(boolean isNotified) {
        return new Traits(composition, course, rounds, isNotified, meldcode, ownPlan, closes);
    }

    Traits meldcode(boolean isTaken) {
        return new Traits(composition, course, rounds, notified, isTaken, ownPlan, closes);
    }

    Traits withOwnPlan() {
        return new Traits(composition, course, rounds, notified, meldcode, true, closes);
    }

    Traits closing(boolean isClosed) {
        return new Traits(composition, course, rounds, notified, meldcode, ownPlan, isClosed);
    }

    /** Whether a certified institution works with the family. */
    boolean isImposed() {
        return course != Course.NONE;
    }

    boolean isSupervised() {
        return isImposed() && course != Course.GUARDIANSHIP && course != Course.YOUTH_PROBATION;
    }
}
