package nl.bredeblik.model.casefile;

import nl.bredeblik.model.entry.Id;

/**
 * Why files cannot become one. It names ids and nothing else of a file.
 *
 * @param kind why
 * @param about the file, organisation or consent that it is about
 */
public record MergeProblem(Kind kind, Id<?> about) {

    /** Why files cannot become one. */
    public enum Kind {
        /** There is only this file. */
        ALONE("there is no other file to merge it with"),
        /** This file was given twice for one organisation. */
        GIVEN_TWICE("this file was given twice for one organisation"),
        /** No member of this file is in the others, and nobody said that two of them are one person. */
        NO_SHARED_MEMBER(
                "no member of this file is in the other files; if it is about the same family, record in one of the files"
                        + " which two members are one person"),
        /** No file holds this organisation. */
        UNKNOWN_ORGANISATION("no file holds this organisation"),
        /** No file holds this consent. */
        UNKNOWN_CONSENT("no file holds this consent");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /** {@return one line: the id, then what is wrong} */
    public String text() {
        return about + ": " + kind.text;
    }
}
