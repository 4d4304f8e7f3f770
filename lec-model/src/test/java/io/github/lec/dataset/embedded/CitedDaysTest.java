package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.operation.OperationStage;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A source cannot report something that was done only after it was published. */
class CitedDaysTest {
    private static final Dataset DATA = Dataset.embedded();

    /** A decision whose summary also gives earlier findings of the court, and the announced start of a patrol. */
    private static final List<String> OF_WHAT_CAME_BEFORE =
            List.of("fr-2019-2: tahiti-infos-2019-07", "hr-patrols-2024: people-2024-croatia-plan");

    @Test
    void what_was_done_in_cases_and_operations_is_cited_from_no_earlier_source() {
        List<String> earlier = new ArrayList<>();
        DATA.cases().forEach(one -> {
            String id = one.id().value();
            one.steps().forEach(step -> add(earlier, id, step, step.day()));
            one.decisions().forEach(decision -> add(earlier, id, decision, decision.date()));
            one.facts().forEach(fact -> add(earlier, id, fact, fact.date()));
        });
        DATA.operations().forEach(one -> {
            String id = one.id().value();
            one.steps().stream()
                    .filter(step -> step.stage() != OperationStage.PLANNED)
                    .forEach(step -> add(earlier, id, step, step.day()));
            one.facts().forEach(fact -> add(earlier, id, fact, fact.date()));
            one.hostConsent().forEach(consent -> add(earlier, id, consent, consent.date()));
        });

        assertThat(earlier).containsExactlyInAnyOrderElementsOf(OF_WHAT_CAME_BEFORE);
    }

    private static void add(List<String> earlier, String record, Account account, Optional<PartialDate> done) {
        Optional<LocalDate> first = done.flatMap(PartialDate::earliest);
        account.citations().stream()
                .flatMap(citation -> DATA.source(citation.source()).stream())
                .filter(source -> first.isPresent()
                        && source.published()
                                .flatMap(PartialDate::latest)
                                .filter(last -> last.isBefore(first.get()))
                                .isPresent())
                .forEach(source -> earlier.add(record + ": " + source.id()));
    }
}
