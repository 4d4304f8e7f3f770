package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** LEC-REF-004: the record says that a clause protects, but does not give its article. */
final class FormWithoutArticle extends InstrumentRule {
    FormWithoutArticle() {
        super(RuleInfo.builder()
                .id("LEC-REF-004")
                .title("Clause recorded without its article")
                .severity(Severity.WARNING)
                .layer(Layer.RECORD)
                .question("Does each clause name its article or its place in the source?")
                .norms(Norms.of())
                .benchmark("Where the record says that a clause protects, it names the article, or the place in the"
                        + " source.")
                .notMet("The record says that a clause protects, and names neither the article nor a place in the"
                        + " source. This is about the record.")
                .remedy("Name the article; for an undertaking in a note, cite the note.")
                .rationale("Readers must be able to find the words.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(!protecting(view, subject).isEmpty());
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return Truth.of(!withoutPlace(view, subject).isEmpty());
    }

    private static List<Clause> withoutPlace(View view, CooperationInstrument subject) {
        List<Clause> protecting = protecting(view, subject);
        if (Lists.allMatch(protecting, FormWithoutArticle::isFound)) {
            return List.of();
        }
        Set<String> found = protecting.stream()
                .filter(FormWithoutArticle::isFound)
                .map(Clause::key)
                .collect(Collectors.toSet());
        return Lists.filter(protecting, clause -> !found.contains(clause.key()));
    }

    /** Says which clauses have to be looked up. */
    @Override
    protected Optional<String> remark(View view, CooperationInstrument text) {
        List<Clause> missing = withoutPlace(view, text);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.stream()
                        .map(clause -> clause.kind().label())
                        .distinct()
                        .collect(Collectors.joining("; ", "Without a place: ", ".")));
    }

    /** One account that gives the article is enough for all accounts of the same clause. */
    private static boolean isFound(Clause clause) {
        return clause.article().isPresent()
                || clause.citations().stream().map(Citation::locator).anyMatch(Optional::isPresent);
    }

    private static List<Clause> protecting(View view, CooperationInstrument subject) {
        List<Clause> protecting = new ArrayList<>();
        for (Clause clause : view.instruments().clauses(subject)) {
            SafeguardForm form = clause.form().orElse(SafeguardForm.NOT_DETERMINED);
            if (form != SafeguardForm.NOT_DETERMINED
                    && form.strength(clause.kind()).highest() != Strength.NONE) {
                protecting.add(clause);
            }
        }
        return protecting;
    }
}
