package io.github.lec.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure of the code: which package may use which. Packages that are not listed here are not allowed. */
class LayersTest {
    private static final String BASE = "io.github.lec";

    /** What a package is called that the module exports to lec-reports alone. */
    private static final String HIDDEN = ".internal";

    private static final Map<String, Room> ROOMS = new LinkedHashMap<>();

    /**
     * What every package may use: the JDK, annotations that leave no trace at run time, Jackson's tree of JSON values,
     * since each record has members of the user's own, and its annotations, by which a result says how it looks in JSON.
     */
    private static final List<String> EVERYWHERE = List.of(
            "java..",
            "org.jspecify..",
            "org.immutables.value..",
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind");

    /** Data binding. */
    private static final List<String> JACKSON = List.of("com.fasterxml.jackson..");

    private static final JavaClasses MODEL = ModelClasses.ALL;

    private record Room(String name, Set<String> mayUse, List<String> libraries, String reason) {
        String packageName() {
            return BASE + "." + name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static {
        room("logic", List.of(), "it stands on nothing");
        room(
                "time",
                List.of("logic"),
                "dates are compared with three values, and say themselves how they look in JSON");
        room(
                "record",
                List.of("logic"),
                JACKSON,
                "what all records extend names, once, how Jackson reads and writes them; the"
                        + " ids, and the annotations that describe members, are shared by all rooms above it, so they stand below"
                        + " them; the plan had put each id into the lowest room that needs it");
        room(
                "safeguard",
                List.of("logic", "time", "record"),
                "an inquiry names the kinds of safeguard that were looked for, so kinds stand below sources; the plan"
                        + " had them above actors");
        room("source", above("source"), "who says so comes before what is said");
        room("actor", above("actor"), "actors are known before what they agree on");
        room("instrument", above("instrument"), "instruments are concluded by actors");
        room("norm", above("norm"), "norms stand in instruments");
        room("operation", above("operation"), "what was done may rest on an instrument");
        room("event", above("event"), "what was said may be about all of these");
        room("format", above("format"), JACKSON, "it alone reads and writes JSON");
        room(
                "dataset",
                above("dataset"),
                JACKSON,
                "it holds records and their claims, and answers no question of substance");
        room("view", above("view"), "it alone reads accounts; what stands below asks it");
        room(
                "cooperation",
                above("cooperation"),
                "what states have with each other is read from the view, before anybody judges it");
        List<String> facts = List.copyOf(ROOMS.keySet());
        room("benefit", facts, "what cooperation yielded is read from the dataset");
        room("rule", facts, "rules ask the view, and must not know what it yielded");
        room("rule.catalogue", above("rule.catalogue"), "each rule may use all that rules are made of");
        List<String> rules =
                Stream.concat(facts.stream(), Stream.of("benefit", "rule")).toList();
        room("exposure", rules, "it applies rules and does not know which there are");
        room("assessment", rules, "it applies rules and does not know which there are");
        List<String> judged = Stream.concat(rules.stream(), Stream.of("exposure", "assessment"))
                .toList();
        room("change", rules, "it compares evaluations and does not know which rules there are");
        room(
                "whatif",
                Stream.concat(judged.stream(), Stream.of("change")).toList(),
                "it changes facts and compares what follows");
        room(
                "assertj",
                above("assertj"),
                List.of("org.assertj.core.."),
                "tests may ask everything; nothing may need AssertJ");
    }

    private static List<String> above(String room) {
        assertThat(ROOMS).as("rooms above %s", room).isNotEmpty();
        return List.copyOf(ROOMS.keySet());
    }

    private static void room(String name, List<String> mayUse, String reason) {
        room(name, mayUse, List.of(), reason);
    }

    private static void room(String name, List<String> mayUse, List<String> libraries, String reason) {
        ROOMS.put(name, new Room(name, Set.copyOf(mayUse), libraries, reason));
    }

    /** {@return the room of a package; the hidden package of a room belongs to it} */
    private static String roomOf(String packageName) {
        return packageName.startsWith(BASE + ".")
                ? packageName.substring(BASE.length() + 1).replace(HIDDEN, "")
                : "";
    }

    static Stream<Room> rooms() {
        return ROOMS.values().stream();
    }

    @Test
    void the_model_was_found() {
        assertThat(MODEL).hasSizeGreaterThan(100);
    }

    @Test
    void every_package_is_a_room_of_the_plan() {
        assertThat(MODEL.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> !name.equals(BASE))
                        .distinct())
                .allSatisfy(name -> assertThat(ROOMS).containsKey(roomOf(name)));
    }

    @Test
    void no_room_may_use_one_below_it() {
        List<String> before = new ArrayList<>();
        ROOMS.forEach((name, room) -> {
            assertThat(before).as("rooms above %s", name).containsAll(room.mayUse());
            before.add(name);
        });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_the_rooms_that_its_line_of_the_plan_names(Room room) {
        useOnlyWhatIsPlanned(room).check(MODEL);
    }

    private static ArchRule useOnlyWhatIsPlanned(Room room) {
        Stream<String> planned = Stream.concat(Stream.of(room.name()), room.mayUse().stream())
                .flatMap(name -> Stream.of(BASE + "." + name, BASE + "." + name + HIDDEN));
        String[] allowed = Stream.of(planned, room.libraries().stream(), EVERYWHERE.stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(room.packageName(), room.packageName() + HIDDEN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because(room.reason())
                .allowEmptyShould(true); // packages that do not exist yet
    }

    @Test
    void rooms_use_each_other_in_no_circle() {
        slices().assignedFrom(new ByRoom())
                .should()
                .beFreeOfCycles()
                .because("facts flow one way: read, view, evaluate, tabulate, write")
                .check(MODEL);
    }

    @Test
    void classes_use_each_other_in_no_circle() {
        slices().assignedFrom(new ByClass())
                .should()
                .beFreeOfCycles()
                .because("a reader can start at any class and never come back to it")
                .check(MODEL);
    }

    /** Each room is a slice, together with its hidden package. */
    private static final class ByRoom implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(roomOf(type.getPackageName()));
        }

        @Override
        public String getDescription() {
            return "each room with its hidden package";
        }
    }

    /** Each top-level class is a slice of its own, together with what was generated for it. */
    private static final class ByClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            JavaClass top = type;
            while (top.getEnclosingClass().isPresent()) {
                top = top.getEnclosingClass().get();
            }
            String name = top.getSimpleName();
            return SliceIdentifier.of(
                    top.getPackageName(), name.startsWith("Immutable") && name.length() > 9 ? name.substring(9) : name);
        }

        @Override
        public String getDescription() {
            return "each class with what was generated for it";
        }
    }

    @Test
    void other_packages_use_only_the_values_and_annotations_of_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".format..", BASE + ".dataset", BASE + ".record", BASE + ".time")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are Jackson's, and neither JSON values nor annotations",
                        type -> type.getPackageName().startsWith("com.fasterxml.")
                                && !type.getPackageName().equals("com.fasterxml.jackson.annotation")
                                && !type.getName().equals(JsonNode.class.getName())))
                .because("one strict reader and one canonical writer handle all JSON")
                .check(MODEL);
    }

    @Test
    void days_are_days_and_no_moments() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, java.sql.Date.class)
                .because("the facts of this field have days, often imprecise ones, and no time zone")
                .check(MODEL);
    }

    @Test
    void no_code_reads_a_clock() {
        noClockIsRead().check(MODEL);
    }

    private static ArchRule noClockIsRead() {
        return noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("a clock is read", LayersTest::readsClock))
                .because("the view's two clocks are given from outside, so that the same data give the same verdicts");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals(Clock.class.getName())
                || owner.equals(System.class.getName())
                        && Set.of("currentTimeMillis", "nanoTime").contains(name);
    }

    // ---------------------------------------------------------------- that these rules can fail

    /** Reads a clock, by a call and by a reference. */
    static final class Clocks {
        LocalDate called() {
            return LocalDate.now(java.time.ZoneOffset.UTC);
        }

        Supplier<LocalDate> referred() {
            return LocalDate::now;
        }
    }

    @Test
    void a_clock_that_is_read_would_be_found() {
        JavaClasses clocks = new ClassFileImporter().importClasses(Clocks.class);

        assertThatThrownBy(() -> noClockIsRead().check(clocks))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("called()")
                .hasMessageContaining("referred()");
    }

    @Test
    void a_room_that_uses_one_below_it_would_be_found() {
        Room logic = new Room("dataset", Set.of("logic"), List.of(), "for once");

        assertThatThrownBy(() -> useOnlyWhatIsPlanned(logic).check(MODEL))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.github.lec.instrument");
    }

    @Test
    void every_package_has_a_reason_for_its_place() {
        JavaPackage root = MODEL.getPackage(BASE);

        assertThat(ROOMS.values()).allSatisfy(room -> assertThat(room.reason()).isNotBlank());
        assertThat(ROOMS.values())
                .filteredOn(room -> root.containsPackage(room.name()))
                .allSatisfy(room -> assertThat(root.getPackage(room.name()).tryGetPackageInfo())
                        .as("package-info of %s", room)
                        .isPresent());
    }
}
