package io.github.lec.exposure;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.WeakSources;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sentences on whether an extradition treaty applies. Each names only the treaties for which it is true. */
final class TreatyWords {
    private static final String DISPUTED =
            "Sources contradict each other on whether {the treaty} is in force and applied.";

    private final View view;
    private final Route route;

    TreatyWords(View view, Route route) {
        this.view = view;
        this.route = route;
    }

    /** {@return the sentence for this answer, with placeholders in braces} */
    String applies(Truth answer) {
        if (answer.isFalse()) {
            return sentence(answer);
        }
        if (route.treaties().isEmpty()) {
            return silence();
        }
        List<String> sentences = new ArrayList<>();
        add(
                sentences,
                sentence(Truth.TRUE),
                relation ->
                        route.applies(relation).isTrue() && observed(relation).isEmpty());
        route.treaties().stream()
                .filter(relation -> route.applies(relation).isTrue())
                .flatMap(relation -> observed(relation).stream())
                .forEach(sentences::add);
        add(
                sentences,
                "Applied provisionally between {place} and {requesting}, and not known to be in force: {treaty}. How"
                        + " much of it is applied is not recorded (Vienna Convention on the Law of Treaties, article"
                        + " 25).",
                this::isProvisional);
        Predicate<Relation> open = relation -> !route.applies(relation).isKnown() && !isProvisional(relation);
        add(sentences, DISPUTED, open.and(this::isDisputed));
        add(sentences, sentence(Truth.UNKNOWN), open.and(relation -> !isDisputed(relation)));
        return String.join(" ", sentences);
    }

    /** {@return whether a treaty applies; if it was only observed in force, the words say so} */
    String standing(TreatyBasis basis) {
        return basis == TreatyBasis.APPLIES ? onlySeen().orElse(basis.label()) : basis.label();
    }

    /**
     * {@return since when the treaties that apply were observed in force, if no day of entry into force is recorded}
     */
    private Optional<String> onlySeen() {
        List<Optional<String>> seen = route.treaties().stream()
                .filter(relation -> route.applies(relation).isTrue())
                .map(this::seen)
                .toList();
        return seen.isEmpty() || seen.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of("Observed in force"
                        + seen.stream().flatMap(Optional::stream).distinct().collect(Collectors.joining("; ")));
    }

    /** {@return words that a bilateral treaty was observed in force, if its day of entry into force is not recorded} */
    private Optional<String> observed(Relation relation) {
        return seen(relation)
                .map(since -> "Observed in force between {place} and {requesting}" + since + ": "
                        + relation.instrument().title() + ".");
    }

    /**
     * {@return since when a bilateral treaty was observed in force, and by whom, if its day of entry into force is not
     * recorded}
     */
    private Optional<String> seen(Relation relation) {
        CooperationInstrument treaty = relation.instrument();
        InstrumentStatus status = view.instruments().status(treaty);
        if (status.value() != InstrumentStatus.State.OBSERVED_IN_FORCE
                || treaty.parties().size() > 2) {
            return Optional.empty();
        }
        String since = status.since()
                .map(seen -> seen.precision() == PartialDate.Precision.BETWEEN
                        ? seen.latest().map(LocalDate::toString).orElse(Silence.DAY_NOT_GIVEN)
                        : seen.toString())
                .map(day -> " since " + day + " or earlier")
                .orElse("");
        return Optional.of(
                since + (new WeakSources(view).isInForceByListOnly(treaty) ? ", according to an unofficial list" : ""));
    }

    private static String sentence(Truth answer) {
        return ExposureQuestion.TREATY_APPLIES.sentence(answer);
    }

    private String silence() {
        return "No extradition treaty between {place} and {requesting} is recorded, and "
                + (route.onRecord() instanceof Cooperation.SearchInconclusive
                        ? "the search for one was inconclusive"
                        : "none was looked for")
                + ", so whether one applies is not determined.";
    }

    private boolean isProvisional(Relation relation) {
        return !route.applies(relation).isFalse()
                && route.appliedProvisionally(relation).isTrue();
    }

    private boolean isDisputed(Relation relation) {
        return CooperationRecord.shared(view)
                .text(relation.instrument(), relation.requested(), relation.requesting())
                .isDisputed();
    }

    private void add(List<String> sentences, String sentence, Predicate<Relation> filter) {
        String titles = titles(filter);
        if (!titles.isEmpty()) {
            sentences.add(sentence.replace("{treaty}", titles).replace("{the treaty}", withArticle(filter)));
        }
    }

    /** {@return the treaties whose operation is suspended} */
    String suspended() {
        return titles(relation -> route.suspended(relation).isTrue());
    }

    /** {@return the titles within a sentence; one that begins with an article keeps it} */
    private String withArticle(Predicate<Relation> filter) {
        return route.treaties().stream()
                .filter(filter)
                .map(relation -> relation.instrument().title())
                .map(title -> title.startsWith("The ") ? FirstLetter.lower(title) : "the " + title)
                .collect(Collectors.joining(" or "));
    }

    private String titles(Predicate<Relation> filter) {
        return route.treaties().stream()
                .filter(filter)
                .map(relation -> relation.instrument().title())
                .collect(Collectors.joining("; "));
    }
}
