package io.github.lec.report;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.lec.instrument.Instrument;
import io.github.lec.source.Account;
import io.github.lec.view.View;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure of this module: which package may use which, each with its reason. */
class LayersTest {
    private static final String BASE = "io.github.lec.report";

    private static final List<String> EVERYWHERE = List.of("java..", "javax.xml..", "org.jspecify..");
    private static final List<String> SPREADSHEETS =
            List.of("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..", "com.microsoft.schemas..");
    private static final List<String> MODEL = Stream.of(
                    "logic",
                    "logic.internal",
                    "time",
                    "record",
                    "safeguard",
                    "source",
                    "actor",
                    "instrument",
                    "norm",
                    "operation",
                    "event",
                    "format",
                    "format.internal",
                    "dataset",
                    "view",
                    "cooperation",
                    "benefit",
                    "rule",
                    "exposure",
                    "assessment",
                    "change",
                    "whatif")
            .map(layer -> "io.github.lec." + layer)
            .toList();

    private static final JavaClasses REPORTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private record Layer(String name, List<String> mayUse, String reason) {
        String packageName() {
            return name.isEmpty() ? BASE : BASE + "." + name;
        }

        @Override
        public String toString() {
            return packageName();
        }
    }

    static Stream<Layer> layers() {
        String limits = BASE + ".limits";
        String matrix = BASE + ".matrix";
        return Stream.of(
                new Layer(
                        "limits", List.of(), "what Excel can hold is named once, for those who write, read and check"),
                new Layer(
                        "matrix",
                        List.of("io.github.lec.logic.internal", limits),
                        "tables are data that any writer can take, whatever they are about; what a reader can see of"
                                + " a text is one question, here and where data are read"),
                new Layer(
                        "words",
                        with(MODEL, matrix),
                        "answers get their words and their meaning here; it knows no cells, rows and sheets"),
                new Layer(
                        "change",
                        with(MODEL, matrix, BASE + ".words"),
                        "cells that differ are traced to facts, records and findings here, whichever tables they are"
                                + " of"),
                new Layer(
                        "table",
                        with(MODEL, limits, matrix, BASE + ".words", BASE + ".change"),
                        "answers become cells here, and nothing that looks like a file; it does not know which rules"
                                + " there are"),
                new Layer("text", List.of(matrix), "a writer sees nothing but matrices"),
                new Layer("csv", List.of(matrix, "org.apache.commons.csv"), "a writer sees nothing but matrices"),
                new Layer(
                        "html",
                        List.of(matrix, "org.jsoup..", "com.fasterxml.jackson.."),
                        "a writer sees nothing but matrices; the data of a page are JSON"),
                new Layer(
                        "json",
                        with(MODEL, matrix, BASE + ".change", "com.fasterxml.jackson.."),
                        "results are documents for programs here; it sees the cells of tables that differ"),
                new Layer("excel", with(SPREADSHEETS, limits, matrix), "a writer sees nothing but matrices"),
                new Layer(
                        "conformance",
                        with(SPREADSHEETS, limits),
                        "it judges any workbook, also one that lec did not write"),
                new Layer(
                        "intake",
                        with(
                                SPREADSHEETS,
                                Stream.concat(
                                                MODEL.stream(),
                                                Stream.of(
                                                        limits,
                                                        matrix,
                                                        BASE + ".excel",
                                                        "com.ctc.wstx.stax",
                                                        "com.fasterxml.jackson.databind.."))
                                        .toArray(String[]::new)),
                        "workbooks go in here and nowhere else; on the way out they are matrices that excel writes"),
                new Layer(
                        "",
                        with(MODEL, BASE + "..", "io.github.lec.rule.catalogue", "com.fasterxml.jackson.core.."),
                        "the entry point puts all packages of this module together, and its manifest is JSON"));
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    @Test
    void every_package_is_a_layer_of_the_plan() {
        List<String> planned = layers().map(Layer::packageName).toList();

        assertThat(REPORTS.stream().map(type -> type.getPackageName()).distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(planned).contains(name));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_layer_uses_only_what_its_line_of_the_plan_names(Layer layer) {
        String[] allowed = Stream.of(Stream.of(layer.packageName()), layer.mayUse().stream(), EVERYWHERE.stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(layer.packageName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because(layer.reason())
                .allowEmptyShould(true) // packages that do not exist yet
                .check(REPORTS);
    }

    @Test
    void packages_use_each_other_in_no_circle() {
        slices().matching(BASE + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("facts flow one way: read, view, evaluate, tabulate, write")
                .check(REPORTS);
    }

    @Test
    void classes_use_each_other_in_no_circle() {
        slices().assignedFrom(new ByClass())
                .should()
                .beFreeOfCycles()
                .because("a reader can start at any class and never come back to it")
                .check(REPORTS);
    }

    /** Each top-level class is a slice of its own. */
    private static final class ByClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            JavaClass top = type;
            while (top.getEnclosingClass().isPresent()) {
                top = top.getEnclosingClass().get();
            }
            return SliceIdentifier.of(top.getPackageName(), top.getSimpleName());
        }

        @Override
        public String getDescription() {
            return "each class";
        }
    }

    @Test
    void tables_know_no_colours() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".words", BASE + ".table", BASE + ".matrix")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", BASE + ".excel", BASE + ".html")
                .because("a cell carries a meaning; how a meaning looks is the business of each writer")
                .check(REPORTS);
    }

    @Test
    void wording_knows_no_cells() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".words")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of a matrix, other than meanings and evidence",
                        type -> type.getPackageName().equals(BASE + ".matrix")
                                && !Set.of("Meaning", "Evidence", "Claim", "Search")
                                        .contains(type.getSimpleName())))
                .because("where words stand is the business of tables")
                .check(REPORTS);
    }

    @Test
    void tables_and_words_ask_the_view_for_the_stages_of_a_text_and_do_not_read_its_steps() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".words..", BASE + ".table..", BASE + ".html..", BASE + ".json..")
                .should()
                .callMethodWhere(target(name("lifecycle")).and(target(owner(assignableTo(Instrument.class)))))
                .because("one reading of the steps answers for cells, findings and status alike")
                .check(REPORTS);
    }

    @Test
    void tables_and_words_ask_the_facets_of_the_view_and_read_no_accounts() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(View.class)))
                        .and(target(name("seen")).or(target(name("ask")))))
                .because("each question on a record has one answer, of its facet of the view")
                .check(REPORTS);
    }

    /** Each of these says of one account what it is, and decides no answer. */
    private static final Set<String> SHOW_ONE_ACCOUNT = Set.of(
            // writes its basis and confidence in its row
            "ClaimsTable",
            // writes down one that was added or left out
            "ChangeTables",
            // put what one of them says, or denies, into words
            "AnswerWords",
            "InstrumentAnswerWords",
            "BriefClauses",
            "EndWords",
            "RivalSteps");

    private static final Set<String> ASKED_OF_AN_ACCOUNT = Set.of("denies", "basis", "confidence");

    @Test
    void reports_do_not_decide_by_themselves_what_is_disputed_or_known_by_description() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "do more than show one account", type -> !SHOW_ONE_ACCOUNT.contains(type.getSimpleName())))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "an account is asked whether it denies, on what it rests, or how sure it is",
                        LayersTest::isAskedOfAnAccount))
                .because("whether a claim is disputed, and how it is known, is one answer of the view, which is only"
                        + " worded")
                .check(REPORTS);
    }

    /** {@return whether an account is asked, by a call or by a reference to the method} */
    private static boolean isAskedOfAnAccount(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && ASKED_OF_AN_ACCOUNT.contains(target.getName())
                && target.getRawParameterTypes().isEmpty()
                && target.getOwner().isAssignableTo(Account.class);
    }

    @Test
    void no_code_reads_a_clock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the same data gives the same file on every day")
                .check(REPORTS);
    }
}
