package nl.bredeblik.card.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static nl.bredeblik.card.page.Content.all;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import j2html.tags.DomContent;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;

/** The plan in force by phase: each goal, what is done for it, by whom and by when. */
final class PlanByPhase {

    private final Option<Plan> plan;
    private final PageWords words;
    private final Names names;

    PlanByPhase(CaseFile view, LocalDate on, PageWords words, Names names) {
        this.plan = CaseIndex.of(view.asKnownOn(on)).planInForceOn(on);
        this.words = words;
        this.names = names;
    }

    DomContent shown() {
        Seq<DomContent> phases = plan.toArray()
                .flatMap(held -> Array.of(Phase.values())
                        .map(phase -> held.goals().filter(goal -> goal.phase() == phase))
                        .filter(goals -> !goals.isEmpty())
                        .map(goals -> phase(held, goals)));
        return phases.isEmpty() ? p(words.word("nothing")) : div(all(phases));
    }

    private DomContent phase(Plan held, Seq<Goal> goals) {
        String name = words.of("phase", goals.head().phase());
        return div(
                h3(name),
                table(
                        caption(name),
                        thead(tr(
                                th(words.word("plan.goal")).attr("scope", "col"),
                                th(words.word("plan.action")).attr("scope", "col"),
                                th(words.word("plan.who")).attr("scope", "col"),
                                th(words.word("plan.when")).attr("scope", "col"))),
                        tbody(all(goals.flatMap(goal -> goal(held, goal))))));
    }

    private Seq<DomContent> goal(Plan held, Goal goal) {
        Seq<Action> actions = held.actions().filter(action -> action.goals().contains(goal.id()));
        if (actions.isEmpty()) {
            return Array.of(tr(
                    th(goal.text().value()).attr("scope", "row"),
                    td(),
                    td(goal.owners().map(names).mkString(", ")),
                    td(goal.due().map(words::day).getOrElse(""))));
        }
        return actions.map(action -> tr(
                th(goal.text().value()).attr("scope", "row"),
                td(action.text().value()),
                td(action.doers().map(names).mkString(", ")),
                td(action.due().map(words::day).getOrElse(""))));
    }
}
