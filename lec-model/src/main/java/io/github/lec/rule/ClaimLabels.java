package io.github.lec.rule;

import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.KeyTerms;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.MemberQuestion;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.OperationStage;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardKind;
import java.util.Optional;

/** What a claim asks, in a few words that name the question but not the record. */
final class ClaimLabels {
    private final Dataset dataset;

    ClaimLabels(Dataset dataset) {
        this.dataset = dataset;
    }

    /** {@return what a claim asks} */
    String of(ClaimId id, Optional<Identified> record) {
        return id.safeguard()
                .map(SafeguardKind::label)
                .orElseGet(() -> label(record, id) + party(id) + person(id, record));
    }

    /** {@return the party that takes the step, if each party takes its own} */
    private String party(ClaimId id) {
        return id.takenBy()
                .flatMap(party -> dataset.actor(party))
                .map(actor -> ", " + actor.title())
                .orElse("");
    }

    /** {@return the wording that is asked about, of which there are several; nothing for other questions} */
    private Optional<String> wording(ClaimId id) {
        return id.member().equals("textFlags")
                ? id.code()
                        .flatMap(code -> dataset.code("text-flag", code))
                        .map(code -> "Wording \"" + code.label() + "\"")
                : Optional.empty();
    }

    /** {@return a form of cooperation, of which a rule asks whether there was more than the case that it judges} */
    private Optional<String> cooperation(ClaimId id) {
        return CooperationQuestion.askedBy(id)
                .map(asked -> asked.topic().label() + " with " + dataset.nameInSentence(asked.counterpart())
                        + ", other than recorded");
    }

    private String label(Optional<Identified> record, ClaimId id) {
        return wording(id)
                .or(() -> cooperation(id))
                .or(() ->
                        id.organisation().map(organisation -> "Membership of " + dataset.nameInSentence(organisation)))
                .or(() -> KeyTerms.of(record, id.member(), id.key()).map(ClaimLabels::label))
                .orElseGet(() ->
                        MemberQuestion.brief(id.member()) + (isOfWhole(record, id) ? "" : " (" + named(id) + ")"));
    }

    /** {@return whether a question is about all that a member says, of everybody or of one person} */
    private static boolean isOfWhole(Optional<Identified> record, ClaimId id) {
        return id.key().isEmpty()
                || KeyTerms.person(record, id.member(), id.key())
                        .filter(id.key().get(0)::equals)
                        .isPresent();
    }

    /** {@return the label of a code; that an operation began, was held or reported answers one question} */
    private static String label(Term code) {
        return code instanceof OperationStage stage
                        && OperationStage.beginnings().contains(stage)
                ? "Whether the operation was carried out"
                : code.label();
    }

    /**
     * {@return the first part of the key of a claim in words; for a decision the whole key, since the references of
     * courts contain slashes}
     */
    private String named(ClaimId id) {
        if (id.member().equals("decisions")) {
            return String.join("/", id.key());
        }
        if (!id.assured().isEmpty()) {
            return WordList.and(
                    id.assured().stream().map(SafeguardKind::inSentence).toList());
        }
        String first = id.key().get(0);
        return group(id)
                .flatMap(group -> dataset.code(group, first))
                .map(code -> FirstLetter.lower(code.label()))
                .orElse(first);
    }

    /**
     * {@return the group of the open codes with which the keys of a member begin: that of its values, or of the first
     * code of its accounts}
     */
    private Optional<String> group(ClaimId id) {
        return dataset.record(id.record())
                .flatMap(record -> TypeDescription.of(RecordKind.of(record)).member(id.member()))
                .flatMap(member -> member.codeGroup().or(() -> groupOfAccounts(member)));
    }

    private static Optional<String> groupOfAccounts(MemberDescription member) {
        return member.isClaim()
                ? TypeDescription.ofNested(member.valueType()).members().stream()
                        .flatMap(part -> part.codeGroup().stream())
                        .findFirst()
                : Optional.empty();
    }

    /** {@return the only person whom a question on a case concerns} */
    private static String person(ClaimId id, Optional<Identified> record) {
        return KeyTerms.person(record, id.member(), id.key())
                .map(label -> " (person " + label + ")")
                .orElse("");
    }
}
