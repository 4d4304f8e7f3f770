package io.github.lec.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.Term;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeguardFormTest {
    @ParameterizedTest
    @CsvSource({
        "MANDATORY_REFUSAL, BINDING, BINDING",
        "UNDERTAKING_ANNEXED, BINDING, BINDING",
        "BINDING_RULE, BINDING, BINDING",
        "OPTIONAL_REFUSAL, WEAK, WEAK",
        "OPTIONAL_UNLESS_ASSURANCE, WEAK, WEAK",
        "DOMESTIC_LAW_GATE, WEAK, WEAK",
        "SCOPE_EXCLUSION, WEAK, WEAK",
        "NO_DUTY, WEAK, WEAK",
        "PRIMACY_CLAUSE, WEAK, BINDING",
        "SAVINGS_CLAUSE, WEAK, BINDING",
        "REFUSAL_UNSPECIFIED, WEAK, BINDING",
        "POLITICAL_STATEMENT, NONE, NONE",
        "ABSENT, NONE, NONE",
        "NOT_APPLICABLE, NONE, NONE",
        "NOT_DETERMINED, NONE, BINDING"
    })
    void a_form_means_the_same_strength_for_every_kind(SafeguardForm form, Strength lowest, Strength highest) {
        assertThat(Arrays.stream(SafeguardKind.values()).map(form::strength))
                .containsOnly(new StrengthInterval(lowest, highest));
    }

    @ParameterizedTest
    @EnumSource
    void refusal_unless_assured_binds_for_every_kind_but_torture(SafeguardKind kind) {
        Strength expected = kind == SafeguardKind.TORTURE_NON_REFOULEMENT ? Strength.WEAK : Strength.BINDING;

        assertThat(SafeguardForm.MANDATORY_UNLESS_ASSURANCE.strength(kind))
                .isEqualTo(StrengthInterval.exactly(expected));
    }

    @Test
    void silence_is_not_no() {
        SafeguardKind kind = SafeguardKind.DEATH_PENALTY_BAR;

        assertThat(SafeguardForm.NOT_DETERMINED.strength(kind)).isEqualTo(StrengthInterval.OPEN);
        assertThat(SafeguardForm.NOT_DETERMINED.strength(kind)).isNotEqualTo(SafeguardForm.ABSENT.strength(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "DEATH_PENALTY_BAR, true",
        "TORTURE_NON_REFOULEMENT, true",
        "OWN_NATIONALS_BAR, true",
        "ORDRE_PUBLIC, true",
        "SPECIALTY, false",
        "DUAL_CRIMINALITY, false",
        "TERMINATION, false",
        "CONSULAR_ACCESS, false"
    })
    void rules_such_as_specialty_are_not_grounds_for_refusal(SafeguardKind kind, boolean ground) {
        assertThat(kind.isRefusalGround()).isEqualTo(ground);
    }

    @Test
    void a_form_stands_within_a_sentence_in_a_few_words_without_a_semicolon() {
        assertThat(SafeguardForm.MANDATORY_REFUSAL.inSentence()).isEqualTo("must refuse");
        assertThat(SafeguardForm.REFUSAL_UNSPECIFIED.inSentence()).isEqualTo("a ground for refusal");
        assertThat(Stream.of(SafeguardForm.values()).map(SafeguardForm::inSentence))
                .noneMatch(words -> words.contains(";"));
    }

    @Test
    void strengths_have_one_order() {
        assertThat(Strength.NONE.max(Strength.WEAK)).isEqualTo(Strength.WEAK);
        assertThat(Strength.BINDING.min(Strength.WEAK)).isEqualTo(Strength.WEAK);
        assertThat(Strength.values()).containsExactly(Strength.NONE, Strength.WEAK, Strength.BINDING);
    }

    static Stream<List<? extends Term>> vocabularies() {
        return Stream.of(List.of(SafeguardForm.values()), List.of(SafeguardKind.values()), List.of(Strength.values()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_code_has_words_of_its_own_and_a_definition(List<? extends Term> terms) {
        assertThat(terms).extracting(Term::label).doesNotHaveDuplicates().allMatch(label -> !label.isBlank());
        assertThat(terms).extracting(Term::definition).allMatch(definition -> definition.endsWith("."));
    }
}
