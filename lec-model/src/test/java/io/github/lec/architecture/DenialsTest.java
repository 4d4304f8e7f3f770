package io.github.lec.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import io.github.lec.source.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What follows from an account that denies, or from what an account rests on, is answered once, by the view. */
class DenialsTest {
    private static final String[] ROOMS_THAT_MAY_ASK = Stream.of(
                    // the records themselves, their format, and the view
                    "source",
                    "actor",
                    "instrument",
                    "norm",
                    "operation",
                    "event",
                    "format",
                    "view",
                    // compares the accounts of two datasets
                    "change",
                    // copies an account, or prints it in the message of an assertion
                    "whatif",
                    "assertj")
            .map(room -> "io.github.lec." + room + "..")
            .toArray(String[]::new);

    @Test
    void only_the_view_the_records_the_format_and_comparisons_of_datasets_ask_whether_an_account_denies() {
        noneAsks().check(ModelClasses.ALL);
    }

    @Test
    void only_the_same_rooms_ask_on_what_an_account_rests_and_how_sure_it_is() {
        noneAsksForGrounds().check(ModelClasses.ALL);
    }

    private static ArchRule noneAsks() {
        return noneAsks(Set.of("denies"), "an account is asked whether it denies")
                .because("what one source affirms and another denies has one answer, of a facet of the view");
    }

    private static ArchRule noneAsksForGrounds() {
        return noneAsks(Set.of("basis", "confidence"), "an account is asked on what it rests, or how sure it is")
                .because("how something is known is part of the answer that the view gives");
    }

    private static ClassesShouldConjunction noneAsks(Set<String> methods, String description) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ROOMS_THAT_MAY_ASK)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(description, access -> isAsked(access, methods)));
    }

    private static boolean isAsked(JavaAccess<?> access, Set<String> methods) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && methods.contains(target.getName())
                && target.getRawParameterTypes().isEmpty()
                && target.getOwner().isAssignableTo(Account.class);
    }

    /** Asks what only the view may ask, by a call and by a reference to the method. */
    static final class Asks {
        static boolean byCall(Account account) {
            return account.denies();
        }

        static boolean byReference(List<Account> accounts) {
            return accounts.stream().anyMatch(Account::denies);
        }

        static Optional<Basis> onWhatItRests(Account account) {
            return account.basis();
        }

        static List<Optional<Confidence>> howSureItIs(List<Account> accounts) {
            return accounts.stream().map(Account::confidence).toList();
        }
    }

    @Test
    void a_class_that_asks_is_found() {
        assertThatThrownBy(() -> noneAsks().check(new ClassFileImporter().importClasses(Asks.class)))
                .hasMessageContaining("byCall")
                .hasMessageContaining("byReference");
        assertThatThrownBy(() -> noneAsksForGrounds().check(new ClassFileImporter().importClasses(Asks.class)))
                .hasMessageContaining("onWhatItRests")
                .hasMessageContaining("howSureItIs");
    }
}
