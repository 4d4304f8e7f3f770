package io.github.lec.view;

import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseAccountsTest {
    private static final List<SafeguardForm> FORMS = List.of(
            SafeguardForm.MANDATORY_REFUSAL,
            SafeguardForm.OPTIONAL_REFUSAL,
            SafeguardForm.REFUSAL_UNSPECIFIED,
            SafeguardForm.ABSENT,
            SafeguardForm.NOT_DETERMINED);

    private final Dataset dataset = read("\"treaties\": [" + treatyText("\"textRead\": \"FULL\"") + "]");
    private final Treaty treaty = Sample.treatyIn(dataset);
    private final InstrumentAnswers instruments = View.of(dataset).instruments();

    private static Clause.Builder account() {
        return Clause.builder()
                .kind(SafeguardKind.OWN_NATIONALS_BAR)
                .basis(Basis.DESCRIPTION)
                .addCitations(Citation.of("paper-2017"));
    }

    @Test
    void accounts_contradict_each_other_if_and_only_if_two_of_them_do() {
        Random random = new Random(20_261_127);
        for (int i = 0; i < 3_000; i++) {
            List<Clause> accounts = Stream.generate(() -> randomAccount(random))
                    .limit(2 + random.nextInt(4))
                    .toList();
            boolean twoDo = accounts.stream()
                    .anyMatch(one ->
                            accounts.stream().anyMatch(other -> instruments.contradict(treaty, List.of(one, other))));

            assertThat(instruments.contradict(treaty, accounts))
                    .as("%s", accounts)
                    .isEqualTo(twoDo);
        }
    }

    private static Clause randomAccount(Random random) {
        Clause.Builder account = account();
        if (random.nextBoolean()) {
            account.requested(ActorId.of("FR"));
        }
        return random.nextInt(5) == 0
                ? account.denies(true).build()
                : account.form(FORMS.get(random.nextInt(FORMS.size()))).build();
    }

    @Test
    void accounts_of_one_clause_are_not_each_compared_with_every_other_one() {
        long few = accountsRead(100);

        assertThat(few).isPositive();
        assertThat(accountsRead(1_000)).isLessThanOrEqualTo(few * 10);
    }

    private long accountsRead(int count) {
        Clause account = account().form(SafeguardForm.OPTIONAL_REFUSAL).build();
        long[] read = {0};
        instruments.contradict(treaty, new AbstractList<>() {
            private final List<Clause> accounts = Collections.nCopies(count, account);

            @Override
            public Clause get(int index) {
                read[0]++;
                return accounts.get(index);
            }

            @Override
            public int size() {
                return count;
            }
        });
        return read[0];
    }

    @Test
    void the_text_on_one_kind_of_clause_does_not_outrank_what_is_said_of_another_kind() {
        Treaty described = treaty.toBuilder()
                .addSafeguards(
                        account().form(SafeguardForm.MANDATORY_REFUSAL).build(),
                        account().denies(true).build(),
                        Clause.builder()
                                .kind(SafeguardKind.DEATH_PENALTY_BAR)
                                .form(SafeguardForm.MANDATORY_REFUSAL)
                                .basis(Basis.TEXT)
                                .addCitations(Citation.of("paper-2017"))
                                .build())
                .build();

        List<List<Clause>> repeated = instruments.repeatedClauses(described);

        assertThat(repeated).hasSize(1);
        assertThat(instruments.contradict(described, repeated.get(0))).isTrue();
    }
}
