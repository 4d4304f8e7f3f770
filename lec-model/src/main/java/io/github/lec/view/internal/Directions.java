package io.github.lec.view.internal;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;

/** The directions of a text in which its clauses may differ. */
public final class Directions {
    private Directions() {}

    /**
     * The directions in which a text may say different things. The requesting party makes a difference only by its
     * reservations and by other texts; without these, one requesting party stands for all, since a convention can have
     * a hundred parties.
     *
     * @param view what is known on a day
     * @param text the text
     * @return the directions, in the order of the requested parties; none if there are not two parties
     */
    public static List<Relation> of(View view, CooperationInstrument text) {
        boolean byRequesting =
                !text.reservations().isEmpty() || view.instruments().hasParts(text);
        return text.parties().stream()
                .flatMap(requested -> text.parties().stream()
                        .filter(requesting -> !requesting.equals(requested))
                        .limit(byRequesting ? Long.MAX_VALUE : 1)
                        .map(requesting -> Relation.of(text, requested, requesting)))
                .toList();
    }
}
