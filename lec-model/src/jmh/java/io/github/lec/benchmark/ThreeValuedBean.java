package io.github.lec.benchmark;

import io.github.lec.view.Relation;
import jakarta.validation.constraints.AssertFalse;

/** A relation for which the validator also reports what cannot be decided, as an evaluation does. */
public final class ThreeValuedBean extends Bean {
    ThreeValuedBean(HandWritten handWritten, Relation relation) {
        super(handWritten, relation);
    }

    ThreeValuedBean(Independent conditions) {
        super(conditions);
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 0 cannot be decided")
    public boolean isUndecided0() {
        return verdict(0) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 1 cannot be decided")
    public boolean isUndecided1() {
        return verdict(1) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 2 cannot be decided")
    public boolean isUndecided2() {
        return verdict(2) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 3 cannot be decided")
    public boolean isUndecided3() {
        return verdict(3) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 4 cannot be decided")
    public boolean isUndecided4() {
        return verdict(4) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 5 cannot be decided")
    public boolean isUndecided5() {
        return verdict(5) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 6 cannot be decided")
    public boolean isUndecided6() {
        return verdict(6) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 7 cannot be decided")
    public boolean isUndecided7() {
        return verdict(7) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 8 cannot be decided")
    public boolean isUndecided8() {
        return verdict(8) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 9 cannot be decided")
    public boolean isUndecided9() {
        return verdict(9) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 10 cannot be decided")
    public boolean isUndecided10() {
        return verdict(10) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 11 cannot be decided")
    public boolean isUndecided11() {
        return verdict(11) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 12 cannot be decided")
    public boolean isUndecided12() {
        return verdict(12) == 2;
    }

    /** {@return whether the rule leaves it open} */
    @AssertFalse(message = "rule 13 cannot be decided")
    public boolean isUndecided13() {
        return verdict(13) == 2;
    }
}
