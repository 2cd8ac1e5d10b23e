/** What became of the elements from one version of an analysis or plan to the next. */
@NullMarked
package nl.bredeblik.model.comparison;

import org.jspecify.annotations.NullMarked;
