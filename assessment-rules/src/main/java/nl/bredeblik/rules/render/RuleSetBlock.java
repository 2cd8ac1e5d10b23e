package nl.bredeblik.rules.render;

import nl.bredeblik.rules.ChangedSeverity;
import nl.bredeblik.rules.LeftOutRule;
import nl.bredeblik.rules.RuleSet;

/** Writes what a rule set does otherwise than its rules say: what weighs otherwise, what was left out, and why. */
final class RuleSetBlock {

    private RuleSetBlock() {}

    static void write(RuleSet ruleSet, Lines lines, Messages messages) {
        if (!ruleSet.severities().isEmpty()) {
            lines.heading(messages.text("severities"));
        }
        for (ChangedSeverity changed : ruleSet.severities()) {
            String words = changed.rule().text() + ": " + messages.text("severity", changed.chosen()) + ", "
                    + messages.text("insteadOf") + " " + messages.text("severity", changed.own());
            lines.paragraph(
                    0, changed.reason().map(reason -> words + ". " + reason).getOrElse(words));
        }
        if (!ruleSet.leftOut().isEmpty()) {
            lines.heading(messages.text("leftOut"));
        }
        for (LeftOutRule left : ruleSet.leftOut()) {
            lines.paragraph(0, left.rule().text() + ": " + left.reason());
        }
    }
}
