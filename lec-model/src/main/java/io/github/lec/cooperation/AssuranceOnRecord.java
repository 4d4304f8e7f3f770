package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Assurance;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Term;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.view.AssurancesAnswer;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether an assurance of the receiving state is on record that was given for a case and stands, and if not, why. What
 * other states promise is told apart and does not count, as in the rules: they cannot bind those who will hold the
 * person.
 *
 * @param status whether one is on record
 * @param search how it is known that no source mentions an assurance; meaningless if one does
 * @param others the others that gave an assurance, as they are named within a sentence, and whether that is denied
 */
public record AssuranceOnRecord(Status status, HowKnown search, List<String> others) {
    private static final String MEMBER = "assurances";

    private static final Set<CaseOutcome> GONE =
            EnumSet.of(CaseOutcome.EXECUTED, CaseOutcome.ELSEWHERE, CaseOutcome.RETURNED);

    /** What sources say about the assurances in a case. */
    public enum Status implements Term {
        /** One was given for the case, before the person was gone, and was not turned down. */
        GIVEN("given"),
        /** One was given only when the person was gone. */
        AFTERWARDS("given only afterwards"),
        /** The requested state or its court did not accept what was given. */
        NOT_ACCEPTED("not accepted"),
        /** A source says that one was given or accepted, and another denies it. */
        DISPUTED("disputed"),
        /** Sources only deny that one was given. */
        DENIED("denied"),
        /** Only others than the receiving state gave one. */
        OF_OTHERS("given by others"),
        /** No source speaks of one. */
        NONE("none on record");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * Keeps the others.
     *
     * @param status whether one is on record
     * @param search how it is known that no source mentions an assurance
     * @param others the others that gave an assurance
     */
    public AssuranceOnRecord {
        others = List.copyOf(others);
    }

    /**
     * Reads the accounts of assurances in a case.
     *
     * @param view the view
     * @param found the case
     * @return whether one is on record
     * @throws InvalidValueException if an argument is null
     */
    public static AssuranceOnRecord of(View view, CaseOnRecord found) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(found, "found");
        HowKnown search =
                HowKnown.searched(view.inquiries(new ClaimId(found.record().id().value(), MEMBER)));
        List<String> others = others(view, found.record());
        Status status = status(view, found);
        return new AssuranceOnRecord(
                status == Status.NONE && !others.isEmpty() ? Status.OF_OTHERS : status, search, others);
    }

    /** Leaves open what a source denies, as for an assurance of the receiving state. */
    private static List<String> others(View view, Case subject) {
        Map<ActorId, Boolean> denied = new LinkedHashMap<>();
        List<Assurance> ofOthers = view.acts().assurances(subject).stream()
                .filter(assurance -> view.acts().isOfAnother(subject, assurance))
                .toList();
        for (Assurance assurance : AssurancesAnswer.of(ofOthers).affirmed()) {
            AssurancesAnswer ofGiver = AssurancesAnswer.of(ofOthers.stream()
                    .filter(other -> other.by().equals(assurance.by()))
                    .toList());
            assurance.by().ifPresent(by -> denied.merge(by, ofGiver.isDenied(assurance), Boolean::logicalAnd));
        }
        return denied.entrySet().stream()
                .map(by -> view.dataset().nameInSentence(by.getKey())
                        + (by.getValue() ? " (as one source says and another denies)" : ""))
                .toList();
    }

    private static Status status(View view, CaseOnRecord found) {
        List<Assurance> reported = view.acts().assurancesOfReceiver(found.record());
        if (reported.isEmpty()) {
            return Status.NONE;
        }
        List<Assurance> affirmed = AssurancesAnswer.of(reported).affirmed();
        if (affirmed.isEmpty()) {
            return Status.DENIED;
        }
        List<Assurance> inTime = affirmed.stream()
                .filter(assurance -> !isLater(assurance, found))
                .toList();
        if (inTime.isEmpty()) {
            return Status.AFTERWARDS;
        }
        List<Assurance> accepted = inTime.stream()
                .filter(assurance -> assurance.accepted().orElse(true))
                .toList();
        if (accepted.isEmpty()) {
            return Status.NOT_ACCEPTED;
        }
        boolean stands = accepted.stream()
                .anyMatch(assurance -> !view.acts().isDenied(found.record(), assurance)
                        && !view.acts().isAcceptanceDisputed(found.record(), assurance));
        return stands ? Status.GIVEN : Status.DISPUTED;
    }

    /** {@return whether it was certainly given after the person was gone} */
    private static boolean isLater(Assurance assurance, CaseOnRecord found) {
        return GONE.contains(found.outcome())
                && found.day()
                        .flatMap(day -> assurance.date().map(day::isBefore))
                        .filter(Truth::isTrue)
                        .isPresent();
    }

    /** {@return whether one is on record that stands} */
    boolean isGiven() {
        return status == Status.GIVEN;
    }

    /**
     * {@return whether one is on record, although it may have been turned down or given only when the person was gone}
     */
    public boolean isOnRecord() {
        return status == Status.GIVEN || status == Status.NOT_ACCEPTED || status == Status.AFTERWARDS;
    }

    /**
     * {@return why none stands, as it is worded within a sentence: "denied", "only the United States gave one", or how
     * it is known that no source mentions one}
     */
    String why() {
        String own = status == Status.NONE ? FirstLetter.lower(search.label()) : status.label();
        if (others.isEmpty()) {
            return own;
        }
        String ofOthers = WordList.and(others) + " gave one";
        return status == Status.OF_OTHERS ? "only " + ofOthers : own + ", but " + ofOthers;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("status", status)
                .with("search", search)
                .with("others", others)
                .toMap();
    }

    /** {@return whether one is on record and, if no source mentions one, how that is known} */
    @Override
    public String toString() {
        return status == Status.NONE ? search.label() : "Assurance " + status.label();
    }
}
