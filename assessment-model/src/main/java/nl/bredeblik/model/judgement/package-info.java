/**
 * What people and organisations judged and decided: safety judgements, each for itself and joint, with dissent beside them;
 * case discussions; core decisions with the alternatives that were weighed; opinions of experts; written reports.
 *
 * <p>A judgement is the datum of whoever gave it. It is kept word for word and never derived, compared or added up.
 */
@NullMarked
package nl.bredeblik.model.judgement;

import org.jspecify.annotations.NullMarked;
