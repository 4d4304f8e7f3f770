package io.github.lec.exposure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Places of arrest compared by groups of persons, for each requesting state. Rows are a selection's states, whether a
 * treaty applies there or not, since law beyond treaties protects too.
 */
public final class ExposureTable {
    /**
     * One row of the table.
     *
     * @param arrestedIn the place of arrest
     * @param requesting the requesting state or region
     * @param treaty whether a treaty applies between the two
     * @param cells the exposure of each group of persons, in the order of the groups
     */
    public record Row(ActorId arrestedIn, ActorId requesting, TreatyBasis treaty, Map<PersonGroup, Exposure> cells) {
        /**
         * Copies the cells, so that they do not change.
         *
         * @param arrestedIn the place of arrest
         * @param requesting the requesting state or region
         * @param treaty whether a treaty applies between the two
         * @param cells the exposure of each group of persons
         */
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /**
         * The exposure of one group.
         *
         * @param group the group
         * @return its cell
         * @throws NullPointerException if the row has no such group
         */
        public Exposure cell(PersonGroup group) {
            return Objects.requireNonNull(cells.get(group), group.name());
        }

        private Map<String, Object> json(Purpose purpose) {
            Map<PersonGroup, Object> groups = new LinkedHashMap<>();
            cells.forEach((group, exposure) -> groups.put(group, exposure.answer()));
            return JsonMembers.of("arrestedIn", arrestedIn)
                    .with("requestedBy", requesting)
                    .with("purpose", purpose)
                    .with("treaty", treaty)
                    .with("groups", groups)
                    .toMap();
        }

        /** {@return the place, the requesting state and the treaty} */
        @Override
        public String toString() {
            return "Arrested in " + arrestedIn + ", requested by " + requesting + ": " + treaty.label();
        }
    }

    private final View view;
    private final Purpose purpose;
    private final List<Row> rows;

    private ExposureTable(View view, Purpose purpose, List<Row> rows) {
        this.view = view;
        this.purpose = purpose;
        this.rows = List.copyOf(rows);
    }

    /**
     * The table for requests for prosecution, which are by far the most frequent.
     *
     * @param view the view, which fixes the day
     * @param selection the places of arrest and the requesting states
     * @return the table
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public static ExposureTable of(View view, Selection selection) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(selection, "selection");
        return of(view, selection, Purpose.PROSECUTION);
    }

    /**
     * The table for one purpose.
     *
     * @param view the view, which fixes the day
     * @param selection the places of arrest and the requesting states
     * @param purpose the purpose of the requests
     * @return the table
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public static ExposureTable of(View view, Selection selection, Purpose purpose) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(selection, "selection");
        InvalidValueException.given(purpose, "purpose");
        List<Row> rows = new ArrayList<>();
        routes(view, selection, purpose).forEach(route -> {
            Map<PersonGroup, Exposure> cells = new LinkedHashMap<>();
            for (PersonGroup group : PersonGroup.values()) {
                Person person = group.person(view, route.place(), route.requesting());
                cells.put(group, Exposure.of(view, request(route, person, purpose), route));
            }
            TreatyBasis treaty = cells.values().iterator().next().treaty();
            rows.add(new Row(route.place(), route.requesting(), treaty, cells));
        });
        return new ExposureTable(view, purpose, rows);
    }

    /**
     * The full grid as data: every nationality, place of arrest, requesting state and purpose. Each person has one
     * nationality, unknown residence and no refugee status.
     *
     * @param view the view, which fixes the day
     * @param selection the places of arrest and the requesting states
     * @param nationalities the nationalities
     * @return the exposures by purpose, place, requesting state and nationality, made as they are read
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public static Stream<Exposure> grid(View view, Selection selection, Collection<ActorId> nationalities) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(selection, "selection");
        List<Person> persons = nationalities.stream()
                .distinct()
                .sorted()
                .map(nationality -> Person.of(List.of(nationality)))
                .toList();
        return Stream.of(Purpose.values())
                .flatMap(purpose -> routes(view, selection, purpose)
                        .flatMap(route -> persons.stream()
                                .map(person -> Exposure.of(view, request(route, person, purpose), route))));
    }

    /**
     * The full grid for the nationalities that make a difference: those of the places of arrest, of the requesting
     * states, and of the United Kingdom, Iceland and Norway.
     *
     * @param view the view, which fixes the day
     * @param selection the places of arrest and the requesting states
     * @return the exposures by purpose, place, requesting state and nationality, made as they are read
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public static Stream<Exposure> grid(View view, Selection selection) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(selection, "selection");
        List<ActorId> nationalities = Stream.of(
                        selection.states().stream(),
                        selection.counterparts().stream(),
                        Stream.of("GB", "IS", "NO").map(ActorId::of))
                .flatMap(places -> places)
                .map(place -> view.states().country(place))
                .toList();
        return grid(view, selection, nationalities);
    }

    private static Stream<Route> routes(View view, Selection selection, Purpose purpose) {
        return selection.checkedAgainst(view.dataset()).states().stream()
                .flatMap(place -> selection.counterparts().stream()
                        .filter(requesting -> !requesting.equals(place))
                        .map(requesting -> Route.of(view, place, requesting, purpose)));
    }

    private static Request request(Route route, Person person, Purpose purpose) {
        return new Request(person, route.place(), route.requesting(), purpose);
    }

    /** {@return the view, with the day for which the table holds} */
    public View view() {
        return view;
    }

    /** {@return what the persons are requested for} */
    public Purpose purpose() {
        return purpose;
    }

    /** {@return the rows, by place of arrest and requesting state} */
    public List<Row> rows() {
        return rows;
    }

    /**
     * One row.
     *
     * @param arrestedIn the place of arrest
     * @param requesting the requesting state or region
     * @return the row
     * @throws IllegalArgumentException if the table has none for the two
     */
    public Row row(ActorId arrestedIn, ActorId requesting) {
        return rows.stream()
                .filter(row ->
                        row.arrestedIn().equals(arrestedIn) && row.requesting().equals(requesting))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row for " + arrestedIn + " and " + requesting));
    }

    /** {@return the rows, as JSON shows them} */
    @JsonValue
    public List<Map<String, Object>> json() {
        return rows.stream().map(row -> row.json(purpose)).toList();
    }

    /** {@return the size of the table, the purpose of the requests, and the view} */
    @Override
    public String toString() {
        return rows.size() + " places and requesting states, " + purpose + ". " + view;
    }
}
