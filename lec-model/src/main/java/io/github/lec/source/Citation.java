package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.record.Members;
import io.github.lec.record.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an account stands: a source and the place in it.
 */
@Value.Immutable
@Members({"source", "locator", "quote"})
public abstract class Citation implements Extensible {
    Citation() {}

    /** {@return the source} */
    public abstract SourceId source();

    /** {@return the place in the source: article, page, section} */
    public abstract Optional<String> locator();

    /** {@return the words of the source, where the wording matters} */
    public abstract Optional<String> quote();

    @Value.Check
    void check() {
        quote().ifPresent(words -> InvalidValueException.unless(
                words.length() <= 300, "quote", words.length() + " characters", "at most 300 characters"));
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Citation}. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
