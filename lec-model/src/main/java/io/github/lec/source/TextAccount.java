package io.github.lec.source;

import io.github.lec.record.Members;
import org.immutables.value.Value;

/**
 * An answer in words, in the coder's own wording.
 */
@Value.Immutable
@Members({"value"})
public abstract class TextAccount implements Account {
    TextAccount() {}

    /** {@return the words} */
    public abstract String value();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return value();
    }

    @Override
    public Agreement compare(Account other) {
        return denies() == other.denies() ? Agreement.SAME : Agreement.CONFLICTS;
    }

    @Value.Check
    void check() {
        checkCitations();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link TextAccount}. */
    public static final class Builder extends ImmutableTextAccount.Builder {
        Builder() {}
    }
}
