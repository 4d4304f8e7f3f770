package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** In how many of some cases an assurance of the receiving state is on record, and what became of it, in words. */
public final class AssuranceCounts {
    private final List<AssuranceOnRecord> all;

    private AssuranceCounts(List<AssuranceOnRecord> all) {
        this.all = all;
    }

    /**
     * Counts the assurances in some cases.
     *
     * @param assurances one for each case
     * @return the counts
     * @throws InvalidValueException if the argument is null
     */
    public static AssuranceCounts of(Collection<AssuranceOnRecord> assurances) {
        return new AssuranceCounts(List.copyOf(InvalidValueException.given(assurances, "assurances")));
    }

    /** {@return the number of cases} */
    public int cases() {
        return all.size();
    }

    /** {@return the number of cases with an assurance on record, whether or not it was accepted} */
    public int onRecord() {
        return (int) all.stream().filter(AssuranceOnRecord::isOnRecord).count();
    }

    /** {@return " of the receiving state" if in a case without its own another state gave one; otherwise empty} */
    public String whose() {
        boolean ofOthers =
                all.stream().anyMatch(one -> !one.isOnRecord() && !one.others().isEmpty());
        return ofOthers ? " of the receiving state" : "";
    }

    /**
     * {@return what became of those on record, such as "not accepted in 2" after a comma, or after a colon for the only
     * case; empty if all stand}
     */
    public String fallen() {
        String words = inWords(whys(one -> one.isOnRecord() && !one.isGiven()), onRecord() == 1);
        return words.isEmpty() ? "" : (cases() == 1 ? ": " : ", ") + words;
    }

    /** {@return why none is on record in the other cases, such as "not looked for"; empty if there is one in each} */
    public String silence() {
        Map<String, Integer> whys = whys(one -> !one.isOnRecord());
        return inWords(whys, whys.size() == 1);
    }

    /** {@return the numbers, and what they are of} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("cases", cases()).with("onRecord", onRecord()).toMap();
    }

    /** {@return "on record in 2 of 3 cases"} */
    @Override
    public String toString() {
        return "on record in " + onRecord() + " of " + cases() + (cases() == 1 ? " case" : " cases");
    }

    private Map<String, Integer> whys(Predicate<AssuranceOnRecord> counted) {
        Map<String, Integer> whys = new LinkedHashMap<>();
        all.stream().filter(counted).forEach(one -> whys.merge(one.why(), 1, Integer::sum));
        return whys;
    }

    private static String inWords(Map<String, Integer> whys, boolean ofAll) {
        return whys.entrySet().stream()
                .map(why -> why.getKey() + (ofAll ? "" : " in " + why.getValue()))
                .collect(Collectors.joining(", "));
    }
}
