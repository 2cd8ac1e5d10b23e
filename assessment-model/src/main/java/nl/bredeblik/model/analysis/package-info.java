/**
 * The explanatory analysis (<i>verklarende analyse</i>): the shared, tentative account of how problems arose, what keeps them
 * going and what protects, for the whole family, as a graph of elements and links. Earlier help belongs to it.
 *
 * <p>For example: debts (factor, perpetuating) <i>maintain</i> quarrels between the parents (problem), which <i>cause</i> the
 * concern that a child sees violence; a grandmother who helps (strength) <i>reduces</i> them.
 */
@NullMarked
package nl.bredeblik.model.analysis;

import org.jspecify.annotations.NullMarked;
