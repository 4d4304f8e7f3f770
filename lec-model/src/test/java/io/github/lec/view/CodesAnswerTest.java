package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.source.CodeAccount;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes that coexist: what sources affirm, deny, contradict each other on, and do not mention. */
class CodesAnswerTest {
    private static CodeAccount method(String code, boolean denied) {
        return CodeAccount.builder()
                .value(code)
                .denies(denied)
                .cite("paper-2017", "1")
                .build();
    }

    private static CodesAnswer methods(CodeAccount... methods) {
        Operation operation = Operation.builder()
                .id("drive")
                .title("Drive")
                .kind("REPATRIATION_DRIVE")
                .addMethods(methods)
                .build();
        return View.of(Dataset.embedded()).acts().methods(operation);
    }

    @Test
    void what_one_source_affirms_and_another_denies_is_open() {
        CodesAnswer disputed = methods(method("THREATS", false), method("THREATS", true));

        assertThat(disputed.has("THREATS")).isEqualTo(Truth.UNKNOWN);
        assertThat(disputed.isAny(List.of("THREATS"))).isEqualTo(Truth.UNKNOWN);
        assertThat(disputed.isDenied("THREATS")).isTrue();
        assertThat(disputed.affirmed()).containsExactly("THREATS");
    }

    @Test
    void silence_on_one_code_means_no_only_if_the_codes_are_complete() {
        CodesAnswer told = methods(method("THREATS", false));

        assertThat(told.has("PERSUASION")).isEqualTo(Truth.UNKNOWN);
        assertThat(told.isAny(List.of("PERSUASION"))).isEqualTo(Truth.FALSE);
        assertThat(told.isAny(List.of("PERSUASION", "THREATS"))).isEqualTo(Truth.TRUE);
        assertThat(told.without(List.of("THREATS")).isEmpty()).isTrue();
    }

    @Test
    void a_code_that_is_only_denied_is_not_among_the_answers() {
        CodesAnswer denied = methods(method("THREATS", true));

        assertThat(denied.has("THREATS")).isEqualTo(Truth.FALSE);
        assertThat(denied.affirmed()).isEmpty();
        assertThat(denied.isEmpty()).isFalse();
    }
}
