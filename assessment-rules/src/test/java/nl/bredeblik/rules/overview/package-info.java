/** That the views of the model and the rules never contradict each other, and the terms beside a timeline. */
@NullMarked
package nl.bredeblik.rules.overview;

import org.jspecify.annotations.NullMarked;
