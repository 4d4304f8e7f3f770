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
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.cases.Destinations;
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

    /** The suffix of a package that the module exports only to lec-reports. */
    private static final String HIDDEN = ".internal";

    private static final Map<String, Layer> LAYERS = new LinkedHashMap<>();

    /**
     * What every package may use: the JDK, annotations without effect at run time, Jackson's tree of JSON values, since
     * each record can have members of the user's own, and its annotations, by which a result declares its JSON.
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

    private record Layer(String name, Set<String> mayUse, List<String> libraries, String reason) {
        String packageName() {
            return BASE + "." + name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static {
        layer("logic", List.of(), "it stands on nothing");
        layer(
                "time",
                List.of("logic"),
                "dates are compared with three values, and say themselves how they look in JSON");
        layer(
                "record",
                List.of("logic"),
                JACKSON,
                "what all records extend names, once, how Jackson reads and writes them; the ids, and the"
                        + " annotations that describe members, are shared by all layers above it, so they stand"
                        + " below them; the plan had put each id into the lowest layer that needs it");
        layer(
                "safeguard",
                List.of("logic", "time", "record"),
                "an inquiry names the kinds of safeguard that were looked for, so kinds stand below sources; the plan"
                        + " had them above actors");
        layer("source", above("source"), "who says so comes before what is said");
        layer("actor", above("actor"), "actors are known before what they agree on");
        layer("instrument", above("instrument"), "instruments are concluded by actors");
        layer("norm", above("norm"), "norms stand in instruments");
        layer("operation", above("operation"), "what was done may rest on an instrument");
        layer("event", above("event"), "what was said may be about all of these");
        layer("format", above("format"), JACKSON, "it alone reads and writes JSON");
        layer(
                "dataset",
                above("dataset"),
                JACKSON,
                "it holds records and their claims, and answers no question of substance");
        layer("view.accounts", above("view.accounts"), "which accounts count comes before what they say");
        layer("view.days", above("view.days"), "days are compared before anybody says what was done on them");
        layer("view.actors", above("view.actors"), "to whom actors belong is asked before what they did");
        layer("view.lifecycle", above("view.lifecycle"), "a text is in force or not, whatever its clauses say");
        layer("view.rulings", above("view.rulings"), "what courts ruled is asked before what became of a case");
        layer("view.cases", above("view.cases"), "what happened to a person is read before it becomes an outcome");
        layer("view", above("view"), "it alone reads accounts; what stands below asks it");
        layer(
                "cooperation",
                above("cooperation"),
                "what states have with each other is read from the view, before anybody judges it");
        List<String> facts = List.copyOf(LAYERS.keySet());
        layer("benefit", facts, "what cooperation yielded is read from the dataset");
        layer("rule", facts, "rules ask the view, and must not know what it yielded");
        layer(
                "rule.catalogue.words",
                Stream.concat(facts.stream(), Stream.of("rule")).toList(),
                "words for findings stand below the questions that rules share, some of which are answered in them");
        layer("rule.catalogue.texts", facts, "what is asked of a text does not turn on what was done under it");
        layer(
                "rule.catalogue.cases",
                Stream.concat(facts.stream(), Stream.of("rule.catalogue.words", "rule.catalogue.texts"))
                        .toList(),
                "a case rests on texts, and what it leaves open is put into words");
        layer(
                "rule.catalogue.operations",
                Stream.concat(
                                facts.stream(),
                                Stream.of("rule.catalogue.words", "rule.catalogue.texts", "rule.catalogue.cases"))
                        .toList(),
                "an operation rests on texts, what holds on a day is asked of it as of a case, and what is open is put"
                        + " into words");
        layer(
                "rule.catalogue",
                above("rule.catalogue"),
                "each rule may use all that rules are made of, and what rules share knows no rule");
        List<String> rules =
                Stream.concat(facts.stream(), Stream.of("benefit", "rule")).toList();
        layer("exposure", rules, "it applies rules and does not know which there are");
        layer("assessment", rules, "it applies rules and does not know which there are");
        List<String> judged = Stream.concat(rules.stream(), Stream.of("exposure", "assessment"))
                .toList();
        layer("change", rules, "it compares evaluations and does not know which rules there are");
        layer(
                "whatif",
                Stream.concat(judged.stream(), Stream.of("change")).toList(),
                "it changes facts and compares what follows");
        layer(
                "assertj",
                above("assertj"),
                List.of("org.assertj.core.."),
                "tests may ask everything; nothing may need AssertJ");
    }

    private static List<String> above(String layer) {
        assertThat(LAYERS).as("layers above %s", layer).isNotEmpty();
        return List.copyOf(LAYERS.keySet());
    }

    private static void layer(String name, List<String> mayUse, String reason) {
        layer(name, mayUse, List.of(), reason);
    }

    private static void layer(String name, List<String> mayUse, List<String> libraries, String reason) {
        LAYERS.put(name, new Layer(name, Set.copyOf(mayUse), libraries, reason));
    }

    /** {@return the layer of a package; the hidden package of a layer belongs to it} */
    private static String layerOf(String packageName) {
        return packageName.startsWith(BASE + ".")
                ? packageName.substring(BASE.length() + 1).replace(HIDDEN, "")
                : "";
    }

    static Stream<Layer> layers() {
        return LAYERS.values().stream();
    }

    @Test
    void the_model_was_found() {
        assertThat(MODEL).hasSizeGreaterThan(100);
    }

    @Test
    void every_package_is_a_layer_of_the_plan() {
        assertThat(MODEL.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> !name.equals(BASE))
                        .distinct())
                .allSatisfy(name -> assertThat(LAYERS).containsKey(layerOf(name)));
    }

    @Test
    void no_layer_may_use_one_below_it() {
        List<String> before = new ArrayList<>();
        LAYERS.forEach((name, layer) -> {
            assertThat(before).as("layers above %s", name).containsAll(layer.mayUse());
            before.add(name);
        });
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_layer_uses_only_the_layers_that_its_line_of_the_plan_names(Layer layer) {
        useOnlyWhatIsPlanned(layer).check(MODEL);
    }

    private static ArchRule useOnlyWhatIsPlanned(Layer layer) {
        Stream<String> planned = Stream.concat(Stream.of(layer.name()), layer.mayUse().stream())
                .flatMap(name -> Stream.of(BASE + "." + name, BASE + "." + name + HIDDEN));
        String[] allowed = Stream.of(planned, layer.libraries().stream(), EVERYWHERE.stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(layer.packageName(), layer.packageName() + HIDDEN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because(layer.reason())
                .allowEmptyShould(true); // packages that do not exist yet
    }

    @Test
    void layers_use_each_other_in_no_circle() {
        slices().assignedFrom(new ByLayer())
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

    /** Each layer is a slice, together with its hidden package. */
    private static final class ByLayer implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(layerOf(type.getPackageName()));
        }

        @Override
        public String getDescription() {
            return "each layer with its hidden package";
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
                .resideOutsideOfPackages(
                        BASE + ".format..",
                        BASE + ".dataset",
                        BASE + ".record",
                        BASE + ".record.internal",
                        BASE + ".time")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are Jackson's, and neither JSON values nor annotations",
                        type -> type.getPackageName().startsWith("com.fasterxml.")
                                && !type.getPackageName().equals("com.fasterxml.jackson.annotation")
                                && !type.getName().equals(JsonNode.class.getName())))
                .because("one strict reader and one canonical writer handle all JSON")
                .check(MODEL);
    }

    /** Classes in rooms of the view that ask no account, so that what judges may use them too, and what they tell. */
    private static final Map<String, String> ASK_NO_ACCOUNT = Map.of(
            "Attribution", "who answers for an actor",
            "DecidedOnDay", "what a decision undid",
            "Destinations", "where a person was brought",
            "UncertainDay", "what was so on a day that is known within bounds");

    @Test
    void the_rooms_of_the_view_are_used_by_the_view_alone() {
        noRoomOfTheViewIsUsed().check(MODEL);
    }

    private static ArchRule noRoomOfTheViewIsUsed() {
        String[] rooms = LAYERS.keySet().stream()
                .filter(name -> name.startsWith("view."))
                .map(name -> BASE + "." + name)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".view..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(rooms)
                        .and(DescribedPredicate.describe(
                                "ask accounts", type -> !ASK_NO_ACCOUNT.containsKey(type.getSimpleName()))))
                .because("each question on a record has one answer, of its facet of the view");
    }

    @Test
    void the_view_needs_nothing_of_what_is_asked_of_it() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".view", BASE + ".view.*")
                .and()
                .resideOutsideOfPackage(BASE + ".view" + HIDDEN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".view" + HIDDEN)
                .because("it reads answers of the view, for those who word them")
                .check(MODEL);
    }

    @Test
    void what_rules_share_knows_no_rule() {
        knowNoRule(BASE + ".rule.catalogue.*").check(MODEL);
    }

    private static ArchRule knowNoRule(String rooms) {
        return noClasses()
                .that()
                .resideInAPackage(rooms)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(BASE + ".rule.catalogue")
                        .or(JavaClass.Predicates.assignableTo(Rule.class))
                        .or(JavaClass.Predicates.assignableTo(RuleInfo.class)))
                .because("a rule can be added, changed and removed without a look at the others");
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

    // ---------------------------------------------------------------- these rules can fail

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

    /** Uses two rooms of the view, one of them by a class that asks no account. */
    static final class UsesRooms {
        boolean readsAccounts(KnownAccounts accounts, Case subject) {
            return accounts.knows(subject);
        }

        boolean readsNone(Case subject, CaseStep step) {
            return Destinations.isElsewhere(subject, step);
        }
    }

    @Test
    void a_room_of_the_view_that_is_used_elsewhere_would_be_found() {
        JavaClasses uses = new ClassFileImporter().importClasses(UsesRooms.class);

        assertThatThrownBy(() -> noRoomOfTheViewIsUsed().check(uses))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("readsAccounts(")
                .hasMessageNotContaining("readsNone(");
    }

    /** Knows rules: one by what it says of itself, and all by the catalogue. */
    static final class KnowsRules {
        RuleInfo byItsInfo(Rule rule) {
            return rule.info();
        }

        RuleSet byTheCatalogue() {
            return RuleCatalogue.standard();
        }
    }

    @Test
    void a_room_of_the_catalogue_that_knows_a_rule_would_be_found() {
        JavaClasses knows = new ClassFileImporter().importClasses(KnowsRules.class);

        assertThatThrownBy(() -> knowNoRule(KnowsRules.class.getPackageName()).check(knows))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("byItsInfo(")
                .hasMessageContaining("byTheCatalogue(");
    }

    @Test
    void a_layer_that_uses_one_below_it_would_be_found() {
        Layer logic = new Layer("dataset", Set.of("logic"), List.of(), "for once");

        assertThatThrownBy(() -> useOnlyWhatIsPlanned(logic).check(MODEL))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.github.lec.instrument");
    }

    @Test
    void every_package_has_a_reason_for_its_place() {
        JavaPackage root = MODEL.getPackage(BASE);

        assertThat(LAYERS.values())
                .allSatisfy(layer -> assertThat(layer.reason()).isNotBlank());
        assertThat(LAYERS.values())
                .filteredOn(layer -> root.containsPackage(layer.name()))
                .allSatisfy(layer -> assertThat(root.getPackage(layer.name()).tryGetPackageInfo())
                        .as("package-info of %s", layer)
                        .isPresent());
    }
}
