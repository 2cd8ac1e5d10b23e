package nl.bredeblik.model.json;

import java.util.function.Supplier;

/** Reads a file. Loaded where there is no Jackson. */
public final class UsesJson implements Supplier<Object> {

    @Override
    public Object get() {
        return CaseFileJson.standard();
    }
}
