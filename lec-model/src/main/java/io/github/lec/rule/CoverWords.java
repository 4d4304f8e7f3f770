package io.github.lec.rule;

import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.norm.Norm;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words for a norm that covers a gap in a text: its title, and whom it protects, if it does not protect everyone who is
 * surrendered.
 */
public final class CoverWords {
    private static final String UNION_LAW = "within the scope of Union law, as for Union citizens and in asylum";
    private static final String OWN_TRIALS =
            "for its own trials and, on surrender, against a flagrant denial of justice";

    private static final Map<String, String> REACH = Map.of(
            "cfreu-18", UNION_LAW,
            "cfreu-19-2", UNION_LAW,
            "cfreu-2", UNION_LAW,
            "cfreu-47", UNION_LAW,
            "cfreu-48", UNION_LAW,
            "cfreu-50", "for judgments given in the Union",
            "echr-6", OWN_TRIALS,
            "iccpr-14", OWN_TRIALS,
            "iccpr-14-7", "for its own trials");

    private static final String NOT_DETERMINED = "Not determined for that day: ";

    private CoverWords() {}

    /**
     * {@return whether a norm may reach a subject: one of a treaty on cooperation applies only between its parties (Vienna Convention
     * on the Law of Treaties, article 34), so that it must bind the requesting state too}
     */
    static Truth reaches(View view, NormId norm, Subject subject, LocalDate day) {
        Optional<ActorId> requesting = requesting(subject);
        return requesting.isEmpty() || !isOfCooperation(view, norm)
                ? Truth.TRUE
                : view.norms().binds(norm, requesting.get(), day);
    }

    private static Optional<ActorId> requesting(Subject subject) {
        if (subject instanceof Subject.Relation relation) {
            return Optional.of(relation.relation().requesting());
        }
        return subject instanceof Subject.OfCase of ? Optional.of(of.subject().requesting()) : Optional.empty();
    }

    private static boolean isOfCooperation(View view, NormId id) {
        return view.dataset()
                .norm(id)
                .flatMap(Norm::instrument)
                .flatMap(view.dataset()::instrument)
                .filter(instrument ->
                        instrument instanceof Treaty treaty && treaty.kind().isCooperation())
                .isPresent();
    }

    /**
     * The title of a norm, and whom it protects.
     *
     * @param norm the norm
     * @return the words, as in a finding
     */
    public static String of(Norm norm) {
        return norm.title() + reach(norm.id());
    }

    /**
     * Whom a norm protects, to follow its title.
     *
     * @param norm the id of the norm
     * @return the words after a comma; empty if it protects everyone who is surrendered
     */
    public static String reach(NormId norm) {
        String reach = REACH.get(norm.value());
        return reach == null ? "" : ", " + reach;
    }

    /**
     * Of which norms it is open whether they protect.
     *
     * @param view the view, whose dataset has their titles
     * @param norms the norms
     * @return a sentence; empty if there are none
     */
    public static String notDetermined(View view, List<NormId> norms) {
        return norms.isEmpty() ? "" : NOT_DETERMINED + titles(view, norms) + ".";
    }

    /** {@return the end of a sentence: by what the requested state is bound whatever the text says, and of what this is open} */
    static String regardless(View view, List<NormId> cover, List<NormId> open) {
        return (cover.isEmpty()
                        ? "."
                        : ". The requested state is bound regardless of the text by " + titles(view, cover) + ".")
                + (open.isEmpty() ? "" : " " + notDetermined(view, open));
    }

    private static String titles(View view, List<NormId> norms) {
        return norms.stream()
                .map(norm -> view.dataset().norm(norm).map(CoverWords::of).orElse(norm.value()))
                .collect(Collectors.joining("; "));
    }
}
