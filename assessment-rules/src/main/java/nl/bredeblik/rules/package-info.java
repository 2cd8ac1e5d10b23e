/** A rule asks one thing of a case file, and names the norm on which it rests. */
@NullMarked
package nl.bredeblik.rules;

import org.jspecify.annotations.NullMarked;
