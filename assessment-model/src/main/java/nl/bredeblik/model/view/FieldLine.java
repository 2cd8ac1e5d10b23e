package nl.bredeblik.model.view;

/** Who sees a field of what is shown. */
enum FieldLine {
    /** Everybody who sees the rest. */
    WITH_THE_REST,
    /** The team alone. */
    TEAM,
    /** The person and who acts for the person; of the team only organisations that must use it (Jeugdwet 7.2.1). */
    NUMBER,
    /** The person, who acts for the person, and the team. */
    CLOSE,
    /** The same, the other members to whom the person is shown, and the court. */
    FAMILY;

    static FieldLine of(String type, String field) {
        if (field.equals("visibility")) {
            return TEAM;
        }
        return switch (type + "." + field) {
            case "Member.bsn", "Member.bsnGround" -> NUMBER;
            case "Member.needs", "Member.fittingMeans", "NetworkPerson.birthDate" -> CLOSE;
            case "Member.birthDate", "Member.expectedBirthDate", "Member.deathDate", "Member.declaredOfAgeOn" -> FAMILY;
            case "Notification.externalReference" -> TEAM;
            default -> WITH_THE_REST;
        };
    }
}
