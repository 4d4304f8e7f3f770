package io.github.lec.assessment;

import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The status of the agreements with Hong Kong on the surrender of fugitives. They are Hong Kong's own and never pooled with
 * China's.
 */
final class HongKongFinding {
    private static final String NO_SUSPENSION = "no suspension is recorded";

    private static final String OBSERVED = " only observed in force";

    private final View view;
    private final Selection selection;
    private final Sentences sentences;

    HongKongFinding(View view, Selection selection) {
        this.view = view;
        this.selection = selection;
        this.sentences = new Sentences(view.dataset(), selection.states());
    }

    KeyFinding tell() {
        SortedSet<ActorId> with = new TreeSet<>();
        SortedSet<ActorId> suspended = new TreeSet<>();
        SortedSet<ActorId> inForce = new TreeSet<>();
        SortedSet<ActorId> observed = new TreeSet<>();
        SortedSet<ActorId> ended = new TreeSet<>();
        SortedSet<ActorId> putAside = new TreeSet<>();
        SortedSet<ActorId> notInForce = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (ActorId state : selection.states()) {
            for (CooperationInstrument text : view.known(view.dataset().between(state, Parties.HONG_KONG))) {
                if (isAgreed(text)) {
                    with.add(state);
                    claims.addAll(view.instruments().status(text).claims());
                    if (view.instruments().isSuspended(text, view.asOf()).isTrue()) {
                        suspended.add(state);
                    } else if (view.instruments().isInForce(text, view.asOf()).isTrue()) {
                        (isOnlyObserved(text) ? observed : inForce).add(state);
                    } else if (view.instruments()
                            .isTerminated(text, view.asOf())
                            .isTrue()) {
                        ended.add(state);
                    } else if (view.instruments().status(text).value() == InstrumentStatus.State.SHELVED) {
                        putAside.add(state);
                    } else if (view.instruments().isInForce(text, view.asOf()).isFalse()) {
                        notInForce.add(state);
                    }
                }
            }
        }
        return new KeyFinding(
                KeyTopic.HONG_KONG,
                Parties.HONG_KONG,
                words(with, inForce, observed, suspended, ended, putAside, notInForce),
                List.copyOf(with),
                List.copyOf(claims));
    }

    /** {@return whether it was seen in force while no source tells the day of entry into force} */
    private boolean isOnlyObserved(CooperationInstrument text) {
        return view.instruments().status(text).value() == InstrumentStatus.State.OBSERVED_IN_FORCE;
    }

    private boolean isAgreed(CooperationInstrument text) {
        return text instanceof Treaty treaty && treaty.kind() == TreatyKind.EXTRADITION && isMade(text);
    }

    /** {@return whether it is more than a draft: talks, an initialled text and a bill are no agreement, though clauses may be known} */
    private boolean isMade(CooperationInstrument text) {
        return switch (view.instruments().status(text).value()) {
            case NEGOTIATED, NOT_YET -> false;
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
            SortedSet<ActorId> inForce,
            SortedSet<ActorId> observed,
            SortedSet<ActorId> suspended,
            SortedSet<ActorId> ended,
            SortedSet<ActorId> putAside,
            SortedSet<ActorId> notInForce) {
        String agreement = " agreed with Hong Kong on the surrender of fugitives";
        if (with.isEmpty()) {
            return sentences.states(0, "is known to have", "are", "is not known to have") + agreement + ".";
        }
        boolean eachNamed = !suspended.equals(with) && !inForce.equals(with);
        String subject = sentences.states(with.size(), "has", "have", "has not")
                + agreement
                + (eachNamed ? sentences.colonOfFew(with) : sentences.colon(with));
        List<String> parts = new ArrayList<>(List.of(subject));
        if (with.size() == 1) {
            parts.add(
                    !suspended.isEmpty()
                            ? "the agreement is suspended"
                            : !ended.isEmpty()
                                    ? "the agreement has ended"
                                    : !putAside.isEmpty()
                                            ? "the agreement was put aside and is not in force"
                                            : !notInForce.isEmpty()
                                                    ? "the agreement is not in force"
                                                    : !inForce.isEmpty()
                                                            ? "the agreement is in force, and " + NO_SUSPENSION
                                                            : observed.isEmpty()
                                                                    ? "whether the agreement is in force is not determined, and "
                                                                            + NO_SUSPENSION
                                                                    : "the agreement was" + OBSERVED + ", and "
                                                                            + NO_SUSPENSION);
            return String.join("; ", parts) + ".";
        }
        if (suspended.isEmpty()) {
            parts.add(NO_SUSPENSION);
        } else if (suspended.equals(with)) {
            parts.add("all these agreements are suspended");
        } else {
            parts.add(suspended.size() + " of these agreements " + (suspended.size() == 1 ? "is" : "are")
                    + " suspended: " + sentences.named(suspended));
        }
        if (inForce.size() < with.size()) {
            of(inForce, " is in force", " are in force").ifPresent(parts::add);
        }
        of(observed, " was" + OBSERVED, " were" + OBSERVED).ifPresent(parts::add);
        of(ended, " has ended", " have ended").ifPresent(parts::add);
        of(putAside, " was put aside and is not in force", " were put aside and are not in force")
                .ifPresent(parts::add);
        of(notInForce, " is not in force", " are not in force").ifPresent(parts::add);
        SortedSet<ActorId> open = new TreeSet<>(with);
        List.of(suspended, inForce, observed, ended, putAside, notInForce).forEach(open::removeAll);
        of(open, " is in force is not determined", " are in force is not determined")
                .map(words -> "whether " + words)
                .ifPresent(parts::add);
        return String.join("; ", parts) + ".";
    }

    /** {@return what holds for the agreements of some states; nothing if there are none} */
    private Optional<String> of(SortedSet<ActorId> states, String one, String many) {
        return switch (states.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("that of " + sentences.named(states) + one);
            default -> Optional.of("those of " + sentences.named(states) + many);
        };
    }
}
