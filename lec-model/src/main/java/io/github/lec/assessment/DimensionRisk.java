package io.github.lec.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.rule.RiskDimension;
import java.util.Map;
import java.util.Optional;

/**
 * One dimension of risk for a state with a counterpart.
 *
 * @param dimension the dimension
 * @param best the level if every undecided verdict were "met"
 * @param worst the level if every undecided verdict were "not met", with the greatest severity of its rule
 * @param decided how many verdicts that apply are decided
 * @param open how many verdicts are undecided, plus the number of findings on the judged records themselves, which are
 *     not a risk but lower the coverage
 * @param published the level that may be shown: that of the decided findings, if enough verdicts are decided; "no gap",
 *     only if all are
 */
public record DimensionRisk(
        RiskDimension dimension,
        RiskLevel best,
        RiskLevel worst,
        int decided,
        int open,
        Optional<RiskLevel> published) {
    /**
     * The level in words, as every report gives it.
     *
     * @return the published level; if none may be shown, "Very high in any case" if the open verdicts do not matter,
     *     otherwise the range of levels; how many verdicts are decided; "Not applicable" if no rule applies
     */
    public String words() {
        int all = decided + open;
        return all == 0 ? Silence.NOT_APPLICABLE : level() + " (" + decided + " of " + all + " decided)";
    }

    private String level() {
        if (published.isPresent()) {
            return published.get().label();
        }
        if (best == worst) {
            return best.label() + " in any case"; // whatever the open verdicts turn out to be
        }
        return (best == RiskLevel.NONE ? "Up to " : best.label() + " to ") + FirstLetter.lower(worst.label());
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("dimension", dimension).with(levels()).toMap();
    }

    /** {@return the levels and the coverage, as JSON shows them} */
    public Map<String, Object> levels() {
        return JsonMembers.of("published", published)
                .with("best", best)
                .with("worst", worst)
                .with("decided", decided)
                .with("open", open)
                .toMap();
    }

    /** {@return the dimension and its level, or the best and the worst that it can be} */
    @Override
    public String toString() {
        return dimension.label() + ": " + (best == worst ? best.label() : best.label() + " to " + worst.label());
    }
}
