/**
 * The legal course: court orders, measures over a child, the concrete threats (<i>concrete bedreigingen</i>) they name,
 * petitions, authorisations and placements, and during a placement the contact with each parent.
 */
@NullMarked
package nl.bredeblik.model.measure;

import org.jspecify.annotations.NullMarked;
