/** Rule sets by name: the national set, and the ways of working of regions. */
@NullMarked
package nl.bredeblik.rules.profile;

import org.jspecify.annotations.NullMarked;
