package io.github.lec.report.words;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.source.Topic;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words for cases and, separately, persons. Reported numbers are minimums, since most cases are never reported. */
final class CaseWords {
    private final Labels labels;
    private final Counts counts;

    /**
     * The words for cases.
     *
     * @param words what all wording shares
     * @param counts whether each count says that it is a minimum
     */
    CaseWords(Words words, Counts counts) {
        this.labels = words.labels();
        this.counts = counts;
    }

    /**
     * "Observed minimum: 2 cases, 3 persons", with what they are where that differs.
     *
     * @param cases some cases
     * @param topic the form of cooperation that counts them
     * @return the words, resting on the claims of the cases; nothing if there are no cases
     */
    Optional<WordedAnswer> count(List<CaseOnRecord> cases, Topic topic) {
        return switch (topic) {
            case EXTRADITIONS_AUTHORISED -> count(cases, CaseWords::outcome);
            case EXTRADITIONS_REFUSED -> refused(cases);
            case INFORMAL_RETURNS -> count(cases, CaseWords::returned);
            default -> count(cases, each -> each.isFormDisputed() ? RouteWords.detail(each) : "");
        };
    }

    private Optional<WordedAnswer> refused(List<CaseOnRecord> cases) {
        List<CaseOnRecord> elsewhere = cases.stream()
                .filter(each -> each.outcome() == CaseOutcome.ELSEWHERE)
                .toList();
        List<CaseOnRecord> refused = cases.stream()
                .filter(each -> each.outcome() != CaseOutcome.ELSEWHERE)
                .toList();
        return Stream.of(count(refused, CaseWords::outcome), count(elsewhere, this::whereTo))
                .flatMap(Optional::stream)
                .reduce(WordedAnswer::and);
    }

    private static String outcome(CaseOnRecord subject) {
        return Labels.lowerFirst(subject.outcome().label())
                + (subject.annulledUnknown() ? OutcomeOfCase.ANNULLED_UNKNOWN : "")
                + (subject.isFormDisputed() ? ", " + RouteWords.detail(subject) : "");
    }

    private static String returned(CaseOnRecord subject) {
        return (subject.isExtradition() ? "after a request for extradition" : RouteWords.detail(subject))
                + (subject.isDisputed() && !subject.isFormDisputed() ? ", disputed" : "");
    }

    private String whereTo(CaseOnRecord subject) {
        return "brought to " + subject.destination().map(labels::actor).orElse("another place") + " instead";
    }

    private Optional<WordedAnswer> count(List<CaseOnRecord> cases, Function<CaseOnRecord, String> sort) {
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> sorts = new TreeMap<>();
        List<ClaimId> claims = new ArrayList<>();
        int persons = 0;
        for (CaseOnRecord subject : cases) {
            persons += subject.persons();
            sorts.merge(sort.apply(subject), 1, Integer::sum);
            claims.addAll(subject.claims());
        }
        String words = counts.of(Labels.number(CaseOnRecord.number(cases), "case") + ", "
                + Labels.number(persons, "person") + alleged(cases));
        return Optional.of(WordedAnswer.of(words + detail(sorts), claims));
    }

    /** {@return ", alleged" or ", 2 alleged": how many of the cases are only alleged, in every account} */
    static String alleged(List<CaseOnRecord> cases) {
        return share(CaseOnRecord.alleged(cases), CaseOnRecord.number(cases), "alleged");
    }

    /** {@return ", disputed" or ", 2 disputed": how many of the cases are so} */
    static String share(int share, int number, String word) {
        return share == 0 ? "" : ", " + (share == number ? "" : share + " ") + word;
    }

    private static String detail(Map<String, Integer> sorts) {
        String only = sorts.keySet().iterator().next();
        if (sorts.size() == 1) {
            return only.isEmpty() ? "" : " (" + only + ")";
        }
        List<String> each = new ArrayList<>();
        sorts.forEach((name, number) -> each.add(name + ": " + number));
        return " (" + String.join("; ", each) + ")";
    }
}
