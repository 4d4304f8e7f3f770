package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.SourceId;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Settlement;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;

/** What would settle a question that no account answers, and the texts that would contain the answer. */
final class Settlements {
    /** The members that the text of an instrument does not answer: what was done about it, under it or against it. */
    private static final Set<String> LATER_THAN_THE_TEXT =
            Set.of("aid", "assurances", "compliance", "lifecycle", "positions", "reservations");

    private Settlements() {}

    /** {@return whether a question is about what the text of an instrument says} */
    static boolean isOnText(View view, ClaimId id) {
        boolean inText = !LATER_THAN_THE_TEXT.contains(id.member())
                || id.stage().filter(Stage.SIGNED::equals).isPresent();
        return inText && view.dataset().record(id.record()).orElse(null) instanceof Instrument;
    }

    /** {@return the known sources that have the text that a question is about; none if it is about something else} */
    static List<SourceId> textsOn(View view, ClaimId id) {
        return isOnText(view, id) && view.dataset().record(id.record()).orElse(null) instanceof Instrument instrument
                ? Lists.filter(
                        instrument.texts(),
                        text -> view.dataset().source(text).filter(view::knows).isPresent())
                : List.of();
    }

    /**
     * The sources in which the text can be read. The text says when it was signed, but not what happened to it or who
     * supported it. Of a text that was read in full, only the kinds of clause that were not coded are left to read.
     */
    static List<SourceId> texts(View view, ClaimId id) {
        boolean read = id.safeguard().isEmpty() && isReadInFull(view, id);
        return read ? List.of() : textsOn(view, id);
    }

    /**
     * A question about the contents of an instrument is settled by reading it, if it was not read; any other by a source
     * or by the first search for one.
     *
     * @param clauses the answers to a question about a clause
     */
    static Settlement of(View view, ClaimId id, HowKnown howKnown, List<ClauseAnswer> clauses) {
        Settlement found = Settlement.of(howKnown);
        if (id.safeguard().isPresent()) {
            return found == Settlement.SEARCH || found == Settlement.READ_THE_TEXT ? ofClause(clauses) : found;
        }
        if (!texts(view, id).isEmpty()) {
            return Settlement.READ_THE_TEXT;
        }
        return found == Settlement.READ_THE_TEXT ? Settlement.FIND_A_SOURCE : found;
    }

    /** {@return reading, unless the text was read and only something else can settle what it leaves open} */
    private static Settlement ofClause(List<ClauseAnswer> clauses) {
        List<Settlement> open = clauses.stream()
                .filter(answer -> !answer.isDetermined())
                .map(ClauseAnswer::settledBy)
                .distinct()
                .toList();
        return open.equals(List.of(Settlement.RECORD_WHAT_WAS_READ)) || open.equals(List.of(Settlement.FIND_A_SOURCE))
                ? open.get(0)
                : Settlement.READ_THE_TEXT;
    }

    private static boolean isReadInFull(View view, ClaimId id) {
        return view.dataset().record(id.record()).orElse(null) instanceof Instrument instrument
                && instrument.textRead().filter(TextRead.FULL::equals).isPresent();
    }
}
