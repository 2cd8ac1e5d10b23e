/** Checks case files on the command line. */
@NullMarked
package nl.bredeblik.casecheck;

import org.jspecify.annotations.NullMarked;
