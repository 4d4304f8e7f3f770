package io.github.lec.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.lec.dataset.Dataset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An answer about one record goes through all records of a kind only to build an index that the whole view shares:
 * otherwise the answers of a dataset would take a time that grows with the square of its size.
 */
class NoScansTest {
    /** Each builds an index once for a view, lists subjects once for an evaluation, or names what is wrong. */
    private static final Set<String> ONCE = Set.of(
            "io.github.lec.view.lifecycle.Replacements",
            "io.github.lec.view.AddedTexts",
            "io.github.lec.view.accounts.Searches",
            "io.github.lec.view.TermReading",
            "io.github.lec.rule.Subjects",
            "io.github.lec.rule.Selection",
            "io.github.lec.rule.catalogue.cases.DispensingTexts",
            "io.github.lec.rule.catalogue.RuleCatalogue",
            // judges the dataset as a whole, event by event
            "io.github.lec.rule.catalogue.NormBeforeItBinds");

    @Test
    void no_answer_about_one_record_lists_all_records_of_a_kind() {
        noneLists().check(ModelClasses.ALL);
    }

    private static ArchRule noneLists() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "answer about one record",
                        type -> ONCE.stream()
                                .noneMatch(once -> type.getName().equals(once)
                                        || type.getName().startsWith(once + "$"))))
                .and()
                .resideInAnyPackage("io.github.lec.view..", "io.github.lec.rule..", "io.github.lec.architecture..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("all records of a kind are listed", NoScansTest::lists));
    }

    private static boolean lists(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty()
                && target.getRawReturnType().isEquivalentTo(List.class)
                && target.getOwner().isEquivalentTo(Dataset.class);
    }

    /** Lists all actors and all treaties. */
    static final class Lists {
        static int byCall(Dataset dataset) {
            return dataset.actors().size();
        }

        static int byName(Dataset dataset) {
            return dataset.actors("Cour de cassation").size();
        }
    }

    @Test
    void a_class_that_lists_is_found_and_one_that_looks_up_is_not() {
        assertThatThrownBy(() -> noneLists().check(new ClassFileImporter().importClasses(Lists.class)))
                .hasMessageContaining("byCall")
                .hasMessageNotContaining("byName");
    }
}
