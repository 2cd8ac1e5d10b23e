/**
 * Checks the record and the work in a case file against rules that each rest on a named norm; never the family.
 *
 * <p>A {@link nl.bredeblik.rules.Rule} asks one thing of each of its {@link nl.bredeblik.rules.Subjects}. A
 * {@link nl.bredeblik.rules.RuleSet} is a pinned list of rules; on a {@link nl.bredeblik.rules.Occasion} it gives an
 * {@link nl.bredeblik.rules.Assessment}, with {@linkplain nl.bredeblik.rules.Finding findings} that name records by id
 * and say which norm, and what resolves it. Nothing is counted, weighed or ranked.
 */
@NullMarked
package nl.bredeblik.rules;

import org.jspecify.annotations.NullMarked;
