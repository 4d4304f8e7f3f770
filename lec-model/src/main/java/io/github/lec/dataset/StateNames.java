package io.github.lec.dataset;

import io.github.lec.actor.Actor;
import io.github.lec.format.Place;
import io.github.lec.format.internal.Problems;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the states and regions that records may refer to. A record of another state with such a name would be
 * mistaken for it in every table.
 */
final class StateNames {
    private final Map<String, ActorId> byName = new HashMap<>();

    /** Adds a record of another dataset. */
    void know(Extensible record) {
        if (record instanceof Actor actor && actor.kind().isStateOrRegion()) {
            byName.putIfAbsent(key(actor.name()), actor.id());
        }
    }

    /** Adds a problem if a record is another state or region with a known name. */
    void check(Extensible record, Place place, Problems problems) {
        if (record instanceof Actor actor && actor.kind().isStateOrRegion()) {
            Optional.ofNullable(byName.get(key(actor.name())))
                    .filter(known -> !known.equals(actor.id()))
                    .ifPresent(known -> problems.add(
                            place.member("name"),
                            "\"" + actor.name() + "\", the name of " + known,
                            "the name of " + actor.id() + ", or the id " + known));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
