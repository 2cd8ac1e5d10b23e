package nl.bredeblik.casecheck;

/** Small case files, as text. */
final class Documents {

    /** Nobody in it. */
    static final String EMPTY = """
            {"format": "1", "id": "emptyfile1", "openedOn": "2026-01-05"}
            """;

    /** One child over whom the mother holds authority until the last day of the year, both in one home. */
    static final String SOUND = family("soundfile1", authorityUntil("2026-12-31"));

    /** The same, and nobody says who holds authority. */
    static final String BLOCKING = family("blockfile1", "");

    /** A house number that is a number, and a field that is not known. */
    static final String BROKEN = """
            {
              "format": "1",
              "id": "brokenfile1",
              "openedOn": "CANARY",
              "CANARY": "CANARY"
            }
            """;

    private Documents() {}

    static String oneLine(String document) {
        return document.replace("\n", " ").strip() + "\n";
    }

    private static String family(String id, String authority) {
        return """
                {
                  "format": "1",
                  "id": "%s",
                  "openedOn": "2026-01-05",
                  "members": [
                    {"id": "mother01", "recordedOn": "2026-01-05", "role": "PARENT", "birthDate": "1990-02-03"},
                    {"id": "father01", "recordedOn": "2026-01-05", "role": "PARENT", "birthDate": "1989-02-03"},
                    {"id": "child001", "recordedOn": "2026-01-05", "role": "CHILD", "birthDate": "2018-04-05", "bsn": "999990019"}
                  ],
                  "households": [
                    {"id": "home0001", "recordedOn": "2026-01-05", "kind": "FAMILY_HOME", "addressSecret": false}
                  ],
                  "residences": [
                    %s,
                    %s,
                    %s
                  ],
                  "relationships": [
                    {"id": "relation1", "recordedOn": "2026-01-05", "person": "mother01", "kind": "MOTHER", "of": "child001", "legalParent": "YES", "period": {"start": "2018-04-05"}},
                    {"id": "relation2", "recordedOn": "2026-01-05", "person": "father01", "kind": "FATHER", "of": "child001", "legalParent": "YES", "period": {"start": "2018-04-05"}}
                  ]%s
                }
                """.formatted(id, residence("mother01"), residence("father01"), residence("child001"), authority);
    }

    private static String residence(String member) {
        return """
                {"id": "stay%s", "recordedOn": "2026-01-05", "member": "%s", "household": "home0001", "share": "FULL", "period": {"start": "2018"}}""".formatted(member, member);
    }

    private static String authorityUntil(String day) {
        return """
                ,
                  "authorities": [
                    {"id": "authority1", "recordedOn": "2026-01-05", "minor": "child001", "kind": "SOLE_PARENTAL", "holders": ["mother01"], "period": {"start": "2018-04-05", "endInclusive": "%s"}, "source": "AUTHORITY_REGISTER", "checkedOn": "2026-01-05"}
                  ]""".formatted(day);
    }
}
