package io.github.lec.assessment;

import java.util.Optional;

/**
 * One dimension of risk for a state with a counterpart.
 *
 * @param dimension the dimension
 * @param best the level if every undecided verdict were "met"
 * @param worst the level if every undecided verdict were "not met"
 * @param decided how many verdicts that apply are decided
 * @param open how many verdicts are undecided
 * @param published the level that may be shown: that of the decided findings, where enough verdicts are decided
 */
public record DimensionRisk(
        RiskDimension dimension,
        RiskLevel best,
        RiskLevel worst,
        int decided,
        int open,
        Optional<RiskLevel> published) {}
