package nl.bredeblik.rules.family;

import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;

/** One thing that is other than in the sound family. */
@FunctionalInterface
public interface Change {

    CaseFile in(CaseFile file);

    default Change and(Change next) {
        return file -> next.in(in(file));
    }

    static Change nothing() {
        return file -> file;
    }

    /** Adds, or sets a whole list. */
    static Change with(UnaryOperator<CaseFile.Builder> change) {
        return file -> change.apply(CaseFile.builder().from(file)).build();
    }

    static Change member(Id<Member> id, UnaryOperator<Member.Builder> change) {
        return file -> with(builder -> builder.members(file.members()
                        .map(member -> member.id().equals(id)
                                ? change.apply(Member.builder().from(member)).build()
                                : member)))
                .in(file);
    }

    static Change withoutMember(Id<Member> id) {
        return file -> with(builder -> builder.members(
                        file.members().reject(member -> member.id().equals(id))))
                .in(file);
    }

    static Change authority(Id<Authority> id, UnaryOperator<Authority.Builder> change) {
        return file -> with(builder -> builder.authorities(file.authorities()
                        .map(authority -> authority.id().equals(id)
                                ? change.apply(Authority.builder().from(authority))
                                        .build()
                                : authority)))
                .in(file);
    }

    static Change withoutAuthority(Id<Authority> id) {
        return file -> with(builder -> builder.authorities(
                        file.authorities().reject(authority -> authority.id().equals(id))))
                .in(file);
    }

    static Change withoutResidencesOf(Id<Member> id) {
        return file -> with(builder -> builder.residences(
                        file.residences().reject(residence -> residence.member().equals(id))))
                .in(file);
    }

    static Change withoutRelationsOf(Id<Member> id) {
        return file -> with(builder -> builder.relationships(file.relationships()
                        .reject(relation -> relation.person().equals(id))))
                .in(file);
    }
}
