package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the map says of a treaty on the day of a view: a status and a year, with the meaning that gives the colour. */
final class MapStatus {
    /** Statuses that are shown in brief words with a mark. */
    private static final Set<CooperationStatus> WITH_MARKS = EnumSet.of(
            CooperationStatus.SIGNED,
            CooperationStatus.SIGNED_NOT_IN_FORCE,
            CooperationStatus.OBSERVED_IN_FORCE,
            CooperationStatus.CONCLUDED,
            CooperationStatus.NOT_DETERMINED,
            CooperationStatus.PERHAPS_SUSPENDED,
            CooperationStatus.PERHAPS_ENDED);

    private final Words words;
    private final BriefStatus brief;

    MapStatus(Words words) {
        this.words = words;
        this.brief = new BriefStatus(words);
    }

    /** {@return what the map says of what is on record of a treaty} */
    Cell of(Cooperation cooperation) {
        if (!(cooperation instanceof Cooperation.OnRecord found)) {
            return Cell.of(new CooperationWords(words).of(cooperation).words())
                    .meaning(cooperation instanceof Cooperation.NoneFound ? Meaning.NOT_APPLICABLE : Meaning.UNKNOWN);
        }
        CooperationStatus status = found.status();
        Optional<TextOnRecord> first = found.standing().stream().findFirst();
        if (first.isPresent() && (first.get().isDisputed() || WITH_MARKS.contains(status))) {
            return Cell.of(brief.of(first.get()).words())
                    .meaning(first.get().isDisputed() ? Meaning.UNKNOWN : meaning(status));
        }
        String since = status == CooperationStatus.IN_FORCE ? " since " : " ";
        String year = switch (status) {
            case NOT_YET -> " signed";
            case CONCLUDED, NOT_DETERMINED -> ""; // a day says when it was reported, not when it was concluded
            default ->
                found.day().flatMap(Dates::year).map(known -> since + known).orElse("");
        };
        return Cell.of(status.label() + year).meaning(meaning(status));
    }

    private static Meaning meaning(CooperationStatus status) {
        return switch (status) {
            case IN_FORCE, IN_FORCE_FOR_PARTIES -> Meaning.GOOD;
            case OBSERVED_IN_FORCE -> Meaning.WEAK;
            case SIGNED, PROVISIONALLY_APPLIED, PERHAPS_SUSPENDED, PERHAPS_ENDED, CONCLUDED, NOT_DETERMINED, REPORTED ->
                Meaning.UNKNOWN;
            case NOT_YET -> Meaning.NOT_APPLICABLE;
            case SUSPENDED,
                    REPLACED,
                    TERMINATED,
                    SHELVED,
                    SIGNED_NOT_IN_FORCE,
                    NOT_SIGNED,
                    INITIALLED,
                    UNDER_NEGOTIATION,
                    OBSERVED,
                    PLANNED,
                    CANCELLED -> Meaning.MISSING;
        };
    }
}
