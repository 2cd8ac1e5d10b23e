package nl.bredeblik.model.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.EntryShapes;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * Any person the file is about: a child, an unborn child, a parent, another adult of any age. Guardians and carers who
 * are not part of the family are network persons or organisations. Age is never stored: it follows from the dates.
 *
 * <p>Dutch: <i>gezinslid, direct betrokkene</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Member extends Entry, Party {

    /** The table of the fields. */
    Shape<Member> SHAPE = Shape.of(
            IdKind.MEMBER,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("role", Kinds.code("MemberRole", MemberRole.values()), Member::role, Builder::role)
                    .maybe("name", EntryShapes.PERSON_NAME, Member::name, Builder::name)
                    .maybe("gender", Kinds.code("Gender", Gender.values()), Member::gender, Builder::gender)
                    .maybe("birthDate", Kinds.PARTIAL_DATE, Member::birthDate, Builder::birthDate)
                    .maybe("expectedBirthDate", Kinds.DAY, Member::expectedBirthDate, Builder::expectedBirthDate)
                    .maybe("deathDate", Kinds.PARTIAL_DATE, Member::deathDate, Builder::deathDate)
                    .maybe("bsn", Kinds.BSN, Member::bsn, Builder::bsn)
                    .maybe("bsnGround", Kinds.TEXT, Member::bsnGround, Builder::bsnGround)
                    .maybe("declaredOfAgeOn", Kinds.DAY, Member::declaredOfAgeOn, Builder::declaredOfAgeOn)
                    .many("needs", CommunicationNeed.SHAPE, Member::needs, Builder::needs)
                    .many(
                            "fittingMeans",
                            Kinds.code("VoiceMeans", VoiceMeans.values()),
                            Member::fittingMeans,
                            Builder::fittingMeans));

    @Override
    Id<Member> id();

    /** {@return the place of the person in this family} */
    MemberRole role();

    /** {@return the name, or a pseudonym} */
    Option<PersonName> name();

    /** {@return the gender as registered or as the person says} */
    Option<Gender> gender();

    /**
     * {@return the date of birth, as far as known} Absent means not recorded; {@code unknown} means asked and not
     * known.
     */
    Option<PartialDate> birthDate();

    /** {@return the expected date of birth of an unborn child} Absent after the birth, in the next revision. */
    Option<LocalDate> expectedBirthDate();

    /** {@return the date of death, as far as known} */
    Option<PartialDate> deathDate();

    /**
     * {@return the citizen service number} The law asks it of the youth only (Jeugdwet 7.2.1); a parent's needs a
     * ground.
     */
    Option<Bsn> bsn();

    /** {@return the legal ground for holding the number of somebody who is not a youth} */
    Option<Text> bsnGround();

    /** {@return the day of the court's declaration that a mother of sixteen or older is of age (BW 1:253ha)} */
    Option<LocalDate> declaredOfAgeOn();

    /** {@return what the person needs to be able to talk and read along} */
    Seq<CommunicationNeed> needs();

    /** {@return means by which this person can best tell his or her own view} */
    Seq<VoiceMeans> fittingMeans();

    @Override
    default String describe() {
        return "Member " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Member} values. Must be set before building: {@code id}, {@code recordedOn}, {@code role}.
     */
    final class Builder extends ImmutableMember.Builder implements EntryBuilder<Member, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
