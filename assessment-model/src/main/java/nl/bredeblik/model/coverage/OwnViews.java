package nl.bredeblik.model.coverage;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;

/** Whose own view is recorded: as a view, an answer, a position, what was said of a plan, or a statement of what somebody told. */
final class OwnViews {

    private final Found views = new Found();

    OwnViews(CaseFile file, LocalDate day) {
        file.perspectives()
                .filter(view -> !view.on().isAfter(day))
                .forEach(view -> views.add(view.holder(), view.id()));
        file.reactions()
                .filter(reaction -> reaction.text().isDefined())
                .forEach(reaction -> views.add(reaction.person(), reaction.id()));
        file.positions()
                .filter(position ->
                        position.words().isDefined() && !position.on().isAfter(day))
                .forEach(position -> views.add(position.person(), position.id()));
        file.consultations()
                .filter(talk -> talk.view().isDefined() && !talk.on().isAfter(day))
                .forEach(talk -> views.add(talk.person(), talk.id()));
        addTestimonies(file);
    }

    private void addTestimonies(CaseFile file) {
        Map<Id<?>, Id<? extends Party>> tellers = new HashMap<>();
        for (Source source : file.sources()) {
            source.person().forEach(person -> tellers.put(source.id(), person));
        }
        for (Statement statement : file.statements()) {
            if (statement.kind() == StatementKind.TESTIMONY) {
                for (Id<Source> source : statement.sources()) {
                    Id<? extends Party> teller = tellers.get(source);
                    if (teller != null) {
                        views.add(teller, statement.id());
                    }
                }
            }
        }
    }

    Seq<Id<? extends Identified>> of(Id<?> member) {
        return views.of(member);
    }
}
