package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.safeguard.SafeguardForm;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A binding agreement: a treaty, convention or protocol, or a model for one. A kind of safeguard that it does not
 * list is not determined.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "parties",
    "model",
    "parent",
    "supersedes",
    "purposes",
    "textRead",
    "articlesRead",
    "refusalGroundsComplete",
    "texts",
    "aliases",
    "crimeAreas",
    "languages",
    "prevailingLanguage",
    "lifecycle",
    "safeguards",
    "terms",
    "reservations",
    "assurances",
    "functions",
    "orientation",
    "governance",
    "civilSociety",
    "textFlags",
    "definitions",
    "aid",
    "obligations",
    "compliance"
})
public abstract class Treaty implements CooperationInstrument {
    Treaty() {}

    /** {@return what it is about} */
    public abstract TreatyKind kind();

    /** {@return the title in English} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return whether it is a model that binds nobody} */
    @Override
    @Value.Default
    public boolean model() {
        return false;
    }

    /** {@return for extradition, what it covers; nothing if not determined} */
    @Value.NaturalOrder
    public abstract SortedSet<Purpose> purposes();

    @Value.Check
    void check() {
        InvalidValueException.unless(
                model() || parties().size() != 1,
                "parties",
                parties(),
                "two or more parties, none for a convention whose parties are not recorded");
        checkParties();
        for (Clause clause : safeguards()) {
            InvalidValueException.unless(
                    clause.form()
                            .filter(SafeguardForm.POLITICAL_STATEMENT::equals)
                            .isEmpty(),
                    "safeguards",
                    SafeguardForm.POLITICAL_STATEMENT,
                    "a form of a binding text; political statements belong to an arrangement");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Treaty}. */
    public static final class Builder extends ImmutableTreaty.Builder {
        Builder() {}
    }
}
