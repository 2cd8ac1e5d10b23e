package nl.bredeblik.rules.profile;

import static nl.bredeblik.rules.family.AnalysedFamily.analysed;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.SECOND;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.ChargedFamily.registered;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.joint;
import static nl.bredeblik.rules.family.JudgedFamily.judged;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.TeamedFamily.FACE;
import static nl.bredeblik.rules.family.TeamedFamily.OTHER_FACE;
import static nl.bredeblik.rules.family.TeamedFamily.REGIONAL;
import static nl.bredeblik.rules.family.TeamedFamily.duo;
import static nl.bredeblik.rules.family.TeamedFamily.teams;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.SafetyCard;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ElderCouple;
import nl.bredeblik.rules.family.PlannedFamily;
import nl.bredeblik.rules.family.SoundFamily;

/**
 * A difference of a profile and a file that shows it: what the rule that it is about finds with the national set and with the
 * profile.
 */
record Shown(
        Profile profile,
        String rule,
        Class<? extends Departure> kind,
        String name,
        CaseFile file,
        Moment moment,
        Seq<String> national,
        Seq<String> found) {

    private static final Class<? extends Departure> TAKEN_IN = Departure.TakenIn.class;
    private static final Class<? extends Departure> WEIGHED = Departure.Weighed.class;

    static Seq<Shown> all() {
        return veiligheidsteam()
                .appendAll(basisteam())
                .appendAll(blijvendVeilig())
                .appendAll(regionaal());
    }

    private static Seq<Shown> veiligheidsteam() {
        Profile profile = Profiles.veiligheidsteamWestBrabantWest();
        Change card = with(file -> file.addSafetyCards(SafetyCard.builder()
                .id(Id.of("card0001"))
                .recordedOn(OPENED)
                .reader(FATHER)
                .on(OPENED)
                .addShows(CONCERN)
                .build()));
        Change old = card.and(with(file -> file.addInformings(Informing.builder()
                        .id(Id.of("toldcard"))
                        .recordedOn(OPENED)
                        .addItems(Id.of("card0001"))
                        .to(FATHER)
                        .on(OPENED)
                        .build())))
                .and(judged(joint("judgement1", OPENED.plusDays(7), WORKER, TEACHER)));
        Change together = judged(joint("judgement1", TODAY.minusDays(1), WORKER, TEACHER));
        return Array.of(
                of(profile, "JDG-18", TAKEN_IN, "a plan that is made, and no joint view", undecided(), Moment.PLAN)
                        .finds("JDG-18 BLOCKING plan0001+concern1"),
                of(profile, "JDG-06", WEIGHED, "a joint judgement with nothing beside it", together, Moment.ANALYSIS)
                        .finds(Array.of("JDG-06 HINT judgement1 @by"), "JDG-06 ATTENTION judgement1 @by"),
                of(profile, "PART-10", TAKEN_IN, "a joint judgement nobody heard of", together, Moment.ANALYSIS)
                        .finds("PART-10 ATTENTION judgement1+father01", "PART-10 ATTENTION judgement1+mother01"),
                of(profile, "PART-11", TAKEN_IN, "a card from before the judgement", old, Moment.ANALYSIS)
                        .finds("PART-11 ATTENTION card0001+father01"),
                of(profile, "PART-12", TAKEN_IN, "a concern that was news", card, Moment.ANALYSIS)
                        .finds("PART-12 ATTENTION card0001+concern1 @shows"));
    }

    private static Seq<Shown> basisteam() {
        Profile profile = Profiles.basisteam();
        Change without = analysed(built -> built.participants(
                AnalysedFamily.analysis().build().participants().dropRight(1)));
        Change aboutDaughter = AnalysedFamily.analysed(built -> built.strengths(Array.of(strengthOfDaughter())))
                .and(with(file -> file.addPlans(AnalysedFamily.plan().build())));
        return Array.of(
                of(profile, "TEAM-14", TAKEN_IN, "nobody is the duo", nothing(), Moment.ANALYSIS)
                        .finds("TEAM-14 ATTENTION soundfamily"),
                of(profile, "TEAM-02", TAKEN_IN, "a second new face in a year", newFaces(2), Moment.PLAN)
                        .finds("TEAM-02 HINT new00002"),
                of(profile, "TEAM-02", Departure.Figure.class, "the same, one too many", newFaces(2), Moment.PLAN)
                        .finds("TEAM-02 HINT new00002"),
                of(profile, "ANA-29", TAKEN_IN, "an analysis without the son", without, Moment.ANALYSIS)
                        .finds("ANA-29 ATTENTION analysis+son00001 @participants"),
                of(profile, "ANA-30", TAKEN_IN, "a plan before the son was looked at", aboutDaughter, Moment.PLAN)
                        .finds("ANA-30 BLOCKING plan0001+son00001 @analysis"),
                of(profile, "ANA-27", TAKEN_IN, "all factors in the child", at(FactorLevel.CHILD), Moment.ANALYSIS)
                        .finds("ANA-27 ATTENTION analysis @factors"),
                of(profile, "PLAN-30", TAKEN_IN, "parents who only do", PlannedFamily.planned(), Moment.PLAN)
                        .finds(
                                "PLAN-30 ATTENTION plan0001+father01 @goals",
                                "PLAN-30 ATTENTION plan0001+mother01 @goals"));
    }

    private static Seq<Shown> blijvendVeilig() {
        Profile profile = Profiles.blijvendVeilig();
        Change goalOnly = PlannedFamily.planned(plan -> plan.goals(Array.of(PlannedFamily.goal(PlannedFamily.GOAL)
                        .addMembers(FATHER)
                        .build())))
                .and(PlannedFamily.analysed(analysis -> analysis.addProblems(Problem.builder()
                        .id(PlannedFamily.PROBLEM)
                        .text(Text.of("Invented."))
                        .addMembers(FATHER)
                        .lifeDomain(LifeDomain.MENTAL_HEALTH)
                        .addConcerns(CONCERN)
                        .build())));
        return Array.of(
                of(profile, "PLAN-30", TAKEN_IN, "an elder who only cares", ElderCouple.withPlanForOne(), Moment.PLAN)
                        .finds("PLAN-30 ATTENTION plan0001+carer001 @goals"),
                of(profile, "PLAN-31", TAKEN_IN, "a goal on which no worker works", goalOnly, Moment.PLAN)
                        .finds("PLAN-31 ATTENTION plan0001+problem1"),
                of(profile, "ANA-28", TAKEN_IN, "only persons", at(FactorLevel.ADULT), Moment.ANALYSIS)
                        .finds("ANA-28 HINT analysis @factors"));
    }

    private static Seq<Shown> regionaal() {
        Profile profile = Profiles.regionaalVeiligheidsteam();
        Change twoFaces = teams().and(duo("duo00001", FACE, OTHER_FACE, DayPeriod.startingOn(OPENED)));
        Change coordinators = registered()
                .and(assigned("coord001", AssignmentRole.COORDINATOR, DayPeriod.between(OPENED, TODAY.minusDays(1))))
                .and(assigned(
                        "coord002",
                        AssignmentRole.COORDINATOR,
                        DayPeriod.startingOn(TODAY),
                        built -> built.professional(SECOND)));
        return Array.of(
                of(profile, "TEAM-15", TAKEN_IN, "nobody of a local team", nothing(), Moment.ANALYSIS)
                        .finds("TEAM-15 ATTENTION soundfamily"),
                of(profile, "TEAM-15", WEIGHED, "two of the local team", twoFaces, Moment.ANALYSIS)
                        .finds("TEAM-15 ATTENTION soundfamily"),
                of(profile, "TEAM-16", TAKEN_IN, "a duo of the local team alone", twoFaces, Moment.ANALYSIS)
                        .finds("TEAM-16 HINT duo00001 @second"),
                of(profile, "TEAM-12", WEIGHED, "a change without a hand-over", coordinators, Moment.PLAN)
                        .finds(Array.of("TEAM-12 HINT coord002+coord001"), "TEAM-12 ATTENTION coord002+coord001"),
                of(profile, "TEAM-02", TAKEN_IN, "a third new face in a year", newFaces(3), Moment.PLAN)
                        .finds("TEAM-02 HINT new00003"),
                of(profile, "ANA-28", TAKEN_IN, "only persons", at(FactorLevel.ADULT), Moment.ANALYSIS)
                        .finds("ANA-28 HINT analysis @factors"));
    }

    /** A plan that is not adopted. */
    static Change undecided() {
        return analysed().and(with(file -> file.addPlans(AnalysedFamily.plan().build())));
    }

    private static Strength strengthOfDaughter() {
        return Strength.builder()
                .id(AnalysedFamily.WARMTH)
                .text(Text.of("x"))
                .addOf(DAUGHTER)
                .lifeDomain(LifeDomain.FAMILY_RELATIONS)
                .build();
    }

    private static Change at(FactorLevel level) {
        return analysed(built -> built.factors(AnalysedFamily.analysis()
                .build()
                .factors()
                .map(factor -> Factor.builder().from(factor).level(level).build())));
    }

    /** One worker at the start, and then another every week. */
    private static Change newFaces(int number) {
        Change change = teams().and(registered())
                .and(assigned("first001", AssignmentRole.WORKER, DayPeriod.startingOn(OPENED)));
        Seq<Id<Professional>> others = Array.of(FACE, OTHER_FACE, REGIONAL);
        for (int i = 0; i < number; i++) {
            Id<Professional> who = others.get(i);
            LocalDate start = OPENED.plusWeeks(i + 1);
            change = change.and(assigned(
                    "new0000" + (i + 1),
                    AssignmentRole.WORKER,
                    DayPeriod.startingOn(start),
                    built -> built.professional(who)));
        }
        return change;
    }

    private static Shown of(
            Profile profile, String rule, Class<? extends Departure> kind, String name, Change change, Moment moment) {
        return of(profile, rule, kind, name, change.in(SoundFamily.file()), moment);
    }

    private static Shown of(
            Profile profile, String rule, Class<? extends Departure> kind, String name, CaseFile file, Moment moment) {
        return new Shown(profile, rule, kind, name, file, moment, Array.empty(), Array.empty());
    }

    private Shown finds(String... lines) {
        return finds(Array.empty(), lines);
    }

    private Shown finds(Seq<String> withNational, String... lines) {
        return new Shown(profile, rule, kind, name, file, moment, withNational, Array.of(lines));
    }

    /** The difference that it shows. */
    Difference difference() {
        return profile.differences()
                .filter(each -> each.rule().text().equals(rule) && kind.isInstance(each.departure()))
                .single();
    }

    @Override
    public String toString() {
        return profile.name() + ", " + rule + ": " + name;
    }
}
