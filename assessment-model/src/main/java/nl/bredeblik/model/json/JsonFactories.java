package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/**
 * How the parser and the generator are set up: strict JSON, within limits, and without buffers that outlive a document,
 * since they would hold pieces of it.
 */
final class JsonFactories {

    /** No number of the model has more than ten digits; this is only where the parser stops. */
    static final int NUMBER_LENGTH = 100;

    private JsonFactories() {}

    static JsonFactory of(JsonLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .maxNumberLength(NUMBER_LENGTH)
                .maxDocumentLength(limits.documentLength())
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }
}
