package nl.bredeblik.model.json;

/**
 * How much a reader takes in before it stops, so that a broken or hostile document cannot fill the memory.
 *
 * @param depth the deepest nesting of objects and lists; at least 1
 * @param textLength the longest text or field name, in UTF-16 characters; at least 1
 * @param listedValues the most values in all lists of a document together; at least 1
 * @param documentLength the longest document, in UTF-16 characters; at least 1
 * @param lineLength the longest line of a stream of lines, in bytes; at least 1
 * @param problems the most problems that are told of one document; at least 1
 */
public record JsonLimits(
        int depth, int textLength, int listedValues, long documentLength, int lineLength, int problems) {

    /**
     * Limits far above any file of one family: depth 64, texts of 1,000,000 characters, 1,000,000 listed values,
     * documents of 100,000,000 characters, lines of 10,000,000 bytes, 1,000 problems.
     */
    public static final JsonLimits STANDARD = new JsonLimits(64, 1_000_000, 1_000_000, 100_000_000L, 10_000_000, 1_000);

    /**
     * Limits.
     *
     * @param depth see above
     * @param textLength see above
     * @param listedValues see above
     * @param documentLength see above
     * @param lineLength see above
     * @param problems see above
     * @throws IllegalArgumentException if one of them is below 1
     */
    public JsonLimits {
        if (Math.min(Math.min(depth, textLength), Math.min(listedValues, lineLength)) < 1
                || Math.min(documentLength, problems) < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /**
     * These limits with another depth.
     *
     * @param other the deepest nesting of objects and lists
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits withDepth(int other) {
        return new JsonLimits(other, textLength, listedValues, documentLength, lineLength, problems);
    }

    /**
     * These limits with another length of texts.
     *
     * @param other the longest text, in UTF-16 characters
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits withTextLength(int other) {
        return new JsonLimits(depth, other, listedValues, documentLength, lineLength, problems);
    }

    /**
     * These limits with another number of listed values.
     *
     * @param other the most values in all lists of a document together
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits withListedValues(int other) {
        return new JsonLimits(depth, textLength, other, documentLength, lineLength, problems);
    }

    /**
     * These limits with another length of documents.
     *
     * @param other the longest document, in UTF-16 characters
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits withDocumentLength(long other) {
        return new JsonLimits(depth, textLength, listedValues, other, lineLength, problems);
    }

    /**
     * These limits with another length of lines.
     *
     * @param other the longest line, in bytes
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits withLineLength(int other) {
        return new JsonLimits(depth, textLength, listedValues, documentLength, other, problems);
    }

    /**
     * These limits with another number of problems.
     *
     * @param other the most problems that are told of one document
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits withProblems(int other) {
        return new JsonLimits(depth, textLength, listedValues, documentLength, lineLength, other);
    }
}
