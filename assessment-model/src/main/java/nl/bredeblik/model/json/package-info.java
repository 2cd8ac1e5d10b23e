/**
 * The JSON form of a case file: one documented, versioned form, read and written as a stream.
 *
 * <p>A document is one object. Its first property is {@code "format": "1"}; then follow the fields of {@link
 * nl.bredeblik.model.casefile.CaseFile}, each entry as an object with the fields of its table. {@link
 * nl.bredeblik.model.json.CaseFileJson} reads and writes it, {@link nl.bredeblik.model.json.NdjsonReader} reads one file a
 * line, and the {@linkplain nl.bredeblik.model.json.CaseFileSchema JSON Schema} tells others what it looks like.
 *
 * <p>Reading is strict and thorough: an unknown field, a field given twice, a {@code null} or a value of another type is
 * refused, and all problems of a document come back together, in the order of the document. A {@linkplain
 * nl.bredeblik.model.json.JsonProblem problem} says where it is and what was expected, never what was found. What is
 * only missing, late or contradictory in content is no problem here: that is for the rules.
 *
 * <p>Text is UTF-8. A byte order mark at the start is passed over. Text keeps every character that was written, also
 * {@code \}{@code u0000} and half of a surrogate pair, which some systems leave behind when they cut a text off; the latter is
 * written as an escape, so that it reads back the same.
 *
 * <p>This package alone needs jackson-core, which the library does not bring along.
 */
@NullMarked
package nl.bredeblik.model.json;

import org.jspecify.annotations.NullMarked;
