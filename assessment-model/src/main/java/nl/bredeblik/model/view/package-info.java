/**
 * What of a case file a reader may see.
 *
 * <p>A {@link nl.bredeblik.model.view.FileView} holds a case file with only what may be seen, and one sentence that is the same
 * in every view. What is left out leaves no trace: ids, revisions, versions and ranks are issued anew in the order of the view,
 * a reference to what is hidden is gone, and what cannot do without such a reference is hidden itself. So a view is made of
 * what is shown and of nothing else, and two readers who lay their views side by side learn no more than these two views.
 *
 * <p>The line of each kind of entry stands in {@code ViewTable}; its grounds in {@code PRIVACY.md} of this module. A view shows
 * each entry in its newest state: a correction, also of the visibility, replaces what stood there before.
 *
 * <p>A view cannot read. A shown text that names another person, tells where somebody lives or repeats what a child said is
 * shown as it was written. Whoever sets a visibility reads the text first.
 */
@NullMarked
package nl.bredeblik.model.view;

import org.jspecify.annotations.NullMarked;
