package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.source.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for what a state has with a counterpart in one form of cooperation. */
public final class CooperationWords {
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
        return found.standing().stream()
                .map(text -> kindIsInHeading ? status.of(text) : withKind(text))
                .reduce(WordedAnswer::and);
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
