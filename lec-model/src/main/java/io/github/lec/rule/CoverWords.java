package io.github.lec.rule;

import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.Silence;
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
 * The words for a norm that covers a gap in a text: its title, and whom it protects, if it does not protect everyone
 * who is surrendered.
 */
public final class CoverWords {
    private static final String UNION_LAW =
            "within the scope of Union law, for example on Union citizens and on asylum";
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
            "iccpr-14-7", "for its own trials",
            "p6-1", "except for acts in time of war or of imminent threat of war");

    private static final NormId ON_REFUGEES = NormId.of("rc-33");

    /**
     * The earlier of two protocols on the death penalty, which adds nothing to the later one, since that has no
     * exception.
     */
    private static final NormId IN_PEACETIME = NormId.of("p6-1");

    private static final NormId IN_ALL_CIRCUMSTANCES = NormId.of("p13-1");

    private static final String NOT_DETERMINED = Silence.NOT_DETERMINED + ": ";

    private CoverWords() {}

    /**
     * {@return whether a norm may reach a subject: a norm of a treaty on cooperation applies only between its parties
     * (Vienna Convention on the Law of Treaties, article 34), so that it must bind the requesting state too}
     */
    static Truth reaches(View view, NormId norm, ActorId requested, Subject subject, LocalDate day) {
        Optional<ActorId> requesting = requesting(subject);
        if (norm.equals(ON_REFUGEES)) {
            // a state may have to protect refugees from some states only
            return requesting.isEmpty()
                    ? Truth.TRUE
                    : view.norms().refugeeLaw().covers(List.of(requesting.get()), requested, day);
        }
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
     * @throws InvalidValueException if {@code norm} is null
     */
    public static String of(Norm norm) {
        InvalidValueException.given(norm, "norm");
        return norm.title() + reach(norm.id());
    }

    /**
     * Whom a norm protects, to follow its title.
     *
     * @param norm the id of the norm
     * @return the words after a comma; empty if it protects everyone who is surrendered
     * @throws InvalidValueException if {@code norm} is null
     */
    public static String reach(NormId norm) {
        InvalidValueException.given(norm, "norm");
        String reach = REACH.get(norm.value());
        return reach == null ? "" : ", " + reach;
    }

    /**
     * Removes norms that add nothing to others: Protocol No. 6 to the European Convention if Protocol No. 13 binds.
     *
     * @param norms the norms that bind
     * @return the norms that add something, in the same order
     */
    public static List<NormId> withoutWeaker(List<NormId> norms) {
        return withoutWeaker(norms, norms);
    }

    /**
     * Removes norms that would add nothing to others that bind.
     *
     * @param norms the norms that may or may not bind
     * @param binding the norms that bind
     * @return the norms that would add something, in the same order
     */
    public static List<NormId> withoutWeaker(List<NormId> norms, List<NormId> binding) {
        return binding.contains(IN_ALL_CIRCUMSTANCES) ? Lists.filter(norms, norm -> !norm.equals(IN_PEACETIME)) : norms;
    }

    /**
     * Says which norms may or may not protect.
     *
     * @param view the view, whose dataset has their titles
     * @param norms the norms
     * @return a sentence; empty if there are none
     * @throws InvalidValueException if {@code view} is null
     */
    public static String notDetermined(View view, List<NormId> norms) {
        InvalidValueException.given(view, "view");
        return norms.isEmpty() ? "" : NOT_DETERMINED + titles(view, norms) + ".";
    }

    /**
     * {@return the end of a sentence: the norms that bind the requested state whatever the text says, and those that
     * may bind it}
     */
    static String regardless(View view, List<NormId> cover, List<NormId> open) {
        return (cover.isEmpty()
                        ? "."
                        : ". The requested state is bound regardless of the text by " + titles(view, cover) + ".")
                + (open.isEmpty()
                        ? ""
                        : " It is not determined whether "
                                + (cover.isEmpty() ? "the requested state is bound by " : "it is bound by ")
                                + titles(view, open) + ".");
    }

    private static String titles(View view, List<NormId> norms) {
        return norms.stream()
                .map(norm -> view.dataset().norm(norm).map(CoverWords::of).orElse(norm.value()))
                .collect(Collectors.joining("; "));
    }
}
