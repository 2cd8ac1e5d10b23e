/**
 * The explanatory analysis (<i>verklarende analyse</i>) as a graph: which analysis of a file is worked with, what explains what,
 * what keeps itself going, and who sees it how. Views of what is recorded; nothing is weighed.
 */
@NullMarked
package nl.bredeblik.model.graph;

import org.jspecify.annotations.NullMarked;
