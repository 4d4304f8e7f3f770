package io.github.lec.view.internal;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * The same directions without those of the parties that made a reservation to some clauses. Such a party of a
     * convention speaks for itself, and leaves the text between the others as it is.
     *
     * @param view what is known on a day
     * @param text the text
     * @param kinds the kinds of the clauses
     * @return the directions; all of them between two parties, or if no two parties are without such a reservation
     */
    public static List<Relation> amongOthers(View view, CooperationInstrument text, Collection<SafeguardKind> kinds) {
        List<Relation> all = of(view, text);
        if (text.parties().size() < 3 || text.reservations().isEmpty()) {
            return all;
        }
        Set<ActorId> reserving = text.reservations().stream()
                .filter(reservation -> kinds.contains(reservation.kind()))
                .map(Reservation::party)
                .collect(Collectors.toSet());
        List<Relation> others = Lists.filter(
                all,
                relation -> !reserving.contains(relation.requested()) && !reserving.contains(relation.requesting()));
        return others.isEmpty() ? all : others;
    }
}
