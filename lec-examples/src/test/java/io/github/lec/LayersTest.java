package io.github.lec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.lec.cli.Lec;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The structure of this module, each rule with its reason. */
@AnalyzeClasses(
        packages = {"io.github.lec.cli", "io.github.lec.examples"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule examples_stand_alone = noClasses()
            .that()
            .resideInAPackage("io.github.lec.examples")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.lec.cli", "picocli..", "com.fasterxml.jackson..", "org.apache..")
            .because("an example shows what a user writes who has only the library");

    @ArchTest
    static final ArchRule the_command_is_nothing_but_a_command = noClasses()
            .that()
            .resideInAPackage("io.github.lec.cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.lec.examples", "org.apache..")
            .because("what can be done with data is the library's to do; spreadsheet libraries are behind its writers");

    @ArchTest
    static final ArchRule only_main_ends_the_process = noClasses()
            .that()
            .doNotBelongToAnyOf(Lec.class)
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("a test, or another program, runs commands in its own process");

    @ArchTest
    static final ArchRule no_clock_is_read = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same command on the same data gives the same result on every day");

    @ArchTest
    static final ArchRule classes_use_each_other_in_no_circle = slices().assignedFrom(new ByClass())
            .should()
            .beFreeOfCycles()
            .because("a reader can start at any class and never come back to it");

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
}
