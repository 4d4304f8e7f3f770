package io.github.lec.exposure;

import io.github.lec.record.ActorId;
import java.util.List;
import java.util.Set;

/** In words, that the home state must first be told of a request. */
final class PriorityWords {
    private final List<ActorId> homes;
    private final ReasonWords wording;
    private final boolean byTreaty;
    private final boolean byUnionRights;

    /**
     * Words for one answer.
     *
     * @param homes the states, other than the place of arrest, of which the person is a national and which may have
     *     priority
     * @param byTreaty whether the treaty says so
     * @param byUnionRights whether it follows from the person's own rights under Union law, and not by analogy
     */
    PriorityWords(List<ActorId> homes, ReasonWords wording, boolean byTreaty, boolean byUnionRights) {
        this.homes = homes;
        this.wording = wording;
        this.byTreaty = byTreaty;
        this.byUnionRights = byUnionRights;
    }

    /** {@return the protection if surrender is not barred, as far as it is certain} */
    static NationalityProtection unlessBarred(NationalityProtection protection, Set<NationalityProtection> possible) {
        return isCertainUnlessBarred(possible) ? NationalityProtection.HOME_STATE_PRIORITY : protection;
    }

    /** {@return whether the home state has priority in any event, unless surrender is barred, which is open} */
    private static boolean isCertainUnlessBarred(Set<NationalityProtection> possible) {
        return possible.contains(NationalityProtection.HOME_STATE_PRIORITY)
                && possible.stream().allMatch(one -> one == NationalityProtection.HOME_STATE_PRIORITY || one.isBar())
                && possible.size() > 1;
    }

    /** {@return that the home state must first be told, as a sentence that begins with its name} */
    String mustBeTold() {
        return wording.names(homes) + rest();
    }

    /** {@return what follows if surrender is not barred, as a sentence to append; empty if that is not certain} */
    String unlessBarred(Set<NationalityProtection> possible) {
        return isCertainUnlessBarred(possible) ? " If surrender is not barred, " + wording.within(homes) + rest() : "";
    }

    private String rest() {
        return " must first be told, and the person is surrendered "
                + (homes.size() > 1 ? "to one of them" : "there") + " instead if that state has jurisdiction and asks ("
                + authority() + ").";
    }

    private String authority() {
        if (byTreaty) {
            return "so the treaty provides";
        }
        return byUnionRights
                ? "Petruhhin, C-182/15" + wording.clarifiedLater(ExposureQuestion.PETRUHHIN)
                : "C-897/19 PPU, by analogy with Petruhhin" + wording.clarifiedLater(ExposureQuestion.RUSKA_FEDERACIJA);
    }
}
