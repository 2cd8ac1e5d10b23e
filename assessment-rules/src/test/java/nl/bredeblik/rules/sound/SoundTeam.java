package nl.bredeblik.rules.sound;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.NetworkRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** The organisations and professionals, all registered, and the relative who helps. */
final class SoundTeam {

    private final Book book;

    private SoundTeam(Book book) {
        this.book = book;
    }

    static Team gather(Book book, Traits traits, Family family) {
        return new SoundTeam(book).gather(traits, family);
    }

    private Team gather(Traits traits, Family family) {
        boolean hasChildren = traits.composition().hasChildren();
        Id<Organisation> local = organisation(OrganisationKind.LOCAL_TEAM);
        Id<Professional> coordinator = professional(local, ProfessionalRegister.SKJ_YOUTH_AND_FAMILY);
        Id<Organisation> partner =
                organisation(traits.notified() ? OrganisationKind.VEILIG_THUIS : OrganisationKind.REGIONAL_SAFETY_TEAM);
        Id<Professional> second = professional(partner, ProfessionalRegister.SKJ_YOUTH_AND_FAMILY);
        Id<Professional> scientist = professional(local, ProfessionalRegister.NVO_ORTHOPEDAGOGUE_GENERALIST);
        Id<Organisation> informant = organisation(hasChildren ? OrganisationKind.SCHOOL : OrganisationKind.GP);
        Id<Professional> teacher = professional(informant, ProfessionalRegister.OTHER);
        Option<Team.Court> court = traits.isImposed() ? Option.some(court()) : Option.none();
        Id<NetworkPerson> relative = relative(family);
        return new Team(local, coordinator, partner, second, scientist, informant, teacher, court, relative);
    }

    private Team.Court court() {
        Id<Organisation> institution = organisation(OrganisationKind.CERTIFIED_INSTITUTION);
        Id<Organisation> board = organisation(OrganisationKind.CHILD_PROTECTION_BOARD);
        return new Team.Court(
                organisation(OrganisationKind.COURT),
                board,
                professional(board, ProfessionalRegister.SKJ_YOUTH_AND_FAMILY),
                institution,
                professional(institution, ProfessionalRegister.SKJ_YOUTH_AND_FAMILY),
                professional(institution, ProfessionalRegister.SKJ_YOUTH_AND_FAMILY));
    }

    private Id<Organisation> organisation(OrganisationKind kind) {
        Organisation organisation =
                book.begin(Organisation.builder(), "organisation").kind(kind).build();
        book.file().addOrganisations(organisation);
        return organisation.id();
    }

    private Id<Professional> professional(Id<Organisation> organisation, ProfessionalRegister register) {
        Professional professional = book.begin(Professional.builder(), "professional")
                .organisation(organisation)
                .addRegistrations(Registration.builder()
                        .register(register)
                        .period(PartialPeriod.of(
                                Option.some(PartialDate.onDay(LocalDate.of(2015, 1, 1))), Option.none()))
                        .build())
                .build();
        book.file().addProfessionals(professional);
        return professional.id();
    }

    private Id<NetworkPerson> relative(Family family) {
        NetworkPerson relative = book.begin(NetworkPerson.builder(), "network")
                .birthDate(PartialDate.onDay(LocalDate.of(1975, 5, 5)))
                .addAllNear(family.all())
                .addRoles(NetworkRole.RELATIVE)
                .addRoles(NetworkRole.SAFETY_PERSON)
                .agreedToHelp(YesNoUnknown.YES)
                .partOfConcern(YesNoUnknown.NO)
                .availability(Text.of("op werkdagen na zes uur en in het weekend"))
                .build();
        book.file().addNetworkPersons(relative);
        return relative.id();
    }
}
