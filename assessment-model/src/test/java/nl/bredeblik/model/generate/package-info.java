/**
 * Made-up case files of any content, for properties that must hold for every file: they are structurally valid, replayable
 * from a seed, and follow the tables of fields, so that a new field is made up without a line of code.
 *
 * <p>They make no sense as the history of a family. Citizen service numbers come from the range 99999 only, which is not
 * given to people.
 */
@NullMarked
package nl.bredeblik.model.generate;

import org.jspecify.annotations.NullMarked;
