package io.github.lec.exposure;

import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nationals of whom the Court of Justice has not decided whether their home state comes first, as it did by analogy for Iceland
 * (C-897/19 PPU, resting on the Agreement on the European Economic Area, the association with Schengen and the surrender
 * agreement).
 */
enum UndecidedRights {
    /** The Agreement on the Free Movement of Persons of 1999 has been in force since 2002-06-01 (the Union's database of treaties). */
    SWITZERLAND(
            ActorId.of("CH"),
            LocalDate.of(2002, 6, 1),
            "article 2 of the Agreement on the Free Movement of Persons with Switzerland (equal treatment)"),
    /** Liechtenstein has taken part in the European Economic Area since 1995-05-01 (EFTA secretariat, 1 May 2020). */
    LIECHTENSTEIN(ActorId.of("LI"), LocalDate.of(1995, 5, 1), "the Agreement on the European Economic Area");

    private final ActorId state;
    private final LocalDate since;
    private final String agreement;

    UndecidedRights(ActorId state, LocalDate since, String agreement) {
        this.state = state;
        this.since = since;
        this.agreement = agreement;
    }

    ActorId state() {
        return state;
    }

    /** {@return which of them a request raises: the place of arrest may apply Union law to a national of such a state} */
    static List<UndecidedRights> of(View view, Request request) {
        if (view.unionLaw().applies(request.arrestedIn(), view.asOf()).isFalse()) {
            return List.of();
        }
        return Stream.of(values())
                .filter(rights -> request.person().nationalities().contains(rights.state)
                        && !view.asOf().isBefore(rights.since))
                .toList();
    }

    /** {@return what has not been decided; empty if nothing is open} */
    static String words(List<UndecidedRights> open) {
        return Optional.of(open)
                .filter(rights -> !rights.isEmpty())
                .map(rights -> " Whether "
                        + String.join(
                                " or ",
                                rights.stream().map(right -> right.agreement).toList())
                        + " gives protection has not been decided; for Iceland the Court of Justice rested the priority of the home state on the"
                        + " Agreement on the European Economic Area, the association with Schengen and the surrender agreement"
                        + " together (C-897/19 PPU).")
                .orElse("");
    }
}
