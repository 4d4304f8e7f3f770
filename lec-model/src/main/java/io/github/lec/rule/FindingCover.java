package io.github.lec.rule;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The law that protects whatever a text says, on each of the days that matter: the norms that certainly protect, and
 * those that may.
 */
final class FindingCover {
    private final View view;
    private final Subject subject;
    private final List<NormId> norms;
    private final Optional<ActorId> state;
    private final List<LocalDate> days;
    private volatile @Nullable Map<NormId, Truth> answers;

    /**
     * The cover of a subject.
     *
     * @param days the first and the last day that matter; if none is known, there is no answer on cover
     */
    FindingCover(View view, Rule rule, Subject subject, List<LocalDate> days) {
        this.view = view;
        this.subject = subject;
        this.norms = rule.cover(view, subject);
        this.state = requested(subject);
        this.days = days;
    }

    /** {@return the state whose law matters; none for calibration and for subjects without a requested state} */
    private static Optional<ActorId> requested(Subject subject) {
        if (subject instanceof Subject.Relation relation && !relation.relation().calibration()) {
            return Optional.of(relation.relation().requested());
        }
        return subject instanceof Subject.OfCase of ? of.subject().requested() : Optional.empty();
    }

    /** {@return the norms that certainly bind the requested state on each of the days} */
    List<NormId> binding() {
        return CoverWords.withoutWeaker(those(Truth.TRUE));
    }

    /**
     * {@return the norms of the dataset that may bind it on each of the days, and do not certainly bind it on at least
     * one}
     */
    List<NormId> open() {
        List<NormId> open = Lists.filter(
                those(Truth.UNKNOWN), norm -> view.dataset().norm(norm).isPresent());
        return open.isEmpty() ? open : CoverWords.withoutWeaker(open, binding());
    }

    private List<NormId> those(Truth answer) {
        return answers().entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return the answer for each norm, which is asked only once} */
    private Map<NormId, Truth> answers() {
        Map<NormId, Truth> known = answers;
        if (known == null) {
            known = new LinkedHashMap<>();
            if (state.isPresent() && !days.isEmpty()) {
                for (NormId norm : norms) {
                    known.put(norm, covers(norm, state.get()));
                }
            }
            answers = known;
        }
        return known;
    }

    private Truth covers(NormId norm, ActorId requested) {
        return Truth.all(
                days,
                day -> view.norms()
                        .binds(norm, requested, day)
                        .and(CoverWords.reaches(view, norm, requested, subject, day)));
    }
}
