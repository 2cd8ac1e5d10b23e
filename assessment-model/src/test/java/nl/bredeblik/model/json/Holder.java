package nl.bredeblik.model.json;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** An object at some depth of a document, in which a test breaks something; everything around it is sound. */
enum Holder {
    THE_FILE("", "%s", """
            {"format": "1", "id": "sound0001", "openedOn": "2026-01-05"}""", "openedOn", "members", "an object: Member"),
    AN_ENTRY_IN_A_LIST("/members/1", """
            {"format": "1", "id": "casefile1", "openedOn": "2026-01-05", "members": [
              {"id": "member01", "recordedOn": "2026-01-05", "role": "PARENT"},
              %s
            ]}""", """
            {"id": "sound0001", "recordedOn": "2026-01-05", "role": "CHILD"}""", "recordedOn", "needs", "an object: CommunicationNeed"),
    A_PART_IN_A_LIST_OF_AN_ENTRY(
            "/plans/0/goals/1",
            """
            {"format": "1", "id": "casefile1", "openedOn": "2026-01-05", "plans": [
              {"id": "plan0001", "recordedOn": "2026-01-05", "kind": "FAMILY_PLAN", "version": 1,
              "on": "2026-01-05", "frame": "VOLUNTARY", "written": true, "goals": [
                {"id": "goal0001", "text": "x", "purpose": "SAFETY", "phase": "DIRECT_SAFETY"},
                %s
              ]}
            ]}""",
            """
            {"id": "sound0001", "text": "x", "purpose": "SAFETY", "phase": "DIRECT_SAFETY", "due": "2026-01-05"}""",
            "due",
            "owners",
            "an id of 8 to 26 characters a-z and 0-9, at least one of them a letter");

    final String pointer;
    final String dayField;
    final String listField;
    final String inList;
    private final String around;
    private final String object;

    Holder(String pointer, String around, String object, String dayField, String listField, String inList) {
        this.pointer = pointer;
        this.around = around;
        this.object = object;
        this.dayField = dayField;
        this.listField = listField;
        this.inList = inList;
    }

    Shape<?> shape() {
        return switch (this) {
            case THE_FILE -> CaseFile.SHAPE;
            case AN_ENTRY_IN_A_LIST -> Member.SHAPE;
            case A_PART_IN_A_LIST_OF_AN_ENTRY -> Goal.SHAPE;
        };
    }

    String sound() {
        return around.replace("%s", object);
    }

    /** The document, with a field more at the end of the object. */
    String plus(String field) {
        return around.replace("%s", object.substring(0, object.length() - 1) + ", " + field + "}");
    }

    /** The document, with something else in the place of a piece of the object. */
    String instead(String piece, String other) {
        if (!object.contains(piece)) {
            throw new IllegalArgumentException("the object holds no such piece");
        }
        return around.replace("%s", object.replace(piece, other));
    }

    /** The document, with an object that has no id; marked where the object starts. */
    String withoutId() {
        return around.replace("%s", Marked.MARK + object.replace("\"id\": \"sound0001\", ", ""));
    }

    String fieldNames() {
        return shape().fields().map(Field::name).mkString(", ");
    }
}
