package nl.bredeblik.model.thread;

/** Where a red thread breaks. Each looks at the record: "not recorded" is not "not done". */
public enum BreakKind {
    /**
     * An open concern that nothing in the analysis that is worked with explains, and that it does not leave out. Records: the
     * concern, then the analysis where there is one. Dutch: <i>zorg zonder verklaring</i>.
     */
    CONCERN_WITHOUT_EXPLANATION,
    /**
     * A factor that keeps something going and can be changed, for which no goal is set and which is not consciously left. Records:
     * the factor, then the plan where there is one. Dutch: <i>factor zonder doel</i>.
     */
    FACTOR_WITHOUT_GOAL,
    /**
     * A goal that answers to no element of the analysis, concern, threat or safety condition. Records: the goal, then the plan.
     * Dutch: <i>doel zonder aanleiding</i>.
     */
    GOAL_WITHOUT_GROUND,
    /**
     * A goal, not recorded as reached or dropped, for which no action is set. Records: the goal, then the plan. Dutch: <i>doel
     * zonder actie</i>.
     */
    GOAL_WITHOUT_ACTION,
    /** An action that is for no goal of its plan. Records: the action, then the plan. Dutch: <i>actie zonder doel</i>. */
    ACTION_WITHOUT_GOAL,
    /**
     * The last evaluation of the plan tells no result of a goal that was still open. Records: the evaluation, then the goal. Dutch:
     * <i>evaluatie zonder resultaat van een doel</i>.
     */
    EVALUATION_WITHOUT_GOAL_RESULT
}
