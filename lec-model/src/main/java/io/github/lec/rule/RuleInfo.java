package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.record.Members;
import io.github.lec.record.NormId;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a rule is, apart from its condition: its id, its norms and its words. Ids of the catalogue start with LEC-;
 * others are free for users.
 */
@Value.Immutable
@Members({"id", "title", "severity", "layer", "norms", "cover", "benchmark", "notMet", "remedy", "rationale"})
public abstract class RuleInfo implements Extensible {
    RuleInfo() {}

    /** {@return the id, as in LEC-EXT-001; it never changes and is never used again} */
    public abstract String id();

    /** {@return what is wrong if the benchmark is not met, in a few words} */
    public abstract String title();

    /** {@return the greatest severity that a finding can have} */
    public abstract Severity severity();

    /** {@return what the rule judges} */
    public abstract Layer layer();

    /** {@return the norms that make up the benchmark} */
    public abstract List<NormId> norms();

    /** {@return norms that bind the requested state whatever the text says; shown beside a finding} */
    public abstract List<NormId> cover();

    /** {@return what the rule asks for, as a sentence for a reader without a law degree} */
    public abstract String benchmark();

    /** {@return what is found if it is not met, as a sentence for the same reader} */
    public abstract String notMet();

    /** {@return what would settle or mend it, for editors and negotiators} */
    public abstract String remedy();

    /** {@return why the rule exists} */
    public abstract String rationale();

    @Value.Check
    void check() {
        InvalidValueException.unless(
                id().matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+"), "id", id(), "capital letters and digits joined by dashes");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RuleInfo}. */
    public static final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}
    }
}
