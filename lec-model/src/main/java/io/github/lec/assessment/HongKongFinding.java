package io.github.lec.assessment;

import io.github.lec.cooperation.Contested;
import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.Dispute;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The status of the agreements with Hong Kong on the surrender of fugitives. They are Hong Kong's own and never pooled
 * with China's.
 */
final class HongKongFinding {
    private static final String NO_SUSPENSION = "no suspension is recorded";
    private static final String CONTRADICT = "sources contradict each other on whether ";
    private static final String ENTERED = " entered into force";

    /** The state of an agreement, in the order of the sentence, with words for one agreement and for many. */
    private enum Standing {
        SUSPENDED("is suspended", "are suspended"),
        PERHAPS_SUSPENDED("is in force and may be suspended", "are in force and may be suspended"),
        SUSPENSION_DISPUTED(Contested.SUSPENDED),
        FORCE_DISPUTED(Contested.IN_FORCE),
        END_DISPUTED(Contested.ENDED),
        IN_FORCE("is in force", "are in force"),
        OBSERVED("was only observed in force", "were only observed in force"),
        ENDED("has ended", "have ended"),
        PUT_ASIDE("was put aside and is not in force", "were put aside and are not in force"),
        NOT_IN_FORCE("is not in force", "are not in force"),
        OPEN("is in force is not determined", "are in force is not determined");

        private final String one;
        private final String many;

        Standing(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** What sources contradict each other on has the same words wherever it is told. */
        Standing(Contested contested) {
            this(contested.ofOne(), contested.ofMany());
        }

        boolean isDisputed() {
            return this == SUSPENSION_DISPUTED || this == FORCE_DISPUTED || this == END_DISPUTED;
        }

        /** {@return what stands before the agreements if the standing is open} */
        String open() {
            return isDisputed() ? CONTRADICT : this == OPEN ? "whether " : "";
        }
    }

    /** What is told of a state with several agreements: first what applies, then what may, and the past last. */
    private static final List<Standing> OF_SEVERAL = List.of(
            Standing.IN_FORCE,
            Standing.OBSERVED,
            Standing.PERHAPS_SUSPENDED,
            Standing.SUSPENSION_DISPUTED,
            Standing.SUSPENDED,
            Standing.END_DISPUTED,
            Standing.FORCE_DISPUTED,
            Standing.OPEN,
            Standing.NOT_IN_FORCE,
            Standing.PUT_ASIDE,
            Standing.ENDED);

    /** The states of an agreement of which it is told that no suspension is recorded. */
    private static final Set<Standing> UNSUSPENDED = EnumSet.of(Standing.IN_FORCE, Standing.OBSERVED, Standing.OPEN);

    private final View view;
    private final Selection selection;
    private final Sentences sentences;

    HongKongFinding(View view, Selection selection) {
        this.view = view;
        this.selection = selection;
        this.sentences = new Sentences(view.dataset(), selection.states());
    }

    KeyFinding finding() {
        SortedSet<ActorId> with = new TreeSet<>();
        Map<Standing, SortedSet<ActorId>> standings = new EnumMap<>(Standing.class);
        Set<ClaimId> claims = new LinkedHashSet<>();
        SortedSet<ActorId> entryDisputed = new TreeSet<>();
        boolean anySuspension = false;
        for (ActorId state : selection.states()) {
            List<CooperationInstrument> agreed = view.known(view.dataset().between(state, Parties.HONG_KONG)).stream()
                    .filter(this::isAgreed)
                    .toList();
            for (CooperationInstrument text : agreed) {
                with.add(state);
                anySuspension |= isReached(text, Stage.SUSPENDED);
                claims.addAll(view.instruments().status(text).claims());
            }
            Optional<CooperationInstrument> told =
                    agreed.stream().min(Comparator.comparing(text -> OF_SEVERAL.indexOf(standing(text))));
            told.ifPresent(text -> standings
                    .computeIfAbsent(standing(text), group -> new TreeSet<>())
                    .add(state));
            told.filter(text -> standing(text) == Standing.SUSPENDED && isEntryDisputed(text))
                    .ifPresent(text -> entryDisputed.add(state));
        }
        return KeyFinding.of(
                KeyTopic.HONG_KONG,
                Parties.HONG_KONG,
                words(with, standings, entryDisputed, anySuspension),
                List.copyOf(with),
                List.copyOf(claims));
    }

    private Standing standing(CooperationInstrument text) {
        InstrumentStatus status = view.instruments().status(text);
        Optional<Standing> disputed = disputed(status.dispute());
        return switch (status.value()) {
            case TERMINATED, REPLACED -> Standing.ENDED;
            // that it is suspended is said also where sources contradict each other on how it began, but not on its end
            case SUSPENDED -> disputed.filter(Standing.END_DISPUTED::equals).orElse(Standing.SUSPENDED);
            case PERHAPS_SUSPENDED -> disputed.orElse(Standing.PERHAPS_SUSPENDED);
            case OBSERVED_IN_FORCE -> disputed.orElse(Standing.OBSERVED);
            case SHELVED -> disputed.orElse(Standing.PUT_ASIDE);
            default -> disputed.orElseGet(() -> inForce(view.instruments().isInForce(text, view.asOf())));
        };
    }

    private boolean isEntryDisputed(CooperationInstrument text) {
        return disputed(view.instruments().status(text).dispute())
                .filter(Standing.FORCE_DISPUTED::equals)
                .isPresent();
    }

    private static Standing inForce(Truth inForce) {
        return inForce.isTrue() ? Standing.IN_FORCE : inForce.isFalse() ? Standing.NOT_IN_FORCE : Standing.OPEN;
    }

    /** {@return what sources contradict each other on; nothing if it is not open for this reason} */
    private static Optional<Standing> disputed(Dispute dispute) {
        if (!dispute.isOpen() || !(dispute.rivals().get(0) instanceof LifecycleStep rival)) {
            return Optional.empty();
        }
        return switch (rival.stage()) {
            case SUSPENDED, RESUMED -> Optional.of(Standing.SUSPENSION_DISPUTED);
            case IN_FORCE -> Optional.of(Standing.FORCE_DISPUTED);
            case TERMINATED, DENOUNCED -> Optional.of(Standing.END_DISPUTED);
            default -> Optional.empty();
        };
    }

    private boolean isAgreed(CooperationInstrument text) {
        return text instanceof Treaty treaty && treaty.kind() == TreatyKind.EXTRADITION && isMade(text);
    }

    /**
     * {@return whether it is more than a draft: talks, an initialled text and a bill are not an agreement, even if
     * clauses are known}
     */
    private boolean isMade(CooperationInstrument text) {
        return switch (view.instruments().status(text).value()) {
            case NEGOTIATED, NOT_SIGNED, NOT_YET -> false;
            case SHELVED -> isReached(text, Stage.SIGNED) || isReached(text, Stage.ADOPTED);
            case CONCLUDED ->
                !isReached(text, Stage.TABLED)
                        || Stream.of(Stage.ADOPTED, Stage.APPROVED, Stage.RATIFIED)
                                .anyMatch(stage -> isReached(text, stage));
            default -> true;
        };
    }

    private boolean isReached(CooperationInstrument text, Stage stage) {
        return view.instruments().stage(text, stage).past().isPresent();
    }

    private String words(
            SortedSet<ActorId> with,
            Map<Standing, SortedSet<ActorId>> standings,
            SortedSet<ActorId> entryDisputed,
            boolean anySuspension) {
        String agreement = " agreed with Hong Kong on the surrender of fugitives";
        if (with.isEmpty()) {
            return sentences.states(0, "is known to have", "are", "is not known to have") + agreement + ".";
        }
        boolean allAlike = Stream.of(Standing.SUSPENDED, Standing.IN_FORCE)
                .anyMatch(standing -> with.equals(standings.get(standing)));
        List<String> parts = new ArrayList<>();
        parts.add(sentences.states(with.size(), "has", "have", "has not")
                + agreement
                + (allAlike ? sentences.colon(with) : sentences.colonOfFew(with)));
        if (with.size() == 1) {
            if (!entryDisputed.isEmpty()) {
                parts.add(CONTRADICT + "the agreement has" + ENTERED);
            }
            parts.add(ofOne(standings.keySet().iterator().next(), anySuspension));
        } else {
            SortedSet<ActorId> suspended = standings.getOrDefault(Standing.SUSPENDED, new TreeSet<>());
            if (with.equals(standings.get(Standing.IN_FORCE))) {
                parts.add(all(with, Standing.IN_FORCE) + (anySuspension ? "" : ", and " + NO_SUSPENSION));
            } else if (!suspended.isEmpty() || !anySuspension) {
                parts.add(suspensions(with, suspended));
            }
            if (!entryDisputed.isEmpty()) {
                parts.add(
                        CONTRADICT + thoseOf(entryDisputed) + (entryDisputed.size() == 1 ? " has" : " have") + ENTERED);
            }
            standings.forEach((standing, states) -> {
                boolean isMentioned =
                        standing == Standing.SUSPENDED || standing == Standing.IN_FORCE && states.equals(with);
                if (!isMentioned) {
                    parts.add(ofSome(standing, states));
                }
            });
        }
        return Pause.joined(parts) + ".";
    }

    private static String ofOne(Standing standing, boolean anySuspension) {
        return standing.open()
                + "the agreement "
                + standing.one
                + (UNSUSPENDED.contains(standing) && !anySuspension ? ", and " + NO_SUSPENSION : "");
    }

    private String suspensions(SortedSet<ActorId> with, SortedSet<ActorId> suspended) {
        if (suspended.isEmpty()) {
            return NO_SUSPENSION;
        }
        return suspended.equals(with)
                ? all(with, Standing.SUSPENDED)
                : suspended.size() + " of these agreements " + (suspended.size() == 1 ? "is" : "are") + " suspended: "
                        + sentences.named(suspended);
    }

    private static String all(SortedSet<ActorId> with, Standing standing) {
        return "those of " + (with.size() == 2 ? "both " : "all ") + standing.many;
    }

    private String ofSome(Standing standing, SortedSet<ActorId> states) {
        return standing.open() + thoseOf(states) + " " + (states.size() == 1 ? standing.one : standing.many);
    }

    private String thoseOf(SortedSet<ActorId> states) {
        return (states.size() == 1 ? "that of " : "those of ") + sentences.named(states);
    }
}
