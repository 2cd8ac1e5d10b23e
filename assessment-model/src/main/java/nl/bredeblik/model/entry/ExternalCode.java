package nl.bredeblik.model.entry;

/**
 * A code or label of another system.
 *
 * @param system the system
 * @param value the code; for the CBS lists the published label, since the numbers are not published
 */
public record ExternalCode(CodeSystem system, String value) {}
