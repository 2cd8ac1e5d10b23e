package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkRole;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * Somebody with whom an organisation had contact, and of what he or she was told. A child who was under twelve at the first
 * contact is not asked after: its parents were told.
 *
 * @param person the member, or the foster parent from the network
 * @param told of what persons were told
 */
record FirstInformation(Identified person, ToldTopics told) {

    /** Whoever Veilig Thuis had contact with. */
    static final Subjects<FirstInformation> AT_VEILIG_THUIS =
            subjects("members with whom Veilig Thuis had contact", HashSet.of(OrganisationKind.VEILIG_THUIS), false);

    /** Youth, parents and foster parents with whom an institution or provider had contact. */
    static final Subjects<FirstInformation> IN_YOUTH_HELP = subjects(
            "youth, parents and foster parents with whom youth help had contact",
            HashSet.of(
                    OrganisationKind.CERTIFIED_INSTITUTION, OrganisationKind.YOUTH_CARE, OrganisationKind.FOSTER_CARE),
            true);

    private static final Set<MemberRole> PARENTS =
            HashSet.of(MemberRole.PARENT, MemberRole.STEP_PARENT, MemberRole.FOSTER_PARENT);

    private static final Seq<InformTopic> AT_THE_FIRST_CONTACT = Array.of(
            InformTopic.PROCEDURE,
            InformTopic.DATA_PROCESSING,
            InformTopic.ACCESS,
            InformTopic.COMPLAINT,
            InformTopic.CONFIDENTIAL_ADVISER);

    private static Subjects<FirstInformation> subjects(String name, Set<OrganisationKind> kinds, boolean ofYouthHelp) {
        return Subjects.about(
                name,
                look -> in(kinds, ofYouthHelp, look),
                FirstInformation::person,
                subject -> Array.of(subject.person().id()));
    }

    private static Seq<FirstInformation> in(Set<OrganisationKind> kinds, boolean ofYouthHelp, Look look) {
        Map<Id<?>, LocalDate> spoken = new HashMap<>();
        look.file()
                .contacts()
                .filter(contact ->
                        contact.held() && look.day().reached(contact.on()) && isByOneOf(kinds, contact, look))
                .forEach(contact -> contact.with()
                        .forEach(person -> spoken.merge(person, contact.on(), FirstInformation::earlier)));
        if (spoken.isEmpty()) {
            return Array.empty();
        }
        ToldTopics told = ToldTopics.in(look);
        List<FirstInformation> found = new ArrayList<>();
        look.file()
                .members()
                .filter(member -> spoken.containsKey(member.id())
                        && isAskedAfter(member, spoken.get(member.id()), look)
                        && (!ofYouthHelp || PARENTS.contains(member.role()) || isYouth(member, look)))
                .forEach(member -> found.add(new FirstInformation(member, told)));
        if (ofYouthHelp) {
            look.file()
                    .networkPersons()
                    .filter(person ->
                            spoken.containsKey(person.id()) && person.roles().contains(NetworkRole.FOSTER_CARER))
                    .forEach(person -> found.add(new FirstInformation(person, told)));
        }
        return Array.ofAll(found);
    }

    private static boolean isByOneOf(Set<OrganisationKind> kinds, Contact contact, Look look) {
        for (Id<? extends Party> maker : contact.by()) {
            if (look.index()
                    .find(Organisation.class, ContactDays.organisationOf(maker, look))
                    .exists(organisation -> kinds.contains(organisation.kind()))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    /** Alive, and no child who may have been under twelve at the first contact. */
    private static boolean isAskedAfter(Member member, LocalDate firstContact, Look look) {
        return FamilySubjects.isAlive(member, look.day()) && !ChildAges.isBelowHearingAgeOn(member, firstContact);
    }

    private static boolean isYouth(Member member, Look look) {
        return FamilySubjects.isBornMinor(member, look.day());
    }

    Verdict isGivenAtVeiligThuis(Look look) {
        return Verdict.satisfiedIf(AT_THE_FIRST_CONTACT.forAll(topic -> told.holds(person.id(), topic, LocalDate.MIN)));
    }

    Verdict isToldOfAdviser(Look look) {
        return Verdict.satisfiedIf(told.holds(person.id(), InformTopic.CONFIDENTIAL_ADVISER, LocalDate.MIN));
    }
}
