package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.AssuranceWords;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.rule.catalogue.words.BesideTheText;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LEC-ASR-001 on a case: a person is handed over and protected only by an assurance. */
final class AssurancesOnlyInCase extends OwnHandOverRule {
    private static final String NO_CLAUSE =
            "The text that applied had no clause in effect on torture, the death penalty or fair"
                    + " trial, and none that lets human rights treaties prevail.";

    AssurancesOnlyInCase(RuleInfo info) {
        super(info);
    }

    @Override
    public Layer layer(Subject subject) {
        return Layer.PRACTICE;
    }

    /** Not the text of a treaty is asked about, since there may be none. */
    @Override
    public String question(SubjectKind kind) {
        return "Is the person protected by more than assurances?";
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> isHandedOver(view, subject),
                () -> unprotected(view, subject).not().or(isAssured(view, subject)));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return unprotected(view, subject).and(isAssured(view, subject));
    }

    /** If the person was abducted, an assurance that no source reports as accepted need not have been relied on. */
    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        if (Cases.removalDay(view, subject).isEmpty()) {
            return Optional.empty();
        }
        return openAssurance(view, subject)
                .or(() -> unprotected(view, subject).isKnown()
                        ? Optional.empty()
                        : HandOvers.openWhetherBasis(view, subject, bases(view, subject))
                                .or(() -> Optional.of(openClauses(view, subject))));
    }

    private static OpenPoint openClauses(View view, Case subject) {
        List<ClaimId> clauses = bases(view, subject)
                .flatMap(text -> Relations.protections(text).stream())
                .toList();
        return clauses.isEmpty()
                ? OpenPoint.on(
                                subject,
                                "basis",
                                "on which instrument the hand-over rested, and which of its clauses stood on that day")
                        .asked()
                : new OpenPoint("which clauses of the text that applied stood on the day of the hand-over", clauses);
    }

    private static Optional<OpenPoint> openAssurance(View view, Case subject) {
        return AssuranceWords.openGiver(view, subject).or(() -> AssuranceWords.openDay(view, subject));
    }

    private static Truth isAssured(View view, Case subject) {
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        Truth relied = Assurances.relied(view, subject, Assurances.ON_RISKS, handedOver);
        return view.acts().isRoute(subject, CaseRoute.byForce()).isFalse()
                        || Assurances.accepted(view, subject, Assurances.ON_RISKS, handedOver)
                                .isTrue()
                ? relied
                : relied.and(Truth.UNKNOWN);
    }

    private Truth unprotected(View view, Case subject) {
        Truth withoutTreaty = view.acts().isRoute(subject, Cases.WITHOUT_TREATY);
        List<CooperationInstrument> bases = bases(view, subject).toList();
        if (bases.isEmpty() || subject.requested().isEmpty()) {
            return withoutTreaty.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        }
        ActorId requested = subject.requested().get();
        return bases.stream()
                .map(basis -> view.acts().isBasis(subject, basis).isTrue()
                        ? Relation.between(basis, requested, subject.requesting())
                                .map(relation -> Relations.wasUnprotected(view, relation, day(view, subject)))
                                .orElse(Truth.UNKNOWN) // a text between others
                                .or(isApplied(view, subject, basis).not())
                        : Truth.UNKNOWN) // perhaps no text applied, or another one
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    /** The clauses of a treaty protect only those to whose surrender it applies. */
    private Truth isApplied(View view, Case subject, CooperationInstrument basis) {
        return basis instanceof Treaty treaty
                ? onDay(view, subject, day -> Cases.isOperating(view, subject, treaty, day))
                : Truth.TRUE;
    }

    private Optional<Treaty> applied(View view, Case subject) {
        return Lists.findFirst(
                Cases.treaties(view, subject),
                treaty -> isApplied(view, subject, treaty).isTrue());
    }

    /** {@return what the treaty leaves to the law of the requested state, to append; empty if nothing} */
    private static String generalClause(View view, Case subject, Treaty treaty) {
        return subject.requested()
                .flatMap(requested -> Relation.between(treaty, requested, subject.requesting()))
                .flatMap(relation -> new BesideTheText(view, relation).generalClause("any of these risks"))
                .map(words -> " " + words)
                .orElse("");
    }

    /** {@return whether the hand-over rested on a text that is not a treaty} */
    private static boolean isOnTextBelowTreaty(View view, Case subject) {
        return bases(view, subject).anyMatch(basis -> !(basis instanceof Treaty));
    }

    /** {@return the texts on which sources say that the hand-over rested, whatever others say} */
    private static Stream<CooperationInstrument> bases(View view, Case subject) {
        return view.acts().bases(subject).named().stream().flatMap(basis -> instrument(view, basis));
    }

    private static Stream<CooperationInstrument> instrument(View view, RecordId basis) {
        Optional<Instrument> found = view.dataset().instrument(InstrumentId.of(basis.value()));
        return found.stream().filter(CooperationInstrument.class::isInstance).map(CooperationInstrument.class::cast);
    }

    /** {@return the risks on which the assurances were given on which the hand-over rested} */
    private static Optional<String> assured(View view, Case subject) {
        String kinds = Assurances.reliedOn(view, subject, Cases.removalDay(view, subject)).stream()
                .flatMap(assurance -> assurance.kinds().stream())
                .filter(Assurances.ON_RISKS::contains)
                .distinct()
                .sorted()
                .map(kind -> FirstLetter.lower(kind.label()))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? Optional.empty() : Optional.of("Assured: " + kinds + ".");
    }

    @Override
    protected String notMet(View view, Case subject) {
        return wasBeforeCourt(view, subject)
                ? "Beyond the decision of a court, the only protection on record for a person who was handed over is an"
                        + " assurance."
                : "A person was handed over on assurances alone.";
    }

    /** {@return whether a court tested or allowed the hand-over, which is then not the act of a government alone} */
    private boolean wasBeforeCourt(View view, Case subject) {
        return wasSo(view, subject, CaseQuestion.COURT_TESTED).isTrue()
                || view.acts().isAllowedByCourt(subject, day(view, subject)).isTrue();
    }

    /**
     * If a court tested the removal beforehand, less depends on the assurance; least if the assurance was found sound.
     */
    @Override
    protected Severity severity(View view, Case subject) {
        if (!wasSo(view, subject, CaseQuestion.COURT_TESTED).isTrue()) {
            return info().severity();
        }
        return Assurances.isSound(view, subject).isTrue() ? Severity.INFO : Severity.WARNING;
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        if (judge(view, subject) != Verdict.FAIL) {
            return AssuranceWords.turnedDown(view, subject);
        }
        List<String> words = new ArrayList<>();
        applied(view, subject)
                .ifPresentOrElse(
                        treaty -> words.add(NO_CLAUSE + " The treaty that applied: " + treaty.title() + "."
                                + generalClause(view, subject, treaty)),
                        () -> words.add(isOnTextBelowTreaty(view, subject) ? NO_CLAUSE : "No treaty applied."));
        switch (severityOf(view, subject)) {
            case INFO ->
                words.add("A court tested the removal first, and the questions asked of the assurance are answered in"
                        + " its favour.");
            case WARNING -> words.add("A court tested the removal first.");
            case ERROR -> {
                if (view.acts().isAllowedByCourt(subject, day(view, subject)).isTrue()) {
                    words.add("A court had allowed the hand-over.");
                }
            }
        }
        if (wasSo(view, subject, CaseQuestion.PERSON_CONSENT).isTrue()) {
            words.add("The person consented.");
        }
        assured(view, subject).ifPresent(words::add);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
