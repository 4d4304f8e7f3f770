package io.github.lec.view;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Distinguishes the id of an unanswered question from a mistyped one. */
final class ClaimIds {
    /** The question of what a state has with a counterpart uses the state's id, but is not a member of its record. */
    private static final String COOPERATION = "cooperation";

    private final Dataset dataset;

    ClaimIds(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Refuses an id that cannot belong to a claim: the record, the member, the step or the kind of safeguard does not
     * exist.
     */
    void require(ClaimId id) {
        Optional<Identified> record = dataset.record(id.record());
        boolean exists = record.filter(found -> isQuestion(found, id)).isPresent();
        InvalidValueException.unless(
                exists,
                "claim",
                id,
                () -> Suggestions.expected(id.toString(), "the id of a claim of the dataset", near(record, id)));
    }

    private static boolean isQuestion(Identified record, ClaimId id) {
        boolean isMember = id.member().equals(COOPERATION)
                || members(record).anyMatch(id.member()::equals)
                || isGivenOnce(record, id);
        return isMember
                && switch (id.member()) {
                    case "lifecycle" -> id.key().isEmpty() || id.stage().isPresent();
                    case "safeguards" -> id.key().isEmpty() || id.safeguard().isPresent();
                    default -> true;
                };
    }

    /**
     * {@return whether the record itself answers, with one value and without accounts, as for the state that was asked;
     * a rule can find that nothing is given}
     */
    private static boolean isGivenOnce(Identified record, ClaimId id) {
        return id.key().isEmpty()
                && TypeDescription.of(RecordKind.of(record))
                        .member(id.member())
                        .filter(member -> !member.isClaim())
                        .isPresent();
    }

    private static Stream<String> members(Identified record) {
        return TypeDescription.of(RecordKind.of(record)).members().stream()
                .filter(MemberDescription::isClaim)
                .map(MemberDescription::name);
    }

    /**
     * {@return what may be meant: another claim of the record, or the same question in another of its members or about
     * another record}
     */
    private List<String> near(Optional<Identified> record, ClaimId id) {
        if (record.isEmpty()) {
            List<String> records = dataset.claims().all().stream()
                    .map(claim -> claim.id().record())
                    .distinct()
                    .toList();
            return Suggestions.to(id.record(), records)
                    .map(nearest -> List.of(new ClaimId(nearest, id.path()).toString()))
                    .orElse(List.of());
        }
        Stream<String> answered = dataset.claims().all().stream()
                .map(Claim::id)
                .filter(claim -> claim.record().equals(id.record()))
                .map(ClaimId::toString);
        boolean isMember = members(record.get()).anyMatch(id.member()::equals);
        Stream<ClaimId> others = isMember
                ? keys(id.member()).map(key -> ClaimId.of(id.record(), id.member(), key))
                : members(record.get()).map(member -> ClaimId.of(id.record(), member, String.join("/", id.key())));
        return Stream.concat(answered, others.map(ClaimId::toString)).distinct().toList();
    }

    /** {@return the questions that a member asks, if they are the same for all records} */
    private static Stream<String> keys(String member) {
        return switch (member) {
            case "lifecycle" -> Stream.of(Stage.values()).map(Stage::name);
            case "safeguards" -> Stream.of(SafeguardKind.values()).map(SafeguardKind::name);
            default -> Stream.empty();
        };
    }
}
