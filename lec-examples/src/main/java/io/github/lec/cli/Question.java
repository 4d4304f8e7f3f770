package io.github.lec.cli;

import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;

/**
 * The view and the selection that a user asks about.
 *
 * @param view the data, on a day
 * @param selection the states compared and their counterparts
 */
record Question(View view, Selection selection) {
    Evaluation judgedBy(RuleSet rules) {
        return Evaluation.of(view, rules, selection);
    }
}
