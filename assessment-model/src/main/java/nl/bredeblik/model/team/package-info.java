/**
 * The organisations and professionals around a family: who works for whom, in which role and for how long, the fixed duo
 * (<i>vast duo</i>), and how work and the sight on safety are handed over.
 */
@NullMarked
package nl.bredeblik.model.team;

import org.jspecify.annotations.NullMarked;
