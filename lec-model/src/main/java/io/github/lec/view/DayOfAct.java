package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Persistence;
import io.github.lec.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Determines from accounts of a yes-or-no question what was true on the day of an act. An account without a day is about
 * the act. One of a later day does not count, unless it implies what was true before: a state that had not been informed in
 * June had not been informed in January either, and a status that ended in June still existed in January. Of accounts of
 * several days up to the act, the latest holds.
 */
final class DayOfAct {
    /** What one account says, and for which day. */
    record Said(Truth truth, Optional<PartialDate> day) {}

    private final Persistence persistence;
    private final Optional<PartialDate> act;

    DayOfAct(Persistence persistence, Optional<PartialDate> act) {
        this.persistence = persistence;
        this.act = act;
    }

    /**
     * {@return what was true on the day of the act; unknown if nothing counts, accounts conflict or their days leave it
     * open}
     */
    Truth read(List<Said> accounts) {
        if (accounts.size() < 2 && (accounts.isEmpty() || accounts.get(0).day().isEmpty())) {
            return accounts.isEmpty() ? Truth.UNKNOWN : accounts.get(0).truth();
        }
        if (persistence == Persistence.TIMELESS) {
            return agreed(accounts);
        }
        List<Said> before = new ArrayList<>();
        List<Said> open = new ArrayList<>();
        List<Said> after = new ArrayList<>();
        for (Said said : accounts) {
            switch (isLater(said)) {
                case FALSE -> before.add(said);
                case UNKNOWN -> open.add(said);
                case TRUE -> after.add(said);
            }
        }
        if (open.isEmpty()) {
            return decided(before, after);
        }
        List<Said> allBefore = new ArrayList<>(before);
        allBefore.addAll(open);
        after.addAll(open);
        Truth atFirst = decided(allBefore, List.of());
        return atFirst == decided(before, after) ? atFirst : Truth.UNKNOWN;
    }

    private Truth isLater(Said said) {
        if (said.day().isEmpty()) {
            return Truth.FALSE;
        }
        return act.map(day -> day.isBefore(said.day().get())).orElse(Truth.UNKNOWN);
    }

    private Truth decided(List<Said> before, List<Said> after) {
        if (before.isEmpty()) {
            return agreed(after.stream()
                    .filter(this::tellsOfBefore)
                    .map(said -> new Said(Truth.FALSE, said.day()))
                    .toList());
        }
        return agreed(before.stream()
                .filter(said -> before.stream().noneMatch(other -> replaces(other, said)))
                .toList());
    }

    private boolean tellsOfBefore(Said later) {
        return persistence == Persistence.ENDING
                || persistence == Persistence.DONE && later.truth().isFalse();
    }

    /** What was done remains done: an account of a later day that denies it contradicts the earlier one. */
    private boolean replaces(Said later, Said earlier) {
        boolean undone = persistence != Persistence.STATE && earlier.truth().isTrue();
        return !undone
                && later.truth() != earlier.truth()
                && earlier.day().isPresent()
                && later.day().isPresent()
                && earlier.day().get().isBefore(later.day().get()).isTrue();
    }

    private static Truth agreed(List<Said> accounts) {
        return accounts.stream()
                .map(Said::truth)
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }
}
