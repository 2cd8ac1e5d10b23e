/**
 * A copy of a case file for tests, research and reports of errors, in which ids, names, addresses, numbers and days are replaced and
 * free text is gone.
 *
 * <p>Such a copy is <b>pseudonymised, never anonymous</b>: it is about the same family, with the same events in the same order, and
 * whoever knows the family or holds the key can tell which family it is. It stays personal data (<i>persoonsgegevens</i>), of the
 * most sensitive kind, and needs the same ground and the same care as the file itself.
 */
@NullMarked
package nl.bredeblik.model.pseudonym;

import org.jspecify.annotations.NullMarked;
