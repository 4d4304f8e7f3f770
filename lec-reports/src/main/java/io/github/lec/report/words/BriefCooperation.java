package io.github.lec.report.words;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.exposure.TreatyBasis;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.WordList;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a state has with a counterpart in one form of cooperation, as a status and a year; the rest is behind the link.
 */
public final class BriefCooperation {
    /** The statuses of texts that applied, or were to, and do not. */
    private static final Set<CooperationStatus> NO_LONGER =
            EnumSet.of(CooperationStatus.SUSPENDED, CooperationStatus.TERMINATED, CooperationStatus.SHELVED);

    private final Labels labels;
    private final HostAnswers answers;
    private final BriefStatus status;
    private final CooperationWords full;

    /**
     * The words.
     *
     * @param words what all wording shares
     */
    public BriefCooperation(Words words) {
        this.labels = words.labels();
        this.answers = new HostAnswers(labels);
        this.status = new BriefStatus(words);
        this.full = new CooperationWords(words);
    }

    /**
     * {@return a few words, resting on all claims of the answer}
     *
     * @param cooperation the answer
     */
    public WordedAnswer of(Cooperation cooperation) {
        WordedAnswer whole = full.of(cooperation);
        return cooperation instanceof Cooperation.OnRecord found
                ? new WordedAnswer(words(found, whole), meaning(found), whole.evidence())
                : whole;
    }

    /**
     * {@return the status of the extradition treaty between two places, in the words of every sheet}
     *
     * @param cooperation what is on record between them of extradition treaties
     * @param basis whether one applies, for texts on record of which none is an extradition treaty
     */
    public WordedAnswer extraditionTreaty(Cooperation cooperation, TreatyBasis basis) {
        if (!(cooperation instanceof Cooperation.OnRecord onRecord)) {
            return of(cooperation);
        }
        return onRecord.standing().stream()
                .filter(text -> text.record() instanceof Treaty treaty && treaty.kind() == TreatyKind.EXTRADITION)
                .findFirst()
                .map(status::of)
                .orElseGet(() -> WordedAnswer.of(basis.label()));
    }

    /**
     * {@return the meaning: what is on record is a fact; only acts that are all disputed or alleged, and a text with an
     * open status, are unknown}
     */
    private Meaning meaning(Cooperation.OnRecord found) {
        if (isOpen(found)) {
            return Meaning.UNKNOWN;
        }
        boolean onlyTexts = found.cases().isEmpty() && found.operations().isEmpty();
        return onlyTexts
                ? texts(found)
                        .findFirst()
                        .map(text -> status.of(text).meaning())
                        .orElse(Meaning.NEUTRAL)
                : Meaning.NEUTRAL;
    }

    /**
     * {@return whether there are acts, and all of them are open: disputed, only alleged, or of a case of which it is
     * not known what was annulled}
     */
    private static boolean isOpen(Cooperation.OnRecord found) {
        boolean acts = !found.cases().isEmpty() || !found.operations().isEmpty();
        return acts
                && found.texts().isEmpty()
                && found.figures().isEmpty()
                && found.cases().stream().allMatch(one -> one.isDisputed() || one.isAlleged() || one.annulledUnknown())
                && found.operations().stream().allMatch(one -> one.isDisputed() || one.isAlleged());
    }

    private String words(Cooperation.OnRecord found, WordedAnswer whole) {
        if (found.question().topic() == Topic.POLICE_STATIONS) {
            return stations(found);
        }
        List<String> parts = new ArrayList<>();
        cases(found.cases()).ifPresent(parts::add);
        operations(found).ifPresent(parts::add);
        boolean isFirst = parts.isEmpty();
        statuses(found)
                .map(words -> isFirst ? words : ofWhat(found) + Labels.lowerFirst(words))
                .ifPresent(parts::add);
        if (parts.isEmpty()) {
            return whole.words();
        }
        return parts.get(0)
                + parts.stream()
                        .skip(1)
                        .map(part -> "; " + Labels.lowerFirst(part))
                        .collect(Collectors.joining());
    }

    // ---------------------------------------------------------------- texts

    private static Stream<TextOnRecord> texts(Cooperation.OnRecord found) {
        return found.standing().stream();
    }

    private Optional<String> statuses(Cooperation.OnRecord found) {
        List<TextOnRecord> texts = texts(found).toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() == 1) {
            return Optional.of(status.of(texts.get(0)).words());
        }
        // of one status, some may be disputed or only weakly known: the words of one text are not those of all; that
        // some apply no longer is said beside those that do
        Map<String, List<TextOnRecord>> alike = texts.stream()
                .filter(text -> text.status() == texts.get(0).status() || NO_LONGER.contains(text.status()))
                .sorted(Comparator.comparing(TextOnRecord::isDisputed))
                .collect(Collectors.groupingBy(
                        text -> status.withoutYears().of(text).words(), LinkedHashMap::new, Collectors.toList()));
        return Optional.of(texts.size() + " texts, "
                + WordList.and(alike.entrySet().stream()
                        .map(group -> share(group.getValue().size(), texts.size()) + " "
                                + Labels.lowerFirst(words(group.getValue(), group.getKey())))
                        .toList()));
    }

    /**
     * {@return whose status it is, if it stands after acts; where there are several texts the words say so themselves}
     */
    private String ofWhat(Cooperation.OnRecord found) {
        return texts(found).count() == 1
                ? labels.kind(texts(found).findFirst().orElseThrow().record()) + ": "
                : "";
    }

    /** {@return the words for texts whose years are given only if they are the same} */
    private String words(List<TextOnRecord> texts, String withoutYears) {
        List<String> withYears =
                texts.stream().map(text -> status.of(text).words()).distinct().toList();
        return withYears.size() == 1 ? withYears.get(0) : withoutYears;
    }

    private static String share(int part, int whole) {
        if (part == whole) {
            return whole == 2 ? "both" : "all";
        }
        return part == 1 ? "one" : String.valueOf(part);
    }

    // ---------------------------------------------------------------- acts

    private static Optional<String> cases(List<CaseOnRecord> cases) {
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        int persons = cases.stream().mapToInt(CaseOnRecord::persons).sum();
        int number = CaseOnRecord.number(cases);
        String counted = "At least " + Labels.number(number, "case");
        String concerned = persons > number ? ", " + persons + " persons" : "";
        return Optional.of(counted
                + concerned
                + share(cases, number, CaseOnRecord::isReleased, "released")
                + share(cases, number, CaseOnRecord::isDisputed, "disputed")
                + CaseWords.alleged(cases)
                + YearsOfActs.in(cases.stream().flatMap(DaysOfPersons::of)));
    }

    /** {@return ", disputed" or ", 2 disputed": how many of the cases are so} */
    private static String share(List<CaseOnRecord> cases, int number, Predicate<CaseOnRecord> so, String word) {
        return CaseWords.share(CaseOnRecord.number(cases.stream().filter(so).toList()), number, word);
    }

    private Optional<String> operations(Cooperation.OnRecord found) {
        List<OperationOnRecord> operations = found.operations();
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyWholes = operations.stream().allMatch(OperationOnRecord::isWhole);
        List<OperationOnRecord> counted = operations.stream()
                .filter(operation -> onlyWholes || !operation.isWhole())
                .toList();
        Map<String, Integer> kinds = new LinkedHashMap<>();
        counted.forEach(operation ->
                kinds.merge(labels.code("operation-kind", operation.record().kind()), 1, Integer::sum));
        String states = counted.stream()
                .map(OperationWords::label)
                .distinct()
                .map(Labels::lowerFirst)
                .collect(Collectors.joining(" or "));
        return Optional.of(FirstLetter.upper(whatIsReported(found.question().topic(), kinds)) + ", " + states
                + CaseWords.share(
                        (int) counted.stream()
                                .filter(OperationOnRecord::isAlleged)
                                .count(),
                        counted.size(),
                        "alleged")
                + YearsOfActs.in(counted.stream().map(OperationOnRecord::day)));
    }

    /** {@return what there was, with its number; a post may have several officers, so the posts are not counted} */
    private static String whatIsReported(Topic topic, Map<String, Integer> kinds) {
        return topic == Topic.LIAISON_OFFICERS
                ? kinds.keySet().stream().map(Labels::lowerFirst).collect(Collectors.joining(", "))
                : counted(kinds);
    }

    /** {@return "at least 6 joint patrols, 1 joint police operation"} */
    private static String counted(Map<String, Integer> kinds) {
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, number) -> {
            String things = Labels.lowerFirst(kind);
            String atLeast = parts.isEmpty() ? "at least " : "";
            parts.add(atLeast + Labels.number(number, things));
        });
        return String.join(", ", parts);
    }

    // ---------------------------------------------------------------- police stations

    private String stations(Cooperation.OnRecord found) {
        String reported =
                found.operations().isEmpty() ? "No station on record" : StationWords.brief(found.operations());
        return FirstLetter.upper(reported) + "; " + answer(found);
    }

    private String answer(Cooperation.OnRecord found) {
        String brief = answers.brief(found);
        return brief.isEmpty() ? HostAnswers.NONE : "state: " + brief;
    }
}
