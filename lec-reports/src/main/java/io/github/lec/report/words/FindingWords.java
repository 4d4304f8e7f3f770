package io.github.lec.report.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.CoverWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.view.Relation;
import java.util.Comparator;
import java.util.List;
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
                        .thenComparing(id -> claims.get(id).accounts().isEmpty()))
                .toList();
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
        return finding.rule().info().cover().isEmpty() ? SilenceWords.NOT_APPLICABLE : "None known to bind that day";
    }
}
