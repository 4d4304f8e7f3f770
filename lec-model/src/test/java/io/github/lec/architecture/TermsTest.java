package io.github.lec.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.Term;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every closed code has a unique label and a sentence that defines it. */
class TermsTest {
    @ParameterizedTest
    @MethodSource("io.github.lec.architecture.ModelClasses#closedCodes")
    void each_code_has_a_label_of_its_own_and_a_definition(Class<?> list) {
        List<Term> terms =
                Arrays.stream(list.getEnumConstants()).map(Term.class::cast).toList();
        assertThat(terms).extracting(Term::label).doesNotHaveDuplicates().allMatch(label -> label.matches("\\S.*\\S"));
        assertThat(terms).extracting(Term::definition).allMatch(text -> text.matches("[A-Z\"{].*\\."));
    }
}
