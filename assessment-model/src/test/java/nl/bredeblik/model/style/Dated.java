package nl.bredeblik.model.style;

import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;

/** What a test value has in common with its like: stands for the super-interface of all entries. */
interface Dated {

    Id<? extends Dated> id();

    LocalDate recordedOn();

    int revision();
}
