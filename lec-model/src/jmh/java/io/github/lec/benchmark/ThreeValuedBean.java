package io.github.lec.benchmark;

import io.github.lec.dataset.Relation;
import jakarta.validation.constraints.AssertFalse;

/** A relation of which the validator also tells what cannot be decided, as an evaluation does. */
public final class ThreeValuedBean extends Bean {
    ThreeValuedBean(HandWritten handWritten, Relation relation) {
        super(handWritten, relation);
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 0 cannot be decided")
    public boolean isUndecided0() {
        return verdicts[0] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 1 cannot be decided")
    public boolean isUndecided1() {
        return verdicts[1] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 2 cannot be decided")
    public boolean isUndecided2() {
        return verdicts[2] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 3 cannot be decided")
    public boolean isUndecided3() {
        return verdicts[3] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 4 cannot be decided")
    public boolean isUndecided4() {
        return verdicts[4] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 5 cannot be decided")
    public boolean isUndecided5() {
        return verdicts[5] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 6 cannot be decided")
    public boolean isUndecided6() {
        return verdicts[6] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 7 cannot be decided")
    public boolean isUndecided7() {
        return verdicts[7] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 8 cannot be decided")
    public boolean isUndecided8() {
        return verdicts[8] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 9 cannot be decided")
    public boolean isUndecided9() {
        return verdicts[9] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 10 cannot be decided")
    public boolean isUndecided10() {
        return verdicts[10] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 11 cannot be decided")
    public boolean isUndecided11() {
        return verdicts[11] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 12 cannot be decided")
    public boolean isUndecided12() {
        return verdicts[12] == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 13 cannot be decided")
    public boolean isUndecided13() {
        return verdicts[13] == 2;
    }
}
