package io.github.lec.instrument;

import io.github.lec.record.ActorId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The title of a treaty that has none yet, made of its kind and the names of its parties in English. */
final class PartyNames {
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());

    /** What the locale data of the JDK calls otherwise. */
    private static final Map<String, String> REGIONS = Map.of("HK", "Hong Kong", "MO", "Macao");

    private PartyNames() {}

    static String title(TreatyKind kind, String... parties) {
        String treaty = kind == TreatyKind.CONSTITUTIVE ? kind.label() : kind.label() + " treaty";
        if (parties.length == 0) {
            return treaty;
        }
        List<String> names = Arrays.stream(parties).map(PartyNames::name).toList();
        int last = names.size() - 1;
        String others = String.join(", ", names.subList(0, last));
        return treaty + (last == 0 ? " of " : " between " + others + " and ") + names.get(last);
    }

    /** {@return the name of a state or region; of anybody else, the code, which is refused later if it cannot be one} */
    private static String name(String party) {
        String code =
                party != null && ActorId.isUnionsOwn(party) ? ActorId.of(party).value() : String.valueOf(party);
        return STATES.contains(code)
                ? REGIONS.getOrDefault(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                : code;
    }
}
