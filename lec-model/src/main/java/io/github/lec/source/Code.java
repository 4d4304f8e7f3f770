package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import org.immutables.value.Value;

/**
 * An open code with its definition. A dataset may add codes of its own.
 */
@Value.Immutable
@Members({"id", "group", "code", "label", "definition"})
public abstract class Code extends Printable {
    Code() {}

    /** {@return the group and the code, as in operation-kind/CAMPAIGN} */
    @OneLine
    public abstract String id();

    /** {@return the group} */
    @OneLine
    public abstract String group();

    /** {@return the code} */
    @OneLine
    public abstract String code();

    /** {@return the words that stand for it in sheets} */
    @OneLine
    public abstract String label();

    /** {@return what it means} */
    public abstract String definition();

    @Value.Check
    void check() {
        String expected = group() + "/" + code();
        InvalidValueException.unless(id().equals(expected), "id", id(), () -> "the group and the code, " + expected);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Code}. */
    public static final class Builder extends ImmutableCode.Builder {
        Builder() {}
    }
}
