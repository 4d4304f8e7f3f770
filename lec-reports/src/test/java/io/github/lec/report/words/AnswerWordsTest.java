package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.event.Act;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.operation.Persons;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An account of a type without words of its own is refused, so every type must have them. */
class AnswerWordsTest {
    private static final Dataset DATASET = Dataset.embedded();
    private static final AnswerWords WORDS = new AnswerWords(DATASET, new Labels(View.of(DATASET)));

    private static Stream<Claim> claims() {
        return DATASET.claims().all().stream();
    }

    @Test
    void every_type_of_account_has_words() {
        Set<String> types = Stream.of(RecordKind.values())
                .flatMap(kind -> TypeDescription.of(kind).members().stream())
                .filter(MemberDescription::isClaim)
                .map(member -> member.valueType().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = new TreeSet<>();
        claims().forEach(claim -> claim.accounts().forEach(account -> {
            assertThat(WORDS.of(claim.id(), account)).isNotBlank();
            worded.add(account.getClass().getSuperclass().getSimpleName());
        }));

        assertThat(worded).isEqualTo(types);
    }

    @Test
    void yes_and_no_are_written_alike_for_every_question() {
        assertThat(claims())
                .flatMap(claim -> claim.accounts().stream()
                        .filter(Act.class::isInstance)
                        .map(account -> WORDS.of(claim.id(), account))
                        .toList())
                .isNotEmpty()
                .allMatch(answer -> answer.startsWith("Yes") || answer.startsWith("No"));
    }

    @Test
    void a_stateless_person_is_called_so() {
        Persons persons = Persons.builder()
                .count(1)
                .stateless(true)
                .status("SUSPECT")
                .addCitations(Citation.of("court"))
                .build();

        assertThat(WORDS.of(ClaimId.of("fr-2019-1", "persons", persons.key()), persons))
                .isEqualTo("1, stateless, suspect");
    }

    /** "In force: no, not as seen 2024" is no English. */
    @Test
    void an_observation_is_told_with_its_day() {
        assertThat(claims())
                .flatMap(claim -> claim.accounts().stream()
                        .filter(LifecycleStep.class::isInstance)
                        .map(LifecycleStep.class::cast)
                        .filter(step -> step.observedOn().isPresent())
                        .map(step -> WORDS.of(claim.id(), step))
                        .toList())
                .allMatch(answer -> answer.startsWith("Yes, observed ") || answer.startsWith("No, observed "))
                .anyMatch(answer -> answer.startsWith("Yes, observed 2018-10"))
                .anyMatch(answer -> answer.startsWith("No, observed 2"));
    }
}
