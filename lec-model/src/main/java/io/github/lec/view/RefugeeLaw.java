package io.github.lec.view;

import io.github.lec.actor.Fact;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Whom the Convention relating to the Status of Refugees protects, and which state is a refugee's own. Rules on acts
 * and the exposure of a person use this class, so that both give the same answer.
 */
public final class RefugeeLaw {
    static final NormId NON_REFOULEMENT = NormId.of("rc-33");

    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId TAIWAN = ActorId.of("TW");

    /** States in Europe: present and former members of the Council of Europe. */
    private static final Set<String> EUROPE = Set.of(
            "AD", "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
            "GE", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO",
            "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SK", "SM", "TR", "UA");

    /**
     * States that are in Europe at least in part and never were members, so that whether they count depends on the
     * definition of Europe.
     */
    private static final Set<String> PERHAPS_EUROPE = Set.of("BY", "KZ", "VA", "XK");

    private final StateAnswers states;
    private final BiFunction<ActorId, LocalDate, Truth> binding;

    /**
     * The law on refugees.
     *
     * @param binding whether article 33 of the Convention binds a state on a day
     */
    RefugeeLaw(StateAnswers states, BiFunction<ActorId, LocalDate, Truth> binding) {
        this.states = states;
        this.binding = binding;
    }

    /**
     * Whether article 33 of the Convention protects a refugee of some nationalities in a state on a day.
     *
     * @param nationalities the nationalities
     * @param place the state, or a region of it
     * @param day the day
     * @return three-valued; false if the state is not bound, or {@linkplain #covers not for such refugees}
     */
    public Truth protects(Collection<ActorId> nationalities, ActorId place, LocalDate day) {
        Truth binds = binding.apply(place, day);
        return binds.isFalse() ? binds : binds.and(covers(nationalities, place, day));
    }

    /**
     * Whether a state that is a party to the Convention has to protect refugees of some nationalities. A state could
     * limit this to those who flee from events in Europe (article 1B(1)(a)), and keep the limit under the Protocol of
     * 1967 (article I(3)). No limit counts unless one is recorded.
     *
     * @param nationalities the nationalities; none for a stateless person, of whom this is open
     * @param place the state, or a region of it
     * @param day the day
     * @return three-valued
     */
    public Truth covers(Collection<ActorId> nationalities, ActorId place, LocalDate day) {
        ActorId state = states.country(place);
        return !states.isRecorded(state, Fact.REFUGEES_COVERED)
                        || states.facts(state, Fact.REFUGEES_COVERED).isEmpty()
                ? Truth.TRUE
                : states.isFact(state, Fact.REFUGEES_COVERED, Set.of("EUROPE_ONLY"), day)
                        .not()
                        .or(nationalities.isEmpty() ? Truth.UNKNOWN : Truth.any(nationalities, this::isInEurope));
    }

    /**
     * Whether article 33 of the Convention bars a state from sending a refugee back to the state of origin "in any
     * manner whatsoever", apart from the danger to the security or the community of the country that its paragraph 2
     * excepts. For a refugee whom another state recognised this is open: it is not settled whether that recognition is
     * binding.
     *
     * @param nationalities the nationalities
     * @param place the state, or a region of it
     * @param refuge the state that recognised the refugee
     * @param day the day
     * @return three-valued
     */
    public Truth barsReturn(Collection<ActorId> nationalities, ActorId place, ActorId refuge, LocalDate day) {
        Truth protects = protects(nationalities, place, day);
        return states.country(place).equals(states.country(refuge)) ? protects : protects.and(Truth.UNKNOWN);
    }

    private Truth isInEurope(ActorId nationality) {
        String country = states.country(nationality).value();
        return PERHAPS_EUROPE.contains(country) ? Truth.UNKNOWN : Truth.of(EUROPE.contains(country));
    }

    /**
     * Whether a state is a person's own, as far as that is settled: China and Taiwan do not agree whose nationals persons
     * from Taiwan are, nor do the states that are requested to surrender them. For a stateless person, the country of
     * former habitual residence takes the place of a state of nationality (Convention relating to the Status of
     * Refugees, article 1A(2)), and it is not recorded.
     *
     * @param nationalities the nationalities that are recorded; none for a stateless person
     * @param state the state, or a region of it
     * @return true or false; unknown for China and a person from Taiwan, and for a stateless person
     */
    public Truth isOwnState(Collection<ActorId> nationalities, ActorId state) {
        ActorId country = states.country(state);
        boolean disputed = country.equals(CHINA) && nationalities.contains(TAIWAN);
        boolean own = Lists.anyMatch(
                nationalities, nationality -> states.country(nationality).equals(country));
        return own ? Truth.TRUE : disputed || nationalities.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** {@return the subject of the answers} */
    @Override
    public String toString() {
        return "Answers on the law of refugees";
    }
}
