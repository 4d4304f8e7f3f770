package io.github.lec.report.table;

import io.github.lec.actor.Actor;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Outcome;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Code;
import io.github.lec.source.Topic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rules, norms and codes that need an explanation: all of them where everything is compared that the dataset with
 * the reference records has. Of a selection, and of a dataset of one's own, these are the rules that judged something,
 * the norms that these rules or records cite, and the codes that records use, or the claims that rules asked for; the
 * kinds of sources are all there, since there are always sources.
 */
final class Vocabulary {
    /** They are at the head of columns, or among the answers that every comparison has. */
    private static final Set<Class<?>> ON_EVERY_SHEET = Set.of(Topic.class, Outcome.class, Purpose.class);

    private static final String OF_SOURCES = "source-kind";

    private final TableContext context;
    private final boolean whole;
    private final Lazy<CodesUsed> used;
    private final Lazy<CodesUsed> usedByClaims;
    private final Lazy<CodesUsed> usedByNorms;
    private final Lazy<List<Rule>> rules;
    private final Lazy<Set<NormId>> norms;

    Vocabulary(TableContext context) {
        this.context = context;
        this.whole = context.scope().isWhole() && context.dataset().base().isEmpty();
        this.used = Lazy.of(() ->
                CodesUsed.by(context.dataset().all().filter(record -> !(record instanceof Norm) && isShown(record))));
        this.usedByClaims = Lazy.of(() -> CodesUsed.by(Stream.of())
                .and(context.evidence().stream().flatMap(claim -> context.claims().get(claim).accounts().stream())));
        this.usedByNorms =
                Lazy.of(() -> CodesUsed.by(norms().stream().flatMap(id -> context.dataset().norm(id).stream())));
        this.rules = Lazy.of(() -> context.evaluation().rules().rules().stream()
                .filter(this::isNeeded)
                .toList());
        this.norms = Lazy.of(this::cited);
    }

    /** {@return the rules} */
    List<Rule> rules() {
        return rules.get();
    }

    /** {@return the norms, also those that rules cite although the dataset lacks them} */
    Set<NormId> norms() {
        return norms.get();
    }

    private Set<NormId> cited() {
        Set<NormId> ids = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        if (whole) {
            context.dataset().norms().forEach(norm -> ids.add(norm.id()));
        } else {
            ids.addAll(used.get().norms());
        }
        for (Rule rule : rules()) {
            ids.addAll(rule.info().norms());
            ids.addAll(rule.info().cover());
        }
        return ids;
    }

    /** {@return the open codes} */
    List<Code> codes() {
        return context.dataset().codes().stream()
                .filter(code -> whole
                        || code.group().equals(OF_SOURCES)
                        || used.get().open().contains(code.id())
                        || usedByClaims.get().open().contains(code.id())
                        || usedByNorms.get().open().contains(code.id()))
                .toList();
    }

    /** {@return the closed codes} */
    ClosedCodes closedCodes() {
        return new ClosedCodes(type -> whole
                || ON_EVERY_SHEET.contains(type)
                || used.get().closed().contains(type)
                || usedByClaims.get().closed().contains(type)
                || usedByNorms.get().closed().contains(type));
    }

    private boolean isShown(Extensible record) {
        boolean own = context.dataset().isOwn(record) || record instanceof Actor actor && context.isChosen(actor.id());
        return own && (!(record instanceof Identified known) || context.scope().covers(known));
    }

    private boolean isNeeded(Rule rule) {
        return whole
                || rule.kinds().stream()
                        .flatMap(kind -> context.evaluation().subjects().of(kind).stream())
                        .filter(context.scope()::covers)
                        .anyMatch(subject -> context.evaluation()
                                .verdict(rule, subject)
                                .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
                                .isPresent());
    }
}
