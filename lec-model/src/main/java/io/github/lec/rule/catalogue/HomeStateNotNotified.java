package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.Citizens;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** LEC-EXT-012: a Union citizen is surrendered for prosecution, and the home state was not informed. */
final class HomeStateNotNotified extends UnionCitizenRule {
    private static final String PETRUHHIN = "petruhhin";
    private static final String RUSKA_FEDERACIJA = "c-897-19-ppu";

    HomeStateNotNotified() {
        super(
                RuleInfo.builder()
                        .id("LEC-EXT-012")
                        .title("Union citizen surrendered without telling the home state")
                        .severity(Severity.ERROR)
                        .layer(Layer.PRACTICE)
                        .dimension(RiskDimension.EU_CITIZENS)
                        .question("Was the home state told before the surrender?")
                        .norms(Norms.of(
                                "petruhhin", "pisciotti", "by-c-398-19", "c-897-19-ppu", "commission-notice-2022-223"))
                        .cover(Norms.of("petruhhin", "tfeu-18", "tfeu-21"))
                        .benchmark("Before a member state that does not extradite its own nationals surrenders a"
                                + " national of another member state, or of Iceland or Norway, to a third"
                                + " state for prosecution, it tells the home state, which may prosecute"
                                + " instead.")
                        .notMet("A citizen of the Union, or someone whom its law protects in the same way, who had used"
                                + " free movement was surrendered to a third state for prosecution, and a"
                                + " source says that the home state was not told.")
                        .remedy("Look for the notice to the home state, and for its answer: a European arrest warrant,"
                                + " or none.")
                        .rationale("The Court of Justice requires it (C-182/15), with or without a treaty; for"
                                + " nationals of Iceland and Norway by analogy (C-897/19 PPU).")
                        .wouldNeed(
                                "For at least one surrender of a national of another member state: whether the person"
                                        + " had used free movement, and whether the home state was told.")
                        .build(),
                Purpose.PROSECUTION,
                CaseQuestion.FREE_MOVEMENT_USED,
                PETRUHHIN);
    }

    /**
     * A national of one member state who was arrested in another had used free movement, even if only for a stop at an
     * airport (Pisciotti, C-191/16), unless a source says otherwise; exposure infers it in the same way.
     */
    @Override
    Truth isTied(View view, Case subject) {
        return isInferred(view, subject) ? Truth.TRUE : super.isTied(view, subject);
    }

    /** A home state that makes the request itself need not be told of it. */
    @Override
    boolean counts(View view, Case subject, ActorId nationality) {
        return !view.states().country(subject.requesting()).equals(nationality);
    }

    private static boolean isInferred(View view, Case subject) {
        return !view.acts().isReported(subject, CaseQuestion.FREE_MOVEMENT_USED);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return wasSo(view, subject, CaseQuestion.HOME_STATE_NOTIFIED).not();
    }

    /**
     * For an act before the judgment it is not known that the state could foresee it: for nationals of Iceland and
     * Norway alone, before the judgment on them.
     */
    @Override
    protected Severity severity(View view, Case subject) {
        boolean citizen = onDay(
                        view,
                        subject,
                        day -> Citizens.isForeigner(
                                view,
                                subject,
                                nationalities -> view.unionLaw().hasFreeMovement(nationalities, Truth.FALSE, day)))
                .isTrue();
        String judgment = citizen ? PETRUHHIN : RUSKA_FEDERACIJA;
        return Norms.severity(view, judgment, day(view, subject), info().severity());
    }

    @Override
    Optional<String> inferred(View view, Case subject) {
        return Optional.of("That free movement had been used is inferred from the arrest outside the home state"
                        + " (Pisciotti).")
                .filter(words -> isInferred(view, subject));
    }

    @Override
    Optional<String> undecided(View view, ActorId nationality, LocalDate day) {
        boolean open = view.unionLaw().hasSurrenderAgreement(nationality)
                && !view.unionLaw()
                        .hasPriority(Set.of(nationality), Truth.FALSE, day)
                        .isKnown();
        return open
                ? Optional.of(
                        "Whether nationals of Iceland and Norway were protected before the surrender agreement with"
                                + " them was in force, in November 2019, has not been decided (C-897/19 PPU).")
                : super.undecided(view, nationality, day);
    }

    @Override
    Truth isProtected(View view, SortedSet<ActorId> nationalities, Truth resident, LocalDate day) {
        return view.unionLaw().hasPriority(nationalities, resident, day);
    }
}
