package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One account of what an instrument says about one kind of safeguard. If a source says that there is no such clause,
 * but the text was not read, the account denies and has no form.
 */
@Value.Immutable
@Members({"kind", "form", "article", "summary", "requested", "carveOuts", "noticeMonths"})
public abstract class Clause extends Printable implements Account {
    Clause() {}

    /** {@return the kind of safeguard} */
    public abstract SafeguardKind kind();

    /** {@return the form that the words take; empty if and only if the source denies that there is such a clause} */
    public abstract Optional<SafeguardForm> form();

    /** {@return the article} */
    public abstract Optional<String> article();

    /** {@return what it says, in the coder's own words} */
    public abstract Optional<String> summary();

    /** {@return the party that must be the requested one for the clause to hold, if it holds in one direction only} */
    public abstract Optional<ActorId> requested();

    // A list, although each exception occurs once: an empty sorted set would take 88 bytes in each of the millions of
    // clauses of a large dataset, and most clauses have no exception. The check below sets them in order.
    /** {@return the exceptions from the safeguard} */
    @Codes("carve-out")
    public abstract List<String> carveOuts();

    /** {@return for termination, the notice needed, in months} */
    public abstract OptionalInt noticeMonths();

    @Override
    public String key() {
        String kind = kind().name();
        return numbered(requested().isEmpty() ? kind : kind + "/" + requested().get());
    }

    @Override
    public String answer() {
        return form().map(SafeguardForm::label).orElse(Silence.REPORTED_ABSENT);
    }

    @Override
    public Agreement compare(Account other) {
        Clause that = (Clause) other;
        if (form().equals(that.form()) || isAbsence() && that.isAbsence()) {
            return Agreement.SAME;
        }
        boolean bothForms = form().isPresent() && that.form().isPresent();
        return bothForms && strength().overlaps(that.strength()) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    /** {@return whether it says that there is no such clause} */
    boolean isAbsence() {
        return denies() || form().filter(SafeguardForm.ABSENT::equals).isPresent();
    }

    /**
     * The strength of the clause according to this account alone. A reported absence leaves everything open, since the
     * text was not read.
     *
     * @return the interval of strengths
     */
    public StrengthInterval strength() {
        return form().map(form -> form.strength(kind())).orElse(StrengthInterval.OPEN);
    }

    @Value.Check
    Clause checked() {
        InvalidValueException.unlessEither(
                form().isPresent(), denies(), "form", form().map(Enum::name), "a form", "denies");
        InvalidValueException.unless(
                form().isEmpty() || form().get() != SafeguardForm.BINDING_RULE || kind().canBeBindingRule(),
                "form",
                SafeguardForm.BINDING_RULE,
                () -> "a form of refusal, since " + kind() + " is a ground for refusal");
        InvalidValueException.unless(
                kind() != SafeguardKind.TERMINATION
                        || form().isEmpty()
                        || !form().get().isRefusal(),
                "form",
                form().map(Enum::name),
                "a rule or an absence, since no request can be refused under a clause on the end of the treaty");
        InvalidValueException.unless(
                noticeMonths().isEmpty() || kind() == SafeguardKind.TERMINATION,
                "noticeMonths",
                noticeMonths().orElse(0),
                "nothing, since only TERMINATION has a period of notice");
        InvalidValueException.unless(
                noticeMonths().orElse(0) >= 0, "noticeMonths", noticeMonths().orElse(0), "zero or more months");
        return carveOuts().size() < 2 ? this : withCarveOutsInOrder();
    }

    private Clause withCarveOutsInOrder() {
        List<String> ordered = carveOuts().stream().sorted().distinct().toList();
        return ordered.equals(carveOuts())
                ? this
                : toBuilder().carveOuts(ordered).build();
    }

    /**
     * A clause with a citation.
     *
     * @param kind the kind of safeguard
     * @param form the form that the words take
     * @param citation the source and the place in it
     * @return the clause
     * @throws InvalidValueException if there is no such form of this kind
     */
    public static Clause of(SafeguardKind kind, SafeguardForm form, Citation citation) {
        return builder().kind(kind).form(form).addCitations(citation).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Clause}. */
    public static final class Builder extends ImmutableClause.Builder implements AccountBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param requested the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder requested(String requested) {
            return requested(InvalidValueException.naming(this, "requested", () -> ActorId.of(requested)));
        }
    }
}
