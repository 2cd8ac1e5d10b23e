package nl.bredeblik.model.style;

import java.time.LocalDate;

/** The part of a builder that sets what all entries have, so that test code can set it without knowing the kind. */
interface DatedBuilder<B extends DatedBuilder<B>> {

    B recordedOn(LocalDate recordedOn);

    B revision(int revision);
}
