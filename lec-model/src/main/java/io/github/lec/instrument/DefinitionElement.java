package io.github.lec.instrument;

import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a text's definition of a concept has an element. Definitions are compared element by element, not by
 * label.
 */
@Value.Immutable
@Members({"concept", "element", "present", "article", "summary"})
public abstract class DefinitionElement extends Printable implements Account {
    DefinitionElement() {}

    /** {@return the concept defined} */
    @Codes("concept")
    public abstract String concept();

    /** {@return the element} */
    @Codes("element")
    public abstract String element();

    /** {@return whether the definition has it} */
    public abstract Boolean present();

    /** {@return the article} */
    public abstract Optional<String> article();

    /** {@return what it says, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered(concept() + "/" + element());
    }

    @Override
    public String answer() {
        return present() ? "present" : "not present";
    }

    @Override
    public Agreement compare(Account other) {
        DefinitionElement that = (DefinitionElement) other;
        boolean same = (present() != denies()) == (that.present() != that.denies());
        return same ? Agreement.SAME : Agreement.CONFLICTS;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link DefinitionElement}. */
    public static final class Builder extends ImmutableDefinitionElement.Builder implements AccountBuilder<Builder> {
        Builder() {}
    }
}
