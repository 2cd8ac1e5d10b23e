package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;

/**
 * That a rule broke off on a subject. It hides no other rule; the result for that subject is not known.
 *
 * @param rule the code of the rule
 * @param subjects the ids of the subject; empty when its subjects could not be gathered
 * @param cause the class of what was thrown; never its message, which may hold what the file says
 */
public record RuleFailure(RuleCode rule, Seq<Id<?>> subjects, String cause) {}
