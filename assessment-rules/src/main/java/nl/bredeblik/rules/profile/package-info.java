/**
 * Rule sets by name: the national set, and ways of working as profiles of it.
 *
 * <p>A profile is a list of differences, each with the sentence why and its source. What is listed is what is checked. Profiles
 * compose, and a vendor writes an own one in a few lines.
 */
@NullMarked
package nl.bredeblik.rules.profile;

import org.jspecify.annotations.NullMarked;
