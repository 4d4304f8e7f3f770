package io.github.lec.report.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Silence;
import io.github.lec.norm.Norm;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.CoverWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.Strength;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for verdicts, for what was judged and for what a finding rests on. */
public final class FindingWords {
    private final Words shared;

    /**
     * The words.
     *
     * @param shared what all wording shares
     */
    public FindingWords(Words shared) {
        this.shared = shared;
    }

    /**
     * {@return the answer to the question of a rule: yes, no, undecided, or that it does not apply}
     *
     * @param rule the rule
     * @param verdict the verdict
     */
    public static String answer(Rule rule, Verdict verdict) {
        return rule.info().answer(verdict).orElse(verdict == Verdict.CANNOT_DECIDE ? "Undecided" : "Does not apply");
    }

    /**
     * {@return the meaning}
     *
     * @param verdict the verdict
     */
    public static Meaning meaning(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Meaning.GOOD;
            case FAIL -> Meaning.MISSING;
            case CANNOT_DECIDE -> Meaning.UNKNOWN;
            case NOT_APPLICABLE -> Meaning.NOT_APPLICABLE;
        };
    }

    /**
     * {@return what was judged, with the names of states}
     *
     * @param subject what was judged
     */
    public String subject(Subject subject) {
        if (subject instanceof Subject.Relation of && !of.relation().calibration()) {
            Relation relation = of.relation();
            return relation.instrument().title() + ", " + shared.labels().actorInSentence(relation.requested())
                    + " requested by " + shared.labels().actorInSentence(relation.requesting());
        }
        if (subject instanceof Subject.OfState of) {
            return of.state().name() + " with " + shared.labels().actorInSentence(of.counterpart());
        }
        return subject instanceof Subject.OfCase of ? Labels.title(of.subject()) : subject.title();
    }

    /**
     * {@return the claims a finding rests on: those about its subject first, and of these the answered ones}
     *
     * @param finding the finding
     */
    public List<ClaimId> evidence(Finding finding) {
        String record = finding.subject().record();
        VisibleClaims claims = shared.claims();
        return claims.answering(finding.evidence()).stream()
                .sorted(Comparator.comparing((ClaimId id) -> !id.record().equals(record))
                        .thenComparing(id -> claims.get(id).accounts().isEmpty())
                        .thenComparing(id -> shortfall(finding, id)))
                .toList();
    }

    /**
     * {@return how far a clause is from being the one that meets a benchmark: a text that meets it does so by its
     * strongest clause}
     */
    private int shortfall(Finding finding, ClaimId id) {
        if (finding.verdict() != Verdict.PASS || !(finding.subject() instanceof Subject.Relation on)) {
            return 0;
        }
        return id.safeguard()
                .filter(kind -> id.record().equals(finding.subject().record()))
                .map(kind ->
                        shared.view().instruments().clause(on.relation(), kind).value())
                .map(strength ->
                        strength.isAtLeast(Strength.BINDING).isTrue() ? 0 : strength.highest() == Strength.NONE ? 2 : 1)
                .orElse(0);
    }

    /**
     * {@return the norms that bind the requested state whatever the text says}
     *
     * @param finding the finding
     */
    public String cover(Finding finding) {
        String open = CoverWords.notDetermined(shared.view(), finding.coverNotDetermined());
        String binding = finding.cover().stream()
                .flatMap(id -> shared.view().dataset().norm(id).stream())
                .map(CoverWords::of)
                .collect(Collectors.joining("; "));
        if (!binding.isEmpty()) {
            return binding + (open.isEmpty() ? "" : ". " + open);
        }
        if (!open.isEmpty()) {
            return open;
        }
        return finding.rule().cover(shared.view(), finding.subject()).isEmpty()
                ? SilenceWords.NOT_APPLICABLE
                : undated(finding).orElse("None on record that binds that day");
    }

    /**
     * An act on record was done before the view's day, so that of one without a first day the law that binds now is
     * reported with the day from which it does.
     */
    private Optional<String> undated(Finding finding) {
        View view = shared.view();
        if (!(finding.subject() instanceof Subject.OfCase of)
                || of.subject().requested().isEmpty()
                || !finding.rule().days(view, finding.subject()).isEmpty()) {
            return Optional.empty();
        }
        ActorId state = of.subject().requested().get();
        List<NormId> cover = finding.rule().cover(view, finding.subject());
        String binding = view.norms().binding(cover, state, view.asOf()).stream()
                .flatMap(id -> view.dataset().norm(id).stream())
                .map(norm -> CoverWords.of(norm) + since(norm, state))
                .collect(Collectors.joining("; "));
        return Optional.of("Day of the act not recorded" + (binding.isEmpty() ? "" : "; bound now: " + binding));
    }

    private String since(Norm norm, ActorId state) {
        return norm.instrument()
                .flatMap(shared.view().dataset()::instrument)
                .flatMap(text -> shared.view().instruments().day(text, Stage.IN_FORCE, Optional.of(state)))
                .map(day -> day.precision() == PartialDate.Precision.BETWEEN
                        ? day.latest().map(latest -> latest + " or earlier").orElse(Silence.DAY_NOT_GIVEN)
                        : day.toString())
                .map(day -> " (since " + day + ")")
                .orElse("");
    }
}
