/**
 * Days, periods and terms in Dutch civil time.
 *
 * <p><b>What is known of a date.</b> A {@link nl.bredeblik.model.time.PartialDate} says what is known and no more; questions about it are
 * asked as "certainly" or "possibly". An {@link nl.bredeblik.model.time.AgeLine} tells whether somebody has reached 12, 16 or 18.
 *
 * <p><b>Periods</b> ({@link nl.bredeblik.model.time.DayPeriod}, {@link nl.bredeblik.model.time.PartialPeriod}) hold their first and their
 * last day. Without a last day they still run, as far as is recorded.
 *
 * <p><b>Terms.</b> A {@link nl.bredeblik.model.time.Term} is counted from the day after the event, and an act on the last day is in time.
 * Take something received on Thursday 24 December 2026. Friday 25 is Christmas Day; Saturday 26 and Sunday 27 are a weekend.
 *
 * <ul>
 *   <li>"Five days": 25, 26, 27, 28, 29. The last day is Tuesday 29 December 2026. Were it set by law and had it ended on Sunday 27, it
 *       would run on to Monday 28 (<i>Algemene termijnenwet</i>, article 1).
 *   <li>"Three days" set by law: 25, 26, 27. It must hold two ordinary days and holds none, so it runs on to Tuesday 29 December
 *       (article 2).
 *   <li>"Five working days": Monday 28, Tuesday 29, Wednesday 30, Thursday 31 December, then not Friday 1 January, New Year's Day, nor
 *       the weekend: the fifth is Monday 4 January 2027.
 *   <li>"Two weeks" end on a Thursday again: 7 January 2027.
 *   <li>"At least two months before" an end on Thursday 24 December 2026, counted back: on Saturday 24 October 2026 at the latest.
 *       Nothing is moved for the weekend (article 1 paragraph 2).
 * </ul>
 *
 * <p>Articles 1 and 2 hold only for terms set by an act or an order in council, and not for terms in hours or years, of over 90 days,
 * twelve weeks or three months, or of deprivation of liberty (article 4). So each term states its
 * {@link nl.bredeblik.model.time.TermRegime}. A {@link nl.bredeblik.model.time.DutchCalendar} knows the holidays, the days equated by royal
 * decree, and what counts as a working day.
 *
 * <p>Nothing here reads a clock, a default zone or a default locale, and every value is immutable.
 */
@NullMarked
package nl.bredeblik.model.time;

import org.jspecify.annotations.NullMarked;
