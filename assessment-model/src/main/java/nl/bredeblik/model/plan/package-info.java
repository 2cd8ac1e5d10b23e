/**
 * The one plan for all members and the safety plan, as frozen versions, and what happens to them: the offer of a family
 * group plan (<i>familiegroepsplan</i>), consultation, adoption, dispatch, progress, evaluation, the end. Beside them, what
 * is planned for a child that stays elsewhere.
 *
 * <p>In a safety plan a <i>condition</i> says what must be so, an <i>agreement</i> how that is done, by whom, and who checks.
 */
@NullMarked
package nl.bredeblik.model.plan;

import org.jspecify.annotations.NullMarked;
