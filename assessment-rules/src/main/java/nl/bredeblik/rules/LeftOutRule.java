package nl.bredeblik.rules;

import nl.bredeblik.model.entry.RuleCode;

/**
 * That a rule was taken out of a rule set, and why. It shows in every assessment of that set.
 *
 * @param rule the code of the rule
 * @param reason why
 */
public record LeftOutRule(RuleCode rule, String reason) {}
