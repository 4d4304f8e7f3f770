package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parties of an instrument by their codes, and a title, made of the kind and the parties' names, for a treaty that
 * has none yet.
 */
final class PartyNames {
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());

    /** Names that differ from those in the locale data of the JDK. */
    private static final Map<String, String> REGIONS = Map.of("HK", "Hong Kong", "MO", "Macao");

    private PartyNames() {}

    static String title(TreatyKind kind, String... parties) {
        String treaty = kind == TreatyKind.CONSTITUTIVE ? kind.label() : kind.label() + " treaty";
        if (parties.length == 0) {
            return treaty;
        }
        List<String> names = Arrays.stream(parties).map(PartyNames::name).toList();
        return treaty + (names.size() == 1 ? " of " : " between ") + WordList.and(names);
    }

    /**
     * The parties of an instrument.
     *
     * @param written their codes
     * @return the parties in the order given
     * @throws InvalidValueException if one cannot be a code, or two are the same
     */
    static Set<ActorId> codes(String... written) {
        Set<ActorId> parties = new LinkedHashSet<>();
        for (String code : written) {
            ActorId party = code(code);
            InvalidValueException.unless(parties.add(party), "parties", party, "each party once");
        }
        return parties;
    }

    private static ActorId code(String written) {
        try {
            return ActorId.of(written);
        } catch (InvalidValueException e) {
            String state = stateOf(written);
            throw state.isEmpty()
                    ? e
                    : new InvalidValueException("parties", written, e.expected() + "; did you mean " + state + "?");
        }
    }

    /**
     * {@return the code of a state that was written in small letters or by its name in English; empty if there is none}
     */
    private static String stateOf(@Nullable String written) {
        return STATES.stream()
                .filter(state -> state.equalsIgnoreCase(written) || name(state).equalsIgnoreCase(written))
                .findFirst()
                .orElse("");
    }

    /** {@return the name of a state or region; otherwise the code, which is refused later if it is not valid} */
    private static String name(String party) {
        String code =
                party != null && ActorId.isUnionCode(party) ? ActorId.of(party).value() : String.valueOf(party);
        return STATES.contains(code)
                ? REGIONS.getOrDefault(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                : code;
    }
}
