package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.HowKnown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a state has with a counterpart in one form of cooperation. Either something is on record, or the answer says
 * whether it was searched for: silence is never "no".
 */
public sealed interface Cooperation {
    /** {@return what was asked} */
    CooperationQuestion question();

    /** {@return how it is known, or why it is not} */
    HowKnown howKnown();

    /** {@return the recorded searches, those with the least result first} */
    List<Inquiry> inquiries();

    /** {@return its JSON, without {@code status} if nothing is on record} */
    @JsonValue
    default Map<String, Object> json() {
        return JsonMembers.of(question().json())
                .with("howKnown", howKnown())
                .with("inquiries", inquiries().stream().map(Inquiry::id).toList())
                .toMap();
    }

    /**
     * Something is on record.
     *
     * @param question what was asked
     * @param texts the treaties and arrangements, the most informative first
     * @param cases the cases that this form of cooperation counts
     * @param operations the operations that it counts
     * @param figures what sources count for operations as a whole
     * @param responses what the state itself answered in public
     * @param inquiries the recorded searches
     */
    record OnRecord(
            CooperationQuestion question,
            List<TextOnRecord> texts,
            List<CaseOnRecord> cases,
            List<OperationOnRecord> operations,
            List<Figure> figures,
            List<Response> responses,
            List<Inquiry> inquiries)
            implements Cooperation {
        /** The kind of response by which a state says that stations are closed. */
        private static final String CLOSED = "CLOSED";

        /**
         * Keeps the lists.
         *
         * @param question what was asked
         * @param texts the treaties and arrangements, the most informative first
         * @param cases the cases that this form of cooperation counts
         * @param operations the operations that it counts
         * @param figures what sources count for operations as a whole
         * @param responses what the state itself answered in public
         * @param inquiries the recorded searches
         */
        public OnRecord {
            texts = List.copyOf(texts);
            cases = List.copyOf(cases);
            operations = List.copyOf(operations);
            figures = List.copyOf(figures);
            responses = List.copyOf(responses);
            inquiries = List.copyOf(inquiries);
        }

        @Override
        public HowKnown howKnown() {
            return HowKnown.STATED;
        }

        /** {@return the texts that existed on the view's day; if none did, those that came later} */
        public List<TextOnRecord> standing() {
            List<TextOnRecord> existing =
                    texts.stream().filter(TextOnRecord::exists).toList();
            return existing.isEmpty() ? texts : existing;
        }

        /**
         * Whether an answer says that stations are closed, and only the counterpart, whose stations they are, is on
         * record as having said so.
         *
         * @param answer one of the responses
         * @return false if it says something else, or if someone else says so about a station that the answer concerns
         */
        public boolean isClosedByWordAlone(Response answer) {
            List<OperationStep> closed = operations.stream()
                    .filter(station -> answer.to().contains(station.record().recordId()))
                    .flatMap(station -> station.steps().stream())
                    .filter(step -> step.stage() == OperationStage.CLOSED)
                    .toList();
            return answer.kind().equals(CLOSED)
                    && !closed.isEmpty()
                    && closed.stream()
                            .allMatch(step -> step.by()
                                    .filter(question.counterpart()::equals)
                                    .isPresent());
        }

        /**
         * {@return the operations for which the state, as the host, said itself whether it had agreed; none if it also
         * published an answer, which is more informative}
         */
        public List<OperationOnRecord> answeredByConsentAlone() {
            return responses.isEmpty()
                    ? Lists.filter(
                            operations, operation -> !operation.consents().isEmpty())
                    : List.of();
        }

        /**
         * {@return the operations about which the state, as the host, did something itself that it did not publish as an
         * answer: it investigated, demanded an end or closed it} A published answer is more informative: beside one,
         * only steps later than all answers count, and of a kind that no answer has.
         */
        public List<OperationOnRecord> answeredByOwnSteps() {
            return operations.stream()
                    .map(operation -> operation.withOwnSteps(Lists.filter(operation.ownSteps(), this::isUnpublished)))
                    .filter(operation -> !operation.ownSteps().isEmpty())
                    .toList();
        }

        private boolean isUnpublished(OperationStep step) {
            return Lists.allMatch(
                    responses,
                    response -> !response.kind().equals(step.stage().name())
                            && ActDays.isAfter(step.day(), response.date()));
        }

        /** {@return all records, texts first} */
        public List<EntryOnRecord> entries() {
            List<EntryOnRecord> entries = new ArrayList<>(texts);
            entries.addAll(cases);
            entries.addAll(operations);
            return Collections.unmodifiableList(entries);
        }

        /**
         * {@return the most informative record; a protocol is never more informative than the text to which it belongs}
         */
        private Optional<EntryOnRecord> first() {
            Set<InstrumentId> ids =
                    texts.stream().map(text -> text.record().id()).collect(Collectors.toSet());
            return entries().stream()
                    .filter(entry -> !(entry instanceof TextOnRecord text && text.isPartOf(ids)))
                    .min(Comparator.comparing(
                                    (EntryOnRecord entry) -> !(entry instanceof TextOnRecord text && text.isInForce()))
                            .thenComparing(EntryOnRecord::status));
        }

        /** {@return the status of the most informative text or act} */
        public CooperationStatus status() {
            return first().map(EntryOnRecord::status).orElse(CooperationStatus.REPORTED);
        }

        /** {@return whether sources contradict each other on that status, or on whether it holds between the two} */
        public boolean isDisputed() {
            return first().filter(EntryOnRecord::isDisputed).isPresent();
        }

        /** {@return the date of the status; nothing if no source gives one} */
        public Optional<PartialDate> day() {
            return first().flatMap(EntryOnRecord::day);
        }

        @Override
        public Map<String, Object> json() {
            return JsonMembers.of(Cooperation.super.json())
                    .with("status", status())
                    .with("day", day())
                    .with("disputed", isDisputed())
                    .with("persons", persons())
                    .with("texts", texts)
                    .with("cases", cases)
                    .with("operations", operations)
                    .with("figures", figures)
                    .with("responses", responses.stream().map(Response::id).toList())
                    .with("claims", claims())
                    .toMap();
        }

        /** {@return the minimum number of persons concerned by the cases} */
        public int persons() {
            return cases.stream().mapToInt(CaseOnRecord::persons).sum();
        }

        /** {@return the claims, each once} */
        public Set<ClaimId> claims() {
            Set<ClaimId> claims = new LinkedHashSet<>();
            entries().forEach(entry -> claims.addAll(entry.claims()));
            Stream.concat(figures.stream(), operations.stream().flatMap(operation -> operation.figure().stream()))
                    .forEach(figure -> claims.addAll(figure.claims()));
            return Collections.unmodifiableSet(claims);
        }

        /** {@return the question, the status and the day} */
        @Override
        public String toString() {
            return question + "; " + status().label()
                    + day().map(day -> " (" + day + ")").orElse("");
        }
    }

    /**
     * Searches are recorded and found nothing. This does not prove that there is nothing.
     *
     * @param question what was asked
     * @param inquiries the searches, at least one
     */
    record NoneFound(CooperationQuestion question, List<Inquiry> inquiries) implements Cooperation {
        /**
         * Keeps the searches.
         *
         * @param question what was asked
         * @param inquiries the searches, at least one
         */
        public NoneFound {
            inquiries = List.copyOf(inquiries);
        }

        @Override
        public HowKnown howKnown() {
            return HowKnown.NONE_FOUND;
        }

        /** {@return the question, and the kind of silence that answers it} */
        @Override
        public String toString() {
            return question + "; " + howKnown().label();
        }
    }

    /**
     * At least one recorded search settled nothing: it found hints, or did not reach the text.
     *
     * @param question what was asked
     * @param inquiries the searches, at least one, the one with the least result first
     */
    record SearchInconclusive(CooperationQuestion question, List<Inquiry> inquiries) implements Cooperation {
        /**
         * Keeps the searches.
         *
         * @param question what was asked
         * @param inquiries the searches, at least one, the one with the least result first
         */
        public SearchInconclusive {
            inquiries = List.copyOf(inquiries);
        }

        @Override
        public HowKnown howKnown() {
            return HowKnown.NOT_DETERMINED;
        }

        /** {@return the question, and the kind of silence that answers it} */
        @Override
        public String toString() {
            return question + "; " + howKnown().label();
        }
    }

    /**
     * Nothing is on record, and no search is recorded.
     *
     * @param question what was asked
     */
    record NotLookedFor(CooperationQuestion question) implements Cooperation {
        @Override
        public HowKnown howKnown() {
            return HowKnown.NOT_LOOKED_FOR;
        }

        @Override
        public List<Inquiry> inquiries() {
            return List.of();
        }

        /** {@return the question, and the kind of silence that answers it} */
        @Override
        public String toString() {
            return question + "; " + howKnown().label();
        }
    }
}
