/**
 * What is stated about the family, kept apart by kind: fact, what somebody said, interpretation, opinion, conclusion.
 *
 * <p>Each statement names whom it is about, where it comes from and on what it rests. What somebody did not separate is
 * recorded as {@code NOT_SEPARATED} rather than split by guesswork. Reactions (<i>hoor en wederhoor</i>) stand beside it.
 */
@NullMarked
package nl.bredeblik.model.statement;

import org.jspecify.annotations.NullMarked;
