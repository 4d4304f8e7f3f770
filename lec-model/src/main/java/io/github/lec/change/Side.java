package io.github.lec.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One of the two sides that are compared.
 *
 * @param dataset the dataset's id
 * @param version the version of the data
 * @param asOf the day that is described
 * @param knownBy the day up to which sources count
 * @param rules the version of the rules, if findings are compared
 */
public record Side(String dataset, String version, LocalDate asOf, LocalDate knownBy, Optional<String> rules) {
    static Side of(View view, Optional<String> rules) {
        return new Side(
                view.dataset().info().id(), view.dataset().info().version(), view.asOf(), view.knownBy(), rules);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("dataset", dataset)
                .with("version", version)
                .with("asOf", asOf)
                .with("knownBy", knownBy)
                .with("rules", rules)
                .toMap();
    }

    @Override
    public String toString() {
        return dataset + " " + version + ", as of " + asOf + ", known by " + knownBy
                + rules.map(name -> ", rules " + name).orElse("");
    }
}
