package io.github.lec.benchmark;

import io.github.lec.dataset.Relation;
import jakarta.validation.constraints.AssertFalse;

/**
 * A relation as Hibernate Validator wants it, with a getter for each rule. The conditions are the loop's, so that the validator
 * is seen at its best.
 */
public class Bean {
    final int[] verdicts = new int[HandWritten.RULES];

    Bean(HandWritten handWritten, Relation relation) {
        handWritten.judge(relation, verdicts);
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 0")
    public boolean isBreached0() {
        return verdicts[0] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 1")
    public boolean isBreached1() {
        return verdicts[1] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 2")
    public boolean isBreached2() {
        return verdicts[2] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 3")
    public boolean isBreached3() {
        return verdicts[3] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 4")
    public boolean isBreached4() {
        return verdicts[4] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 5")
    public boolean isBreached5() {
        return verdicts[5] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 6")
    public boolean isBreached6() {
        return verdicts[6] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 7")
    public boolean isBreached7() {
        return verdicts[7] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 8")
    public boolean isBreached8() {
        return verdicts[8] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 9")
    public boolean isBreached9() {
        return verdicts[9] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 10")
    public boolean isBreached10() {
        return verdicts[10] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 11")
    public boolean isBreached11() {
        return verdicts[11] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 12")
    public boolean isBreached12() {
        return verdicts[12] == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 13")
    public boolean isBreached13() {
        return verdicts[13] == 1;
    }
}
