/** What a check costs, in time and in bytes. */
@NullMarked
package nl.bredeblik.benchmarks;

import org.jspecify.annotations.NullMarked;
