package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.NormId;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.view.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words for verdicts, for what was judged and for what a finding rests on. */
final class FindingWords {
    private final Material material;

    FindingWords(Material material) {
        this.material = material;
    }

    /** {@return the name under which links find the row of a finding} */
    static String anchor(Rule rule, Subject subject) {
        return rule.info().id() + "/" + subject.id();
    }

    /** {@return the verdict in words; about a text, it says so} */
    static String words(Rule rule, Verdict verdict) {
        boolean onText = verdict == Verdict.FAIL && rule.info().layer() == Layer.TEXT;
        return verdict.label() + (onText ? " (text)" : "");
    }

    static Meaning meaning(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Meaning.GOOD;
            case FAIL -> Meaning.MISSING;
            case CANNOT_DECIDE -> Meaning.UNKNOWN;
            case NOT_APPLICABLE -> Meaning.NOT_APPLICABLE;
        };
    }

    /** {@return what was judged, with the names of states} */
    String subject(Subject subject) {
        if (subject instanceof Subject.Relation of && !of.relation().calibration()) {
            Relation relation = of.relation();
            return relation.instrument().title() + ", " + material.labels().actorInSentence(relation.requested())
                    + " requested by " + material.labels().actorInSentence(relation.requesting());
        }
        if (subject instanceof Subject.OfState of) {
            return of.state().name() + " with " + material.labels().actor(of.counterpart());
        }
        return subject instanceof Subject.OfCase of ? Labels.title(of.subject()) : subject.title();
    }

    /** {@return where the row of what was judged stands, if it has one} */
    static Optional<Link> place(Subject subject) {
        if (subject instanceof Subject.OfState of) {
            return Optional.of(
                    Link.toRow(Sheet.COOPERATION.title(), of.state().id().value()));
        }
        Optional<Sheet> sheet = switch (subject.kind()) {
            case RELATION -> Optional.of(Sheet.VERDICTS);
            case LAW -> Optional.of(Sheet.LAWS);
            case CASE -> Optional.of(Sheet.CASES);
            case OPERATION -> Optional.of(Sheet.OPERATIONS);
            case INSTRUMENT ->
                Optional.of(
                        subject instanceof Subject.OfInstrument of && of.instrument() instanceof Treaty
                                ? Sheet.TREATIES
                                : Sheet.ARRANGEMENTS);
            case STATE, DATASET -> Optional.empty();
        };
        return sheet.map(found -> Link.toRow(found.title(), subject.id()));
    }

    /** {@return the claims a finding rests on: those about its subject first, and of these the answered ones} */
    List<ClaimId> evidence(Finding finding) {
        String record = record(finding.subject());
        VisibleClaims claims = material.claims();
        return claims.answering(finding.evidence()).stream()
                .sorted(Comparator.comparing((ClaimId id) -> !id.record().equals(record))
                        .thenComparing(id -> claims.get(id).accounts().isEmpty()))
                .toList();
    }

    private static String record(Subject subject) {
        return subject instanceof Subject.Relation of
                ? of.relation().instrument().id().value()
                : subject.id();
    }

    /** {@return the norms that bind the requested state whatever the text says} */
    String cover(Finding finding) {
        List<NormId> cover = finding.cover();
        if (!cover.isEmpty()) {
            return material.labels().norms(cover, "");
        }
        return finding.rule().info().cover().isEmpty() ? "Not applicable" : "None known to bind that day";
    }
}
