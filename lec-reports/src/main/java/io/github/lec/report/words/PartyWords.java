package io.github.lec.report.words;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who is bound by a text, by name; if they are many, how many. A state that only signed is not a party (Vienna
 * Convention, article 2(1)(g)), nor is a region in which a treaty applies.
 */
public final class PartyWords {
    private final Labels labels;
    private final View view;

    /**
     * The words.
     *
     * @param words what all wording shares
     */
    public PartyWords(Words words) {
        this.labels = words.labels();
        this.view = words.view();
    }

    /**
     * {@return the states and regions concerned by name; of a treaty with more, how many are bound, or have signed if
     * none is known to be; one of those among whom the number is given is named}
     *
     * @param text the text
     * @param most up to how many are named
     * @param among of whom the number is given
     * @param whom who they are, as in "28 states compared"
     */
    public String of(CooperationInstrument text, int most, Collection<ActorId> among, String whom) {
        if (text.parties().size() <= most) {
            return labels.actors(text.parties(), SilenceWords.NOT_DETERMINED);
        }
        if (among.size() == 1) {
            return ofOne(text, among.iterator().next());
        }
        List<ActorId> able =
                among.stream().filter(party -> !labels.isRegion(party)).toList();
        List<ActorId> concerned = able.stream().filter(text.parties()::contains).toList();
        String of = " of the " + able.size() + " " + whom;
        if (!(text instanceof Treaty treaty)) {
            return concerned.size() + of + " concerned";
        }
        long bound = concerned.stream().filter(party -> isBound(treaty, party)).count();
        if (bound > 0) {
            return bound + of + (bound == 1 ? " is a party" : " are parties") + inRegions(treaty, among);
        }
        long signed =
                concerned.stream().filter(party -> hasSigned(treaty, party)).count();
        return "No party known; signed by " + signed + of;
    }

    /** {@return in which regions a treaty applies: a region is bound by it but is not itself a party} */
    private String inRegions(Treaty treaty, Collection<ActorId> among) {
        List<ActorId> regions = among.stream()
                .filter(region -> labels.isRegion(region) && isBound(treaty, region))
                .toList();
        return regions.isEmpty() ? "" : "; it applies in " + labels.actors(regions, "");
    }

    private String ofOne(CooperationInstrument text, ActorId party) {
        String name = labels.actorInSentence(party);
        if (!(text instanceof Treaty treaty)) {
            return FirstLetter.upper(name) + " and " + (text.parties().size() - 1) + " others";
        }
        if (isBound(treaty, party)) {
            return FirstLetter.upper(name) + " is a party";
        }
        return "Not known to bind " + name + (hasSigned(treaty, party) ? ", which has signed" : "");
    }

    private boolean isBound(Treaty treaty, ActorId party) {
        return view.instruments().isParty(treaty.id(), party, view.asOf()).isTrue();
    }

    private boolean hasSigned(Treaty treaty, ActorId party) {
        return view.instruments()
                .day(treaty, Stage.SIGNED, Optional.of(party))
                .filter(day -> day.isOnOrBefore(view.asOf()).isTrue())
                .isPresent();
    }
}
