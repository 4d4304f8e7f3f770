package io.github.lec.assessment;

import io.github.lec.record.ActorId;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is told of signatures beside the treaties that are signed: doubts, denials, and provisional application. */
final class SignaturesOnRecord {
    private final Sentences sentences;
    private final SortedSet<ActorId> doubtful = new TreeSet<>();
    private final SortedSet<ActorId> disputed = new TreeSet<>();
    private final SortedSet<ActorId> unsigned = new TreeSet<>();
    private final SortedSet<ActorId> applied = new TreeSet<>();
    private final SortedSet<ActorId> perhapsApplied = new TreeSet<>();

    SignaturesOnRecord(Sentences sentences) {
        this.sentences = sentences;
    }

    void addDoubtful(ActorId state) {
        doubtful.add(state);
    }

    void addDisputed(ActorId state) {
        disputed.add(state);
    }

    void addDenied(ActorId state) {
        unsigned.add(state);
    }

    void addApplied(ActorId state, boolean isDisputed) {
        (isDisputed ? perhapsApplied : applied).add(state);
    }

    /** {@return the states of which it is not certain that they signed} */
    SortedSet<ActorId> uncertain() {
        SortedSet<ActorId> states = new TreeSet<>(doubtful);
        states.addAll(disputed);
        states.addAll(unsigned);
        return states;
    }

    /** {@return what is told, each part after a semicolon; empty if there is nothing} */
    String words() {
        return applied() + inDoubt() + inDispute() + denied();
    }

    /** {@return which states apply a treaty before its entry into force, or for which this is disputed} */
    private String applied() {
        String which = sentences.ofOneState() ? "its treaty" : thoseOf(applied);
        String perhaps = sentences.ofOneState() ? "its treaty" : thoseOf(perhapsApplied);
        return (applied.isEmpty() ? "" : "; " + which + verb(applied) + " applied provisionally")
                + (perhapsApplied.isEmpty()
                        ? ""
                        : "; sources contradict each other on whether " + perhaps + verb(perhapsApplied)
                                + " applied provisionally");
    }

    private String thoseOf(Collection<ActorId> states) {
        return (states.size() == 1 ? "that of " : "those of ") + sentences.named(states);
    }

    private static String verb(Collection<ActorId> states) {
        return states.size() == 1 ? " is" : " are";
    }

    /** {@return for which states only weak sources report a signature, which others deny} */
    private String inDoubt() {
        if (doubtful.isEmpty()) {
            return "";
        }
        return "; only weak sources report a signature"
                + (sentences.ofOneState() ? "" : " by " + sentences.named(doubtful))
                + ", and others say that there was none";
    }

    /** {@return for which states a source denies a signature that another reports} */
    private String inDispute() {
        if (disputed.isEmpty()) {
            return "";
        }
        return "; sources contradict each other on a signature"
                + (sentences.ofOneState() ? "" : " by " + sentences.named(disputed));
    }

    /** {@return for which states sources report only that there was no signature} */
    private String denied() {
        return unsigned.isEmpty()
                ? ""
                : "; sources say that none was signed"
                        + (sentences.ofOneState() ? "" : " by " + sentences.named(unsigned));
    }
}
