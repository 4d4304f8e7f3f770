package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.TextsOfSameParties;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * LEC-LIF-005: two treaties on the same subject between the same parties are in force, and the record does not link
 * them.
 */
final class RivalTreaties extends InstrumentRule {
    RivalTreaties() {
        super(RuleInfo.builder()
                .id("LEC-LIF-005")
                .title("Two unlinked treaties in force on the same subject")
                .severity(Severity.WARNING)
                .layer(Layer.RECORD)
                .question("Does the record say how the two treaties relate to each other?")
                .norms(Norms.of("vclt-30", "vclt-59"))
                .benchmark(
                        "Where two treaties on the same subject are in force between the same parties, the record says"
                                + " how they relate to each other.")
                .notMet("Two treaties on the same subject are recorded as in force between the same parties, and"
                        + " neither is recorded as part of the other or as replacing it. This is about the"
                        + " record.")
                .remedy("Record the parent of a protocol, or which treaty replaced which.")
                .rationale(
                        "Of successive treaties on one subject, the later prevails as far as they are incompatible. Two"
                                + " treaties of one kind on different crimes are not on one subject.")
                .wouldNeed(
                        "Two treaties on one subject in force between the same parties. The embedded dataset has none.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(subject instanceof Treaty
                && !subject.model()
                && subject.parties().size() == 2
                && TextsOfSameParties.of(view, subject).haveSubjectOf(subject));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return isInForce(view, subject)
                .and(Truth.any(
                        TextsOfSameParties.of(view, subject).inForceBeside(subject),
                        (CooperationInstrument other) -> isInForce(view, other)));
    }

    private static Truth isInForce(View view, CooperationInstrument text) {
        return view.instruments().isInForce(text, view.asOf());
    }

    @Override
    protected Optional<String> remark(View view, CooperationInstrument subject) {
        return judge(view, subject) != Verdict.FAIL
                ? Optional.empty()
                : Lists.findFirst(
                                TextsOfSameParties.of(view, subject).inForceBeside(subject),
                                other -> isInForce(view, other).isTrue())
                        .map(other -> "In force beside it: " + other.id() + ".");
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, CooperationInstrument subject) {
        return Stream.concat(Stream.of(subject), TextsOfSameParties.of(view, subject).inForceBeside(subject).stream())
                .filter(text -> !isInForce(view, text).isKnown())
                .map(text -> ClaimId.of(text.id().value(), "lifecycle", Stage.IN_FORCE.name()))
                .toList();
    }

    @Override
    protected Optional<String> open(View view, CooperationInstrument subject) {
        return Optional.of("whether both treaties on the subject are in force");
    }
}
