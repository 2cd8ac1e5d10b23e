package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.rules.Norm;

/** Writes norms. */
final class NormJson {

    private NormJson() {}

    static void write(JsonGenerator out, Seq<Norm> norms) throws IOException {
        out.writeArrayFieldStart("norms");
        for (Norm norm : norms) {
            out.writeStartObject();
            out.writeStringField("key", norm.key());
            out.writeStringField("level", norm.level().name());
            out.writeStringField("source", norm.source());
            JsonTarget.text(out, "article", norm.article());
            JsonTarget.text(out, "title", norm.title());
            JsonTarget.text(out, "textVersion", norm.textVersion());
            JsonTarget.text(out, "inForceStart", norm.inForceStart().map(CivilDay::format));
            JsonTarget.text(
                    out, "inForceEndInclusive", norm.inForceEndInclusive().map(CivilDay::format));
            out.writeStringField("verification", norm.verification().name());
            if (!norm.binds().isEmpty()) {
                out.writeArrayFieldStart("binds");
                for (String kind : norm.binds().toArray().map(Enum::name).sorted()) {
                    out.writeString(kind);
                }
                out.writeEndArray();
            }
            JsonTarget.text(out, "address", norm.address());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
