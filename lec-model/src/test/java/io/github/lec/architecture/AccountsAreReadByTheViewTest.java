package io.github.lec.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sources say is read by the view alone: rules, findings and tables ask it. */
class AccountsAreReadByTheViewTest {
    private static final String BASE = "io.github.lec";

    private static final JavaClasses MODEL = ModelClasses.ALL;

    /**
     * The packages in which records are defined, read, compared and changed, and the two that answer from their
     * accounts, with the packages beneath them.
     */
    private static final String[] ROOMS_THAT_HOLD_RECORDS = Stream.of(
                    "record",
                    "source",
                    "actor",
                    "instrument",
                    "norm",
                    "operation",
                    "event",
                    "format",
                    "dataset",
                    "view",
                    "cooperation",
                    "change",
                    "whatif",
                    "assertj")
            .flatMap(room -> Stream.of(BASE + "." + room, BASE + "." + room + ".*"))
            .toArray(String[]::new);

    @Test
    void rules_and_all_that_judges_ask_questions_and_read_no_accounts_of_their_own() {
        noAccountIsRead().check(MODEL);
    }

    /**
     * Comparisons of views and messages of assertions list the accounts of any claim without asking anything of them. A
     * claim itself holds them.
     */
    private static ArchRule noAccountIsRead() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".dataset", BASE + ".view..", BASE + ".change", BASE + ".assertj")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "accounts are read",
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(View.class)
                                        && Set.of("ask", "seen")
                                                .contains(access.getTarget().getName())
                                || access.getTargetOwner().isEquivalentTo(Claim.class)
                                        && access.getTarget().getName().equals("accounts")))
                .because("each question on a record has one answer, of its facet of the view");
    }

    /**
     * Rules that may compare days themselves: those on the life of a text, which is no act and has its own order of
     * steps, those on the day from which a law asks for something, and the one on a notice, which is judged on the
     * view's day.
     */
    private static final Set<String> COMPARE_DAYS = Set.of(
            "InForceBeforeConsent",
            "RatifiedBeforeSigned",
            "ShelvedArrangement",
            "DataExportWithoutBasis",
            "SharingWithoutPurpose",
            "InterpolNotices");

    @Test
    void rules_on_acts_compare_days_as_the_view_does() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".rule.catalogue..")
                .and(DescribedPredicate.describe("judge acts", type -> !COMPARE_DAYS.contains(type.getSimpleName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "partial dates are compared",
                        call -> call.getTargetOwner().isEquivalentTo(PartialDate.class)
                                && Set.of("isBefore", "isOnOrBefore").contains(call.getName())))
                .because("a day that is missing or vague means the same to every rule on an act (ActDays)")
                .check(MODEL);
    }

    @Test
    void rules_and_all_that_judges_read_no_list_of_accounts_of_a_record() {
        noListOfARecordIsRead().check(MODEL);
    }

    /**
     * A member of a record that holds accounts does not show what was not yet known, and what is read there is not
     * evidence.
     */
    private static ArchRule noListOfARecordIsRead() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ROOMS_THAT_HOLD_RECORDS)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a member that holds accounts is read from the record itself",
                        AccountsAreReadByTheViewTest::isMemberWithAccounts))
                .because("the facets of the view answer with what was known, and note it as evidence");
    }

    private static boolean isMemberWithAccounts(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Identified.class)
                && access.getTarget().resolveMember().stream()
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .filter(method -> method.getRawParameterTypes().isEmpty())
                        .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                        .anyMatch(type -> type.isAssignableTo(Account.class));
    }

    @Test
    void the_steps_of_a_text_are_read_where_the_view_answers_for_its_life() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + ".cooperation",
                        BASE + ".benefit",
                        BASE + ".rule..",
                        BASE + ".exposure",
                        BASE + ".assessment")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the steps of a text are read",
                        (JavaAccess<?> access) -> access.getTarget().getName().equals("lifecycle")
                                && access.getTargetOwner().isAssignableTo(Instrument.class)))
                .because("one reading of the steps answers for verdicts, findings and status alike")
                .check(MODEL);
    }

    /** Reads the accounts of a claim that the view lists. */
    static final class Accounts {
        List<? extends Account> of(View view, ClaimId claim) {
            return view.claim(claim).accounts();
        }
    }

    @Test
    void accounts_that_are_read_from_a_claim_would_be_found() {
        JavaClasses accounts = new ClassFileImporter().importClasses(Accounts.class);

        assertThatThrownBy(() -> noAccountIsRead().check(accounts))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Claim.accounts()");
    }

    /** Reads lists of accounts from a record, by a call and by a reference. */
    static final class Lists {
        boolean called(Treaty treaty) {
            return treaty.safeguards().isEmpty();
        }

        Function<Case, List<CaseStep>> referred() {
            return Case::steps;
        }

        Set<ActorId> parties(Treaty treaty) {
            return treaty.parties();
        }
    }

    @Test
    void a_list_of_accounts_that_is_read_from_a_record_would_be_found() {
        JavaClasses lists = new ClassFileImporter().importClasses(Lists.class, Treaty.class, Case.class);

        assertThatThrownBy(() -> noListOfARecordIsRead().check(lists))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("called(")
                .hasMessageContaining("referred()")
                .hasMessageNotContaining("parties(");
    }
}
