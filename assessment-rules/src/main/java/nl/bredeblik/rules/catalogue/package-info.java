/**
 * The rules themselves, one class of declarations per area, with the norms they rest on and the checks that take more than
 * a line. A rule is a constant, named by what it requires.
 */
@NullMarked
package nl.bredeblik.rules.catalogue;

import org.jspecify.annotations.NullMarked;
