package io.github.lec.exposure;

import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Agreements of the European Union under which the Court of Justice has not decided whether the home state has
 * priority, as it decided by analogy for a national of Iceland in a member state (C-897/19 PPU, resting on the
 * Agreement on the European Economic Area, the association with Schengen and the surrender agreement). They matter to
 * nationals of the other party in a member state, and to citizens of the Union there; in a state of the European
 * Economic Area also to nationals of its other states.
 */
enum UndecidedRights {
    /**
     * The Agreement on the Free Movement of Persons of 1999 has been in force since 2002-06-01 (the Union's database of
     * treaties).
     */
    SWITZERLAND("CH", LocalDate.of(2002, 6, 1), true, Basis.FREE_MOVEMENT, Basis.FREE_MOVEMENT),
    /** Liechtenstein has taken part in the European Economic Area since 1995-05-01 (EFTA secretariat, 1 May 2020). */
    LIECHTENSTEIN("LI", LocalDate.of(1995, 5, 1), true, Basis.ECONOMIC_AREA, Basis.ARTICLES_OF_THE_AREA),
    /**
     * The Agreement entered into force on 1994-01-01; its article 4 forbids discrimination, and article 36 concerns
     * services.
     */
    ICELAND("IS", LocalDate.of(1994, 1, 1), false, Basis.ECONOMIC_AREA, Basis.ARTICLES_OF_THE_AREA),
    /** As for Iceland. */
    NORWAY("NO", LocalDate.of(1994, 1, 1), false, Basis.ECONOMIC_AREA, Basis.ARTICLES_OF_THE_AREA);

    /** What the right would rest on. */
    enum Basis {
        /** One article of the Agreement with Switzerland. */
        FREE_MOVEMENT(
                "article 2 of the Agreement on the Free Movement of Persons with Switzerland (equal treatment)", false),
        /** The whole Agreement, for a national of a state of the Area in a member state. */
        ECONOMIC_AREA("the Agreement on the European Economic Area", false),
        /** Two of its articles, for a citizen of the Union, or a national of another state of the Area, in such a state. */
        ARTICLES_OF_THE_AREA(
                "articles 4 (equal treatment) and 36 (services) of the Agreement on the European Economic Area", true);

        private final String words;
        private final boolean plural;

        Basis(String words, boolean plural) {
            this.words = words;
            this.plural = plural;
        }
    }

    private static final NormId ON_ICELAND = NormId.of("c-897-19-ppu");
    private static final String DECIDED_FOR_ICELAND =
            "; for Iceland the Court of Justice rested the priority of the home state on the Agreement on the European"
                    + " Economic Area, the association with Schengen and the surrender agreement together (C-897/19"
                    + " PPU).";

    private final ActorId state;
    private final LocalDate since;
    private final boolean undecidedInMemberStates;
    private final Basis inMemberStates;
    private final Basis there;

    UndecidedRights(String state, LocalDate since, boolean undecidedInMemberStates, Basis inMemberStates, Basis there) {
        this.state = ActorId.of(state);
        this.since = since;
        this.undecidedInMemberStates = undecidedInMemberStates;
        this.inMemberStates = inMemberStates;
        this.there = there;
    }

    /**
     * What one of them leaves open.
     *
     * @param national the state whose nationals may have the right
     * @param basis what the right would rest on
     */
    record Open(ActorId national, Basis basis) {}

    /**
     * {@return the open questions that a request raises: the place of arrest may apply Union law to a national of such
     * a state, or is such a state and the person is a citizen of the Union or of another state of the Area}
     */
    static List<Open> of(View view, Request request) {
        return Stream.of(values())
                .filter(rights -> !view.asOf().isBefore(rights.since))
                .flatMap(rights -> rights.raised(view, request))
                .toList();
    }

    private Stream<Open> raised(View view, Request request) {
        Person person = request.person();
        if (person.nationalities().contains(state)) {
            boolean mayApply =
                    !view.unionLaw().applies(request.arrestedIn(), view.asOf()).isFalse();
            return undecidedInMemberStates && mayApply && request.mayHavePriority(view, state)
                    ? Stream.of(new Open(state, inMemberStates))
                    : Stream.empty();
        }
        return request.arrestedIn().equals(state)
                ? person.nationalities().stream()
                        .filter(national -> isCovered(view, national) && request.mayHavePriority(view, national))
                        .limit(1)
                        .map(national -> new Open(national, there))
                : Stream.empty();
    }

    /**
     * {@return whether the agreement covers the nationals of a state where this one is the place of arrest: of all
     * member states, and under the Agreement on the European Economic Area of its other states}
     */
    private boolean isCovered(View view, ActorId national) {
        return view.unionLaw().isMember(national, view.asOf()).isTrue()
                || there == Basis.ARTICLES_OF_THE_AREA
                        && Stream.of(values())
                                .anyMatch(other -> other.there == there
                                        && other.state.equals(national)
                                        && !view.asOf().isBefore(other.since));
    }

    /** {@return what has not been decided, and what was for Iceland if that was known; empty if nothing is open} */
    static String words(View view, List<Open> open) {
        List<Basis> bases = open.stream().map(Open::basis).distinct().toList();
        return bases.isEmpty()
                ? ""
                : " Whether "
                        + bases.stream().map(basis -> basis.words).collect(Collectors.joining(" or "))
                        + (bases.stream().anyMatch(basis -> basis.plural) ? " give" : " gives")
                        + " protection has not been decided"
                        + (view.norms().isClarified(ON_ICELAND, view.knownBy()).isFalse() ? "." : DECIDED_FOR_ICELAND);
    }
}
