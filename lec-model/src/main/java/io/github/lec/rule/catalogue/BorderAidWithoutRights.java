package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.EachWay;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LEC-POL-005: aid for border control, without a clause to protect those who are turned back. */
final class BorderAidWithoutRights extends InstrumentRule {
    private static final List<SafeguardKind> RIGHTS =
            List.of(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.REFUGEE_NON_REFOULEMENT);

    /** A clause that lets treaties on human rights prevail protects by reference. */
    private static final List<SafeguardKind> OR_BY_REFERENCE = Stream.concat(
                    RIGHTS.stream(), Stream.of(SafeguardKind.HUMAN_RIGHTS_SAVINGS))
            .toList();

    private record Saved(InstrumentId text) {}

    BorderAidWithoutRights() {
        super(RuleInfo.builder()
                .id("LEC-POL-005")
                .title("Border aid without a clause on non-refoulement")
                .severity(Severity.INFO)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Does the text protect refugees, or those who would face torture, from being turned back?")
                .addAsks(
                        SafeguardKind.TORTURE_NON_REFOULEMENT,
                        SafeguardKind.REFUGEE_NON_REFOULEMENT,
                        SafeguardKind.HUMAN_RIGHTS_SAVINGS)
                .norms(Norms.of("rc-33", "cat-3", "cfreu-19-2", "unscr-2240"))
                .cover(Norms.of())
                .benchmark(
                        "A text under which aid is given for border control protects refugees, or those who would face"
                                + " torture, from being turned back.")
                .notMet("Aid is given for border control, and the text protects neither refugees nor those who would"
                        + " face torture from being turned back.")
                .remedy("Read the whole text; in negotiations, make aid depend on respect for non-refoulement.")
                .rationale(
                        "Equipment and training for borders can end up in returns that the giver itself may not carry"
                                + " out.")
                .wouldNeed("The text of at least one agreement on aid for border control.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        boolean border = subject instanceof Treaty treaty && treaty.kind() == TreatyKind.BORDER_COOPERATION
                || Instruments.kind(subject).equals("BORDER_COOPERATION");
        CodesAnswer aid = view.instruments().aid(subject);
        Truth given = aid.isEmpty() ? Truth.UNKNOWN : aid.isAny(aid.affirmed());
        return Truth.of(border).and(given);
    }

    private static boolean hasSavings(View silent, CooperationInstrument subject) {
        return !silent.instruments()
                .clauses(subject, SafeguardKind.HUMAN_RIGHTS_SAVINGS)
                .isEmpty();
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        List<SafeguardKind> protecting = protecting(view, subject);
        Truth throughout = EachWay.lacksThroughout(view, subject, protecting);
        return throughout == EachWay.lacks(view, subject, protecting) ? throughout : Truth.UNKNOWN;
    }

    /** The clause by reference is asked only if a source mentions one. */
    private static List<SafeguardKind> protecting(View view, CooperationInstrument subject) {
        return view.shared(new Saved(subject.id()), silent -> hasSavings(silent, subject)) ? OR_BY_REFERENCE : RIGHTS;
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, CooperationInstrument text) {
        return open(view, text).isEmpty()
                ? List.of()
                : List.of(ClaimId.of(text.id().value(), "aid", ""));
    }

    /**
     * Who is aided is not recorded, so a clause that binds only one party may bind the one that turns people back. This
     * is said only if there is such a clause.
     */
    @Override
    protected Optional<String> open(View view, CooperationInstrument text) {
        return EachWay.differs(view, text, protecting(view, text))
                ? Optional.of("whether the party that turns people back is the one that the clause binds")
                : Optional.empty();
    }
}
