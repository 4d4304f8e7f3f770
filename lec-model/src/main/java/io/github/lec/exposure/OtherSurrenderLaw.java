package io.github.lec.exposure;

import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.view.UnionLaw;
import java.time.LocalDate;
import java.util.Set;

/**
 * The law that replaces extradition treaties between some states outside the European Union and others. None of it is
 * computed: if such law governs, an answer says so and nothing else.
 */
enum OtherSurrenderLaw {
    /**
     * The Nordic states extradite to each other under their own law, and declared that the European Convention on
     * Extradition does not apply between them (article 28; Finland on 1971-05-12, Iceland when it ratified in 1984,
     * Norway from 1977-01-19: <a
     * href="https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/024/declarations">declarations</a>).
     */
    NORDIC("the law of the Nordic states on surrender between them") {
        @Override
        Truth governs(UnionLaw law, ActorId one, ActorId other, LocalDate day) {
            return Truth.of(
                    NORDIC_STATES.contains(one) && NORDIC_STATES.contains(other) && !day.isBefore(NORDIC_SINCE));
        }
    },
    /** The surrender agreement of the European Union with Iceland and Norway. */
    ICELAND_AND_NORWAY("the agreement of the European Union with Iceland and Norway on surrender") {
        @Override
        Truth governs(UnionLaw law, ActorId one, ActorId other, LocalDate day) {
            return law.hasSurrenderAgreement(one, other, day);
        }
    },
    /** The Trade and Cooperation Agreement of the European Union with the United Kingdom. */
    TRADE_AND_COOPERATION("the Trade and Cooperation Agreement of the European Union with the United Kingdom (Part"
            + " Three, Title VII)") {
        @Override
        Truth governs(UnionLaw law, ActorId one, ActorId other, LocalDate day) {
            return law.hasTradeAgreement(one, other, day);
        }
    };

    private static final Set<ActorId> NORDIC_STATES =
            Set.of(ActorId.of("DK"), ActorId.of("FI"), ActorId.of("IS"), ActorId.of("NO"), ActorId.of("SE"));

    /** The day on which the declaration of Norway took effect, the latest of those by parties of that time. */
    private static final LocalDate NORDIC_SINCE = LocalDate.of(1977, 1, 19);

    private final String words;

    OtherSurrenderLaw(String words) {
        this.words = words;
    }

    /** {@return its name within a sentence} */
    String words() {
        return words;
    }

    /** {@return whether surrender between two states follows it on a day} */
    abstract Truth governs(UnionLaw law, ActorId one, ActorId other, LocalDate day);
}
