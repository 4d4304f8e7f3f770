package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.NormId;
import io.github.lec.record.Printable;
import io.github.lec.safeguard.SafeguardKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The description of a rule, without its condition: its id, its norms and its texts. Ids of the catalogue start with
 * LEC-, and {@link RuleSet#and} refuses such an id of any other rule; others are free for users.
 */
@Value.Immutable
@Members({
    "id",
    "title",
    "severity",
    "layer",
    "dimension",
    "question",
    "yes",
    "asks",
    "sameGapAs",
    "norms",
    "cover",
    "benchmark",
    "notMet",
    "remedy",
    "rationale",
    "wouldNeed"
})
public abstract class RuleInfo extends Printable {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    RuleInfo() {}

    /** {@return the id, as in LEC-EXT-001; it never changes and is never used again} */
    public abstract String id();

    /** {@return what is wrong if the benchmark is not met, in a few words} */
    public abstract String title();

    /** {@return the greatest severity that a finding can have} */
    public abstract Severity severity();

    /** {@return what the rule judges} */
    public abstract Layer layer();

    /** {@return the kind of risk in which it counts; nothing for a rule on the record} */
    public abstract Optional<RiskDimension> dimension();

    /** {@return what the rule asks, as a yes-or-no question in positive form} */
    public abstract String question();

    /** {@return the verdict that means yes: PASS, or FAIL if yes means that the benchmark is not met} */
    @Value.Default
    public Verdict yes() {
        return Verdict.PASS;
    }

    /** {@return all kinds of safeguard that it reads in a text, also those that its title does not name} */
    @Value.NaturalOrder
    public abstract SortedSet<SafeguardKind> asks();

    /**
     * {@return ids of rules that find the same gap from the other side; where both judge, it counts once, as theirs}
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> sameGapAs();

    /** {@return the norms that make up the benchmark} */
    public abstract List<NormId> norms();

    /** {@return norms that bind the requested state whatever the text says; shown beside a finding} */
    public abstract List<NormId> cover();

    /** {@return what the rule asks for, as a sentence for a reader without a law degree} */
    public abstract String benchmark();

    /** {@return what is found if it is not met, as a sentence for the same reader} */
    public abstract String notMet();

    /** {@return the remedy: what would settle the question or close the gap, for editors and negotiators} */
    public abstract String remedy();

    /** {@return why the rule exists} */
    public abstract String rationale();

    /** {@return what would have to be known, for a rule that decides nothing on the embedded dataset} */
    public abstract Optional<String> wouldNeed();

    /** {@return the group, which the id names} */
    public RuleGroup group() {
        return RuleGroup.of(id());
    }

    /**
     * How a verdict answers the question.
     *
     * @param verdict the verdict
     * @return Yes or No; nothing if the verdict decides nothing
     */
    public Optional<String> answer(Verdict verdict) {
        return verdict.isDecided() ? Optional.of(verdict == yes() ? "Yes" : "No") : Optional.empty();
    }

    @Value.Check
    void check() {
        InvalidValueException.unless(
                ID.matcher(id()).matches(), "id", id(), "capital letters and digits joined by dashes");
        InvalidValueException.unless(
                group() != RuleGroup.OTHER || !id().startsWith(RuleGroup.CATALOGUE),
                "id",
                id(),
                "an id with one of the groups of the catalogue, or one that does not start with "
                        + RuleGroup.CATALOGUE);
        InvalidValueException.unless(yes().isDecided(), "yes", yes(), "PASS or FAIL");
        InvalidValueException.unless(
                dimension().isEmpty() || layer() != Layer.RECORD, "dimension", "one", "none for a rule on the record");
    }

    /**
     * The minimal description of a user's own rule: a qualified finding on a text. Use {@link #toBuilder()} to add
     * more.
     *
     * @param id the id, as in {@code MY-EXT-001}
     * @param benchmark what the rule asks for, as a sentence
     * @return the description
     * @throws InvalidValueException if it is no valid id: letters, digits, dots, dashes and underscores
     */
    public static RuleInfo of(String id, String benchmark) {
        return builder()
                .id(id)
                .title("Not met: " + benchmark)
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .question("Is this so: " + benchmark)
                .benchmark(benchmark)
                .notMet("This is not so: " + benchmark)
                .remedy("Agree that: " + benchmark)
                .rationale("A rule of the user's own.")
                .build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link RuleInfo}. */
    public static final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addNorms(String... more) {
            return addAllNorms(InvalidValueException.naming(this, "norms", () -> ids(more)));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addCover(String... more) {
            return addAllCover(InvalidValueException.naming(this, "cover", () -> ids(more)));
        }

        private static List<NormId> ids(String... written) {
            return Arrays.stream(written).map(NormId::of).toList();
        }
    }
}
