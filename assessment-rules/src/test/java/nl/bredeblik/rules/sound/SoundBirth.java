package nl.bredeblik.rules.sound;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.time.PartialDate;

/** A child that is expected when the file is opened is born while it runs. */
final class SoundBirth {

    private SoundBirth() {}

    /** Puts the birth in the diary: the next state of the member, with authority and home on the same day. */
    static void plan(Book book, Family family, SoundTies ties, Id<Member> expected, Id<Household> home) {
        Member member = family.member(expected);
        var due = member.expectedBirthDate().get();
        book.plan(due.plusDays(book.chance().between(-10, 10)), () -> {
            Member born = Member.builder()
                    .from(member)
                    .revision(member.revision() + 1)
                    .recordedOn(book.today())
                    .role(MemberRole.CHILD)
                    .expectedBirthDate(Option.none())
                    .birthDate(PartialDate.onDay(book.today()))
                    .name(PersonName.builder()
                            .firstNames(Text.of("Kim"))
                            .surname(Text.of("Voorbeeld"))
                            .build())
                    .addFittingMeans(VoiceMeans.OBSERVATION)
                    .build();
            book.file().addMembers(born);
            family.add(born);
            ties.authority(expected, family.parentsOf(expected));
            Residence residence = book.begin(Residence.builder(), "residence")
                    .member(expected)
                    .household(home)
                    .share(ResidenceShare.FULL)
                    .period(SoundPeople.since(book.today()))
                    .build();
            book.file().addResidences(residence);
            family.settle(residence);
        });
    }
}
