package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.time.DayPeriod;

/** Measures, authorisations, stays and petitions about the daughter of the sound family. */
public final class Titles {

    public static final Id<ProtectionMeasure> SUPERVISION = Id.of("supervision");
    public static final Id<Authorisation> AUTHORISATION = Id.of("authorisation");
    public static final Id<Placement> STAY = Id.of("stay0001");
    public static final Id<Petition> PETITION = Id.of("petition");
    public static final Id<CourtOrder> ORDER = Id.of("order001");
    public static final Id<Threat> THREAT = Id.of("threat01");

    /** The last day of a year that starts when the file was opened. */
    public static final LocalDate YEAR_END = LocalDate.of(2027, 1, 4);

    private Titles() {}

    public static Threat threat(String id) {
        return Threat.builder()
                .id(Id.of(id))
                .text(Text.of("thuis is het niet rustig"))
                .child(DAUGHTER)
                .build();
    }

    public static Change supervised(LocalDate start, LocalDate end) {
        return supervised(MeasureKind.SUPERVISION, DayPeriod.between(start, end), built -> built);
    }

    public static Change supervised(
            MeasureKind kind, DayPeriod period, UnaryOperator<ProtectionMeasure.Builder> change) {
        return with(file -> file.addMeasures(change.apply(ProtectionMeasure.builder()
                        .id(SUPERVISION)
                        .recordedOn(OPENED)
                        .kind(kind)
                        .subject(DAUGHTER)
                        .period(period)
                        .executor(INSTITUTION)
                        .addThreats(threat("threat01")))
                .build()));
    }

    public static Change authorised(LocalDate start, LocalDate end) {
        return authorised(start, end, built -> built);
    }

    public static Change authorised(LocalDate start, LocalDate end, UnaryOperator<Authorisation.Builder> change) {
        return with(file -> file.addAuthorisations(change.apply(Authorisation.builder()
                        .id(AUTHORISATION)
                        .recordedOn(OPENED)
                        .child(DAUGHTER)
                        .grantedOn(OPENED)
                        .period(DayPeriod.between(start, end))
                        .placementKind(PlacementKind.FOSTER_CARE))
                .build()));
    }

    /** A stay in a foster family that rests on the authorisation. */
    public static Change placed(DayPeriod period) {
        return placed(period, built -> built.authorisation(AUTHORISATION));
    }

    public static Change placed(DayPeriod period, UnaryOperator<Placement.Builder> change) {
        return with(file -> file.addPlacements(change.apply(Placement.builder()
                        .id(STAY)
                        .recordedOn(OPENED)
                        .child(DAUGHTER)
                        .period(period)
                        .kind(PlacementKind.FOSTER_CARE)
                        .basis(PlacementBasis.AUTHORISATION))
                .build()));
    }

    public static Change ordered(LocalDate on, boolean urgent, UnaryOperator<CourtOrder.Builder> change) {
        return with(file -> file.addOrders(change.apply(CourtOrder.builder()
                        .id(ORDER)
                        .recordedOn(on)
                        .on(on)
                        .urgent(urgent)
                        .addChildren(DAUGHTER))
                .build()));
    }

    public static Change asked(PetitionKind kind, LocalDate on, UnaryOperator<Petition.Builder> change) {
        return with(file -> file.addPetitions(change.apply(Petition.builder()
                        .id(PETITION)
                        .recordedOn(on)
                        .kind(kind)
                        .petitioner(INSTITUTION)
                        .on(on)
                        .addChildren(DAUGHTER))
                .build()));
    }
}
