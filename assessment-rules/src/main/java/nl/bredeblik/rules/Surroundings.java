package nl.bredeblik.rules;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** What stands around an entry: its parts, what it refers to, and the entries that refer to it, with their parts. */
final class Surroundings {

    private Surroundings() {}

    static Set<Id<?>> of(Id<?> id, CaseFile file) {
        List<Mentions> entries = new ArrayList<>();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY && field.kind() instanceof Shape<?> shape) {
                field.values(file).forEach(entry -> entries.add(Mentions.in(shape, entry)));
            }
        }
        Set<Id<?>> own = HashSet.empty();
        Set<Id<?>> around = HashSet.empty();
        for (Mentions entry : entries) {
            if (entry.own().contains(id)) {
                own = own.addAll(entry.own());
                around = around.addAll(entry.own()).addAll(entry.others());
            }
        }
        for (Mentions entry : entries) {
            if (entry.others().exists(own::contains)) {
                around = around.addAll(entry.own());
            }
        }
        return around;
    }

    /** Every id that a finding names. */
    static Seq<Id<?>> names(Finding finding) {
        Seq<Id<?>> names = finding.subjects().append(finding.record().id());
        for (Argument argument : finding.arguments()) {
            if (argument instanceof Argument.OfId of) {
                names = names.append(of.id());
            }
        }
        return names;
    }
}
