package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Address;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.CommunicationNeed;
import nl.bredeblik.model.family.CommunicationNeedKind;
import nl.bredeblik.model.family.Gender;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** Members, households and who lives where, each with what identifies them. */
final class SoundPeople {

    private static final int OLDEST_CHILD = 13;
    private static final int FIRST_INVENTED_BSN = 999_990_000;
    private static final int INVENTED_BSNS = 400;

    private final Book book;
    private final Family family;
    private int lastBsn;

    SoundPeople(Book book, Family family) {
        this.book = book;
        this.family = family;
        this.lastBsn = FIRST_INVENTED_BSN + book.chance().below(INVENTED_BSNS);
    }

    Id<Household> home(HouseholdKind kind) {
        Household home = book.begin(Household.builder(), "home")
                .kind(kind)
                .address(Address.builder()
                        .postcode(Text.of("1234AB"))
                        .houseNumber(Text.of(Integer.toString(book.chance().between(1, 99))))
                        .build())
                .addressSecret(false)
                .build();
        book.file().addHouseholds(home);
        return home.id();
    }

    Id<Member> adult(MemberRole role, int youngest, int oldest) {
        Member.Builder adult = book.begin(Member.builder(), "member")
                .role(role)
                .gender(book.chance().oneOf(Array.of(Gender.FEMALE, Gender.MALE)))
                .birthDate(PartialDate.onDay(birthDay(book.chance().between(youngest, oldest))))
                .addFittingMeans(VoiceMeans.CONVERSATION);
        if (book.chance().percent(15)) {
            adult.addNeeds(CommunicationNeed.builder()
                    .kind(book.chance()
                            .oneOf(Array.of(CommunicationNeedKind.INTERPRETER, CommunicationNeedKind.PLAIN_LANGUAGE)))
                    .build());
        }
        return add(adult.build());
    }

    Id<Member> child(int youngest) {
        return add(book.begin(Member.builder(), "member")
                .role(MemberRole.CHILD)
                .gender(book.chance().oneOf(Array.of(Gender.FEMALE, Gender.MALE)))
                .birthDate(PartialDate.onDay(birthDay(book.chance().between(youngest, OLDEST_CHILD))))
                .bsn(nextBsn())
                .addFittingMeans(VoiceMeans.DRAWING)
                .build());
    }

    Id<Member> unborn() {
        return add(book.begin(Member.builder(), "member")
                .role(MemberRole.UNBORN_CHILD)
                .expectedBirthDate(book.today().plusWeeks(book.chance().between(8, 16)))
                .build());
    }

    void lives(Id<Member> member, Id<Household> home, ResidenceShare share) {
        LocalDate since = family.member(member)
                .birthDate()
                .flatMap(PartialDate::earliest)
                .filter(birth -> birth.isAfter(book.opened().minusYears(3)))
                .getOrElse(() -> book.opened().minusYears(3));
        Residence residence = book.begin(Residence.builder(), "residence")
                .member(member)
                .household(home)
                .share(share)
                .period(since(since))
                .build();
        book.file().addResidences(residence);
        family.settle(residence);
    }

    static PartialPeriod since(LocalDate day) {
        return PartialPeriod.of(Option.some(PartialDate.onDay(day)), Option.none());
    }

    /** The next number of the invented range that passes the eleven-check. */
    Bsn nextBsn() {
        Bsn next;
        do {
            lastBsn++;
            next = Bsn.of(Integer.toString(lastBsn));
        } while (!next.passesElevenCheck());
        return next;
    }

    private LocalDate birthDay(int age) {
        return book.opened().minusYears(age).minusDays(book.chance().between(1, 360));
    }

    private Id<Member> add(Member member) {
        book.file().addMembers(member);
        family.add(member);
        return member.id();
    }
}
