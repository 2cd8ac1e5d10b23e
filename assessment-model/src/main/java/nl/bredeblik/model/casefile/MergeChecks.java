package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.casefile.MergeProblem.Kind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.privacy.Consent;

/** What stands in the way of a merge. */
final class MergeChecks {

    private MergeChecks() {}

    static Seq<MergeProblem> problems(Seq<Brought> files, Seq<Id<Consent>> consents) {
        if (files.size() < 2) {
            return files.map(only -> new MergeProblem(Kind.ALONE, only.file().id()));
        }
        Seq<CaseFile> all = files.map(Brought::file);
        return named(Kind.GIVEN_TWICE, twice(files))
                .appendAll(named(Kind.NO_SHARED_MEMBER, apart(all)))
                .appendAll(named(
                        Kind.UNKNOWN_ORGANISATION,
                        files.flatMap(Brought::organisation)
                                .removeAll(all.flatMap(CaseFile::organisations).map(each -> each.id()))))
                .appendAll(named(
                        Kind.UNKNOWN_CONSENT,
                        consents.removeAll(all.flatMap(CaseFile::consents).map(each -> each.id()))));
    }

    private static Seq<MergeProblem> named(Kind kind, Seq<? extends Id<?>> ids) {
        return Array.<Id<?>>ofAll(ids).distinct().map(id -> new MergeProblem(kind, id));
    }

    private static Seq<Id<CaseFile>> twice(Seq<Brought> files) {
        return files.groupBy(Brought::originId)
                .values()
                .filter(group -> group.size() > 1)
                .map(group -> group.head().file().id())
                .toArray()
                .sortBy(Id::text);
    }

    /** The files that no chain of shared members joins with most of the others. */
    private static Seq<Id<CaseFile>> apart(Seq<CaseFile> files) {
        Seq<RecordLink> links =
                files.reduce(CaseFile::merge).current().recordLinks().filter(RecordLink::same);
        Seq<CaseFile> ordered = files.sortBy(file -> file.id().text());
        Seq<CaseFile> family = ordered.map(file -> joined(file, ordered, links))
                .reduce((most, next) -> next.size() > most.size() ? next : most);
        return ordered.removeAll(family).map(CaseFile::id);
    }

    private static Seq<CaseFile> joined(CaseFile file, Seq<CaseFile> files, Seq<RecordLink> links) {
        Set<Id<?>> met = withLinked(members(file), links);
        Seq<CaseFile> joined = Array.of(file);
        boolean grows = true;
        while (grows) {
            Set<Id<?>> known = met;
            Seq<CaseFile> now = files.filter(each -> members(each).exists(known::contains));
            met = withLinked(now.foldLeft(met, (ids, each) -> ids.addAll(members(each))), links);
            grows = now.size() > joined.size();
            joined = now.isEmpty() ? joined : now;
        }
        return joined;
    }

    private static Set<Id<?>> members(CaseFile file) {
        return HashSet.ofAll(file.members().map(Member::id));
    }

    private static Set<Id<?>> withLinked(Set<Id<?>> ids, Seq<RecordLink> links) {
        Set<Id<?>> wider = links.filter(link -> link.records().exists(ids::contains))
                .foldLeft(ids, (known, link) -> known.addAll(link.records()));
        return wider.size() == ids.size() ? ids : withLinked(wider, links);
    }
}
