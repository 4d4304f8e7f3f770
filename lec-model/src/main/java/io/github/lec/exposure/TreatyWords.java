package io.github.lec.exposure;

import io.github.lec.cooperation.Contested;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.cooperation.WeakSources;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.Relation;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sentences on whether an extradition treaty applies. Each names only the treaties for which it is true. */
final class TreatyWords {
    private static final String DISPUTED = "Sources contradict each other on whether {the treaty} ";

    private static final String APPLIED = "is in force and applied";

    private final View view;
    private final Route route;

    TreatyWords(View view, Route route) {
        this.view = view;
        this.route = route;
    }

    /** {@return the sentence for this answer, with placeholders in braces} */
    String applies(Truth answer) {
        if (answer.isFalse()) {
            return forOtherPurpose().map(none -> none + ".").orElse(sentence(answer));
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
        route.treaties().stream()
                .filter(open.and(this::isDisputed))
                .map(this::disputed)
                .distinct()
                .forEach(question -> add(
                        sentences,
                        DISPUTED + question + ".",
                        open.and(this::isDisputed)
                                .and(relation -> disputed(relation).equals(question))));
        add(sentences, sentence(Truth.UNKNOWN), open.and(relation -> !isDisputed(relation)));
        return String.join(" ", sentences) + notices();
    }

    /**
     * {@return a clause that the treaties in force are only for requests with the other purpose; nothing if none is}
     */
    Optional<String> forOtherPurpose() {
        String titles = route.appliedForOtherPurpose().stream()
                .map(relation -> relation.instrument().title())
                .collect(Collectors.joining("; "));
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of("No extradition treaty in force between {place} and {requesting} covers "
                        + words(route.purpose()) + " (only for " + words(other(route.purpose())) + ": " + titles + ")");
    }

    private static Purpose other(Purpose purpose) {
        return purpose == Purpose.PROSECUTION ? Purpose.ENFORCEMENT : Purpose.PROSECUTION;
    }

    /** {@return a purpose, after "for"} */
    static String words(Purpose purpose) {
        return switch (purpose) {
            case PROSECUTION -> "prosecution";
            case ENFORCEMENT -> "the enforcement of a sentence";
        };
    }

    /** {@return that notice was given to end a treaty that applies, or may apply; empty if none was} */
    String notices() {
        return route.applied().stream()
                .flatMap(relation -> notice(relation).stream())
                .collect(Collectors.joining());
    }

    private Optional<String> notice(Relation relation) {
        Predicate<LifecycleStep> concerns = step -> relation.instrument().isBilateral()
                || step.party().isEmpty()
                || step.party().filter(relation.requested()::equals).isPresent()
                || step.party().filter(relation.requesting()::equals).isPresent();
        StageAnswer notice = view.instruments().stage(relation.instrument(), Stage.DENOUNCED);
        String given = notice.denied().isEmpty() ? "" : ", as one source says and another denies";
        return notice.affirmed().stream()
                .filter(concerns)
                .filter(step -> step.date()
                        .filter(day -> day.isOnOrBefore(view.asOf()).isFalse())
                        .isEmpty())
                .min(Comparator.comparing(step -> step.date().isEmpty()))
                .map(step -> " Notice to end "
                        + (route.applied().size() == 1
                                ? "it"
                                : withArticle(relation.instrument().title()))
                        + (isPerhapsLater(step) ? " may have been given by then " : " was given ")
                        + step.party()
                                .map(party -> "by " + view.dataset().nameInSentence(party) + " ")
                                .orElse("")
                        + "(" + given(step) + ")" + given
                        + (route.applies(relation).isTrue()
                                ? "; as recorded, it had not ended the treaty by that day."
                                : "; whether it has ended the treaty is not recorded."));
    }

    /** {@return whether a notice without a day was only seen later, so that it may have been given after the view's day} */
    private boolean isPerhapsLater(LifecycleStep notice) {
        return notice.date().isEmpty()
                && notice.observedOn()
                        .filter(day -> !day.isOnOrBefore(view.asOf()).isTrue())
                        .isPresent();
    }

    private static String given(LifecycleStep notice) {
        return notice.date()
                .map(PartialDate::toString)
                .orElseGet(() -> Silence.DAY_NOT_GIVEN
                        + notice.observedOn()
                                .flatMap(PartialDate::latest)
                                .map(seen -> ", by " + seen)
                                .orElse(""));
    }

    /** {@return whether a treaty applies; if it was only observed in force, the words say so} */
    String standing(TreatyBasis basis) {
        return switch (basis) {
            case APPLIES -> onlySeen().orElse(basis.label());
            case NONE ->
                basis.label() + (route.appliedForOtherPurpose().isEmpty() ? "" : " for " + words(route.purpose()));
            default -> basis.label();
        };
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
                + ", so whether one applies is not determined." + ofCountries();
    }

    /** {@return the treaties of the countries of a region, of which it is open whether they reach it} */
    private String ofCountries() {
        return route.ofCountries().stream()
                .map(relation -> " Whether " + withArticle(relation.instrument().title()) + ", between "
                        + view.dataset().nameInSentence(relation.requested()) + " and "
                        + view.dataset().nameInSentence(relation.requesting()) + ", applies to "
                        + (relation.requesting().equals(route.requesting()) ? "{place}" : "{requesting}")
                        + " too is not recorded.")
                .collect(Collectors.joining());
    }

    private boolean isProvisional(Relation relation) {
        return !route.applies(relation).isFalse()
                && route.appliedProvisionally(relation).isTrue();
    }

    private boolean isDisputed(Relation relation) {
        return text(relation).isDisputed();
    }

    private TextOnRecord text(Relation relation) {
        return CooperationRecord.shared(view).text(relation.instrument(), relation.requested(), relation.requesting());
    }

    /** {@return what sources contradict each other on, as used after "whether the treaty"} */
    private String disputed(Relation relation) {
        return text(relation)
                .contested()
                .filter(contested -> !contested.isOnForce())
                .map(Contested::ofOne)
                .orElse(APPLIED);
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
                .map(TreatyWords::withArticle)
                .collect(Collectors.joining(" or "));
    }

    private static String withArticle(String title) {
        return title.startsWith("The ") ? FirstLetter.lower(title) : "the " + title;
    }

    private String titles(Predicate<Relation> filter) {
        return route.treaties().stream()
                .filter(filter)
                .map(relation -> relation.instrument().title())
                .collect(Collectors.joining("; "));
    }
}
