package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.record.SourceId;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.view.View;
import io.github.lec.view.internal.ClaimReading;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sources behind the evidence of a finding. */
final class FindingSources {
    private final View view;
    private final List<ClaimId> evidence;

    FindingSources(View view, List<ClaimId> evidence) {
        this.view = view;
        this.evidence = evidence;
    }

    /** {@return the sources of the answers in the record of a subject itself, each once} */
    List<SourceId> of(Subject subject) {
        return sources(claim -> claim.record().equals(subject.record()), ClaimReading::citations);
    }

    /**
     * {@return who alleges an act, in words: first the sources of the deciding facts that only reports give, then those
     * that only show what was done; if there are no sources of the first kind, all sources on the subject or, if there
     * are none, on another case that the rule compares; without those that deny what others affirm}
     */
    String alleging(Rule rule, Subject subject) {
        Predicate<ClaimId> own = claim -> claim.record().equals(subject.record());
        Predicate<ClaimId> shown = own.and(claim -> rule.shown().contains(claim.member()));
        List<SourceId> deciding = alleging(own.and(shown.negate()).and(claim -> isNeeded(rule, subject, claim)));
        if (!deciding.isEmpty()) {
            List<SourceId> others = Lists.filter(alleging(shown), source -> !deciding.contains(source));
            return named(" Sources: ", deciding) + named(" Sources for the act itself: ", others);
        }
        List<SourceId> all = alleging(own);
        return named(" Sources: ", all.isEmpty() ? alleging(this::isOfCase) : all);
    }

    private List<SourceId> alleging(Predicate<ClaimId> of) {
        return sources(of, ClaimReading::allegations);
    }

    private String named(String words, List<SourceId> sources) {
        List<String> titles = sources.stream()
                .flatMap(source -> view.dataset().source(source).stream())
                .map(Source::title)
                .toList();
        int named = Math.min(titles.size(), FirstFew.MOST_NAMED);
        String others = titles.size() > named ? "; and " + (titles.size() - named) + " more" : "";
        return titles.isEmpty() ? "" : words + String.join("; ", titles.subList(0, named)) + others + ".";
    }

    /** {@return whether the verdict would change without the reports that answer a claim} */
    private boolean isNeeded(Rule rule, Subject subject, ClaimId claim) {
        return ClaimReading.of(view, claim)
                .withoutReports()
                .filter(others -> rule.judge(others, subject) != rule.judge(view, subject))
                .isPresent();
    }

    private boolean isOfCase(ClaimId claim) {
        return view.dataset()
                .record(claim.record())
                .filter(Case.class::isInstance)
                .isPresent();
    }

    private List<SourceId> sources(Predicate<ClaimId> of, Function<ClaimReading, Stream<Citation>> cited) {
        return evidence.stream()
                .filter(of)
                .flatMap(claim -> cited.apply(ClaimReading.of(view, claim)))
                .map(Citation::source)
                .distinct()
                .toList();
    }
}
