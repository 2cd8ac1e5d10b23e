/**
 * Shows an assessment to people, as plain text in Dutch, English or plain Dutch.
 *
 * <p>What is shown is about the record and the work: which record, what is asked of it, why, what resolves it, and the norm
 * with its level and the version of its text. Nothing is counted or added up. A record is named by its id, or by what the
 * caller's labels say; no other text of the file is shown. Sentences, days and the names of kinds come from this package and
 * never from the settings of the machine.
 */
@NullMarked
package nl.bredeblik.rules.render;

import org.jspecify.annotations.NullMarked;
