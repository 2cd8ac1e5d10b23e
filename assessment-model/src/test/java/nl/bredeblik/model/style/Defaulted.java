package nl.bredeblik.model.style;

import org.immutables.value.Value;

/** A super-interface that gives an attribute a default: it reaches the value that inherits it. */
interface Defaulted {

    @Value.Default
    default int revision() {
        return 1;
    }
}
