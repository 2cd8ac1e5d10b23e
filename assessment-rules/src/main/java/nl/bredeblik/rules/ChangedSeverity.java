package nl.bredeblik.rules;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.RuleCode;

/**
 * That a rule set gave a rule another severity than its own. It shows in every assessment of that set.
 *
 * @param rule the code of the rule
 * @param own the severity that the rule was declared with
 * @param chosen the severity that all its findings have in this set
 * @param reason why; always there where a rule that rests on a law or decree was lowered
 */
public record ChangedSeverity(RuleCode rule, Severity own, Severity chosen, Option<String> reason) {}
