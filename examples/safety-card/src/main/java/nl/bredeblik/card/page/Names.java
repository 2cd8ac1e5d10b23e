package nl.bredeblik.card.page;

import io.vavr.control.Option;
import java.util.function.Function;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;

/**
 * The names of the persons and organisations of a view, as the view holds them. Who has no name there is shown by place in the
 * family, or as somebody.
 */
public final class Names implements Function<Id<?>, String> {

    private final CaseIndex index;
    private final PageWords words;

    private Names(CaseIndex index, PageWords words) {
        this.index = index;
        this.words = words;
    }

    static Names in(CaseFile view, PageWords words) {
        return new Names(CaseIndex.of(view), words);
    }

    @Override
    public String apply(Id<?> id) {
        return index.find(id).flatMap(this::name).getOrElse(() -> words.word("someone"));
    }

    private Option<String> name(Identified thing) {
        if (thing instanceof Member member) {
            return Option.some(member.name().flatMap(Names::shown).getOrElse(() -> words.of("role", member.role())));
        } else if (thing instanceof NetworkPerson person) {
            return person.name().flatMap(Names::shown);
        } else if (thing instanceof Professional professional) {
            return professional
                    .name()
                    .flatMap(Names::shown)
                    .orElse(() -> professional.profession().map(Text::value));
        }
        return thing instanceof Organisation organisation
                ? Option.some(organisation
                        .name()
                        .map(Text::value)
                        .getOrElse(organisation.kind().label()))
                : Option.none();
    }

    private static Option<String> shown(PersonName name) {
        return name.display()
                .orElse(name::firstNames)
                .map(Text::value)
                .orElse(() -> name.surname().map(Text::value));
    }
}
