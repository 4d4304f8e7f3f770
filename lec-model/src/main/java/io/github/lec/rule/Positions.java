package io.github.lec.rule;

import java.util.List;

/**
 * The position of each subject in a list, by its id. A hash table of numbers with open addressing: a map of strings
 * would need ten times as much memory as all verdicts.
 */
final class Positions {
    static final int NONE = -1;

    private final List<Subject> subjects;
    private final int[] slots;

    Positions(List<Subject> subjects) {
        this.subjects = subjects;
        this.slots = new int[subjects.size() + subjects.size() / 4 + 1];
        for (int i = 0; i < subjects.size(); i++) {
            slots[slot(subjects.get(i))] = i + 1; // zero marks a free slot
        }
    }

    int of(Subject subject) {
        return slots[slot(subject)] - 1;
    }

    /** {@return the slot of a subject, or the free slot for it} */
    private int slot(Subject subject) {
        String id = subject.id();
        int slot = Math.floorMod(id.hashCode() * 0x9E37_79B9, slots.length); // similar ids must not cluster
        while (slots[slot] != 0 && !isSame(subjects.get(slots[slot] - 1), subject, id)) {
            slot = (slot + 1) % slots.length;
        }
        return slot;
    }

    /** Nearly always the same object is asked for that was judged, so that no second id has to be built. */
    private static boolean isSame(Subject one, Subject other, String id) {
        return one == other || one.id().equals(id);
    }
}
