/** What every entry of a case file carries: an id, the day it was recorded, and its revision. */
@NullMarked
package nl.bredeblik.model.entry;

import org.jspecify.annotations.NullMarked;
