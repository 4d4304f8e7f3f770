package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.record.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place where an account is stated: a source and the place in it.
 */
@Value.Immutable
@Members({"source", "locator", "quote"})
public abstract class Citation extends Printable {
    Citation() {}

    /** {@return the source} */
    public abstract SourceId source();

    /** {@return the place in the source: article, page, section} */
    public abstract Optional<String> locator();

    /** {@return the words of the source, where the wording matters} */
    public abstract Optional<String> quote();

    @Value.Check
    void check() {
        quote().ifPresent(words -> {
            int length = words.codePointCount(0, words.length());
            InvalidValueException.unless(length <= 300, "quote", length + " characters", "at most 300 characters");
        });
    }

    /**
     * A citation of a source as a whole.
     *
     * @param source the id of the source
     * @return the citation
     * @throws InvalidValueException if it is no valid id: letters, digits, dots, dashes and underscores
     */
    public static Citation of(String source) {
        return builder().source(source).build();
    }

    /**
     * A citation.
     *
     * @param source the id of the source
     * @param locator the place in it: article, page, section
     * @return the citation
     * @throws InvalidValueException if it is no valid id: letters, digits, dots, dashes and underscores, or the place is
     *     blank
     */
    public static Citation of(String source, String locator) {
        return builder().source(source).locator(locator).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Citation}. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param source the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder source(String source) {
            return source(InvalidValueException.naming(this, "source", () -> SourceId.of(source)));
        }
    }
}
