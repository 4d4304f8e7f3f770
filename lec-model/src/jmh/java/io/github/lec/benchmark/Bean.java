package io.github.lec.benchmark;

import io.github.lec.view.Relation;
import jakarta.validation.constraints.AssertFalse;
import java.util.function.IntUnaryOperator;

/**
 * A relation as a bean for Hibernate Validator, with a getter for each rule. The conditions are the loop's, the best
 * case for the validator, or each reads the data itself, as constraints usually do.
 */
public class Bean {
    private final IntUnaryOperator verdicts;

    private Bean(IntUnaryOperator verdicts) {
        this.verdicts = verdicts;
    }

    Bean(HandWritten handWritten, Relation relation) {
        this(inOnePass(handWritten, relation));
    }

    Bean(Independent conditions) {
        this(conditions::verdict);
    }

    private static IntUnaryOperator inOnePass(HandWritten handWritten, Relation relation) {
        int[] verdicts = new int[HandWritten.RULES];
        handWritten.judge(relation, verdicts);
        return rule -> verdicts[rule];
    }

    final int verdict(int rule) {
        return verdicts.applyAsInt(rule);
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 0")
    public boolean isBreached0() {
        return verdict(0) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 1")
    public boolean isBreached1() {
        return verdict(1) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 2")
    public boolean isBreached2() {
        return verdict(2) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 3")
    public boolean isBreached3() {
        return verdict(3) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 4")
    public boolean isBreached4() {
        return verdict(4) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 5")
    public boolean isBreached5() {
        return verdict(5) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 6")
    public boolean isBreached6() {
        return verdict(6) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 7")
    public boolean isBreached7() {
        return verdict(7) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 8")
    public boolean isBreached8() {
        return verdict(8) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 9")
    public boolean isBreached9() {
        return verdict(9) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 10")
    public boolean isBreached10() {
        return verdict(10) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 11")
    public boolean isBreached11() {
        return verdict(11) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 12")
    public boolean isBreached12() {
        return verdict(12) == 1;
    }

    /** {@return whether the rule finds something} */
    @AssertFalse(message = "rule 13")
    public boolean isBreached13() {
        return verdict(13) == 1;
    }
}
