package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what a state has with a counterpart in one form of cooperation. */
public final class CooperationWords {
    private final View view;
    private final Labels labels;
    private final StatusWords status;
    private final CaseWords cases;
    private final OperationWords operations;
    private final StationWords stations;

    /**
     * The words for cooperation.
     *
     * @param words what all wording shares
     */
    public CooperationWords(Words words) {
        this(words, Counts.SAYING_SO);
    }

    /**
     * The words for cooperation.
     *
     * @param words what all wording shares
     * @param counts whether each count says that it is a minimum
     */
    public CooperationWords(Words words, Counts counts) {
        this.view = words.view();
        this.labels = words.labels();
        this.status = new StatusWords(words);
        this.cases = new CaseWords(words, counts);
        this.operations = new OperationWords(words, counts);
        this.stations = new StationWords(words);
    }

    /**
     * What is on record, acts first, or why nothing is.
     *
     * @param cooperation the answer
     * @return the words with the claims or searches they rest on
     */
    public WordedAnswer of(Cooperation cooperation) {
        return cooperation instanceof Cooperation.OnRecord found ? onRecord(found) : SilenceWords.of(cooperation);
    }

    private WordedAnswer onRecord(Cooperation.OnRecord found) {
        Topic topic = found.question().topic();
        if (topic == Topic.POLICE_STATIONS) {
            return stations.of(found);
        }
        Optional<WordedAnswer> acts = topic == Topic.LIAISON_OFFICERS
                ? operations.liaison(found.operations())
                : operations.count(found.operations());
        return Stream.of(
                        cases.count(found.cases(), topic),
                        OperationWords.figures(found.figures()),
                        acts,
                        texts(found, topic))
                .flatMap(Optional::stream)
                .reduce(WordedAnswer::and)
                .orElseThrow();
    }

    private Optional<WordedAnswer> texts(Cooperation.OnRecord found, Topic topic) {
        boolean kindIsInHeading = Topic.treaties().contains(topic);
        Function<TextOnRecord, String> kind = text -> kindIsInHeading ? "" : labels.kind(text.record());
        Map<String, Map<String, Long>> names =
                found.standing().stream().collect(Collectors.groupingBy(kind)).entrySet().stream()
                        .filter(alike -> alike.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, alike -> counted(alike.getValue())));
        return found.standing().stream()
                .map(text -> named(
                        kindIsInHeading ? status.of(text) : withKind(text),
                        text,
                        names.getOrDefault(kind.apply(text), Map.of())))
                .reduce(WordedAnswer::and);
    }

    /** {@return the names of texts, each with how many have it: counted once, since there may be thousands} */
    private Map<String, Long> counted(List<TextOnRecord> texts) {
        return texts.stream().collect(Collectors.groupingBy(this::name, Collectors.counting()));
    }

    /** {@return the status of one text, with its name if there are several of its kind} */
    private WordedAnswer named(WordedAnswer worded, TextOnRecord text, Map<String, Long> names) {
        if (names.isEmpty()) {
            return worded;
        }
        String name = name(text);
        return new WordedAnswer(
                worded.words() + " ("
                        + (names.getOrDefault(name, 0L) > 1 ? text.record().title() : name) + ")",
                worded.meaning(),
                worded.evidence());
    }

    /** {@return "treaty of 2001", or "protocol or amendment of 2008" of what belongs to another text} */
    private String name(TextOnRecord text) {
        return (text.record().parent().isPresent()
                        ? "protocol or amendment"
                        : text.record() instanceof Treaty ? "treaty" : "arrangement")
                + view.instruments()
                        .stage(text.record(), Stage.SIGNED)
                        .step()
                        .flatMap(LifecycleStep::date)
                        .flatMap(Dates::year)
                        .map(year -> " of " + year)
                        .orElse("");
    }

    private WordedAnswer withKind(TextOnRecord text) {
        WordedAnswer worded = status.of(text);
        return new WordedAnswer(
                labels.kind(text.record()) + ": " + Labels.lowerFirst(worded.words()),
                worded.meaning(),
                worded.evidence());
    }

    /**
     * The question that is open about a form of cooperation.
     *
     * @param cooperation the answer: that nothing is on record, or what is, beside which there may be more
     * @return a sentence
     */
    public String question(Cooperation cooperation) {
        CooperationQuestion question = cooperation.question();
        return "Is there "
                + (cooperation instanceof Cooperation.OnRecord ? "a further record" : "a record")
                + " of this between " + labels.actorInSentence(question.state()) + " and "
                + labels.actorInSentence(question.counterpart()) + ": "
                + Labels.lowerFirst(question.topic().label()) + "?";
    }
}
