package io.github.lec.rule;

import io.github.lec.instrument.Treaty;
import io.github.lec.norm.Norm;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private CoverWords() {}

    /**
     * {@return the norms without those of treaties on cooperation that do not bind the requesting state too: such a treaty applies
     * only between its parties (Vienna Convention on the Law of Treaties, article 34)}
     */
    static List<NormId> reaching(View view, List<NormId> norms, Subject subject, LocalDate day) {
        Optional<ActorId> requesting = requesting(subject);
        return requesting.isEmpty()
                ? norms
                : norms.stream()
                        .filter(norm -> !isOfCooperation(view, norm)
                                || view.norms()
                                        .binds(norm, requesting.get(), day)
                                        .isTrue())
                        .toList();
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

    /** {@return the end of a sentence: by what the requested state is bound whatever the text says} */
    static String regardless(View view, List<NormId> cover) {
        List<String> binding = cover.stream()
                .flatMap(norm -> view.dataset().norm(norm).stream())
                .map(CoverWords::of)
                .toList();
        return binding.isEmpty()
                ? "."
                : ". The requested state is bound regardless of the text by " + String.join("; ", binding) + ".";
    }
}
