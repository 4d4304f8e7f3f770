package io.github.lec.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.Extensible;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records print as readable text, and built records can be changed by builders. */
class PrintedTest {
    private static List<Extensible> everything() {
        List<Extensible> all = new ArrayList<>();
        all.add(Dataset.embedded().info());
        Dataset.embedded().all().forEach(record -> addWithParts(record, all));
        RuleCatalogue.standard().rules().forEach(rule -> all.add(rule.info()));
        return all;
    }

    private static void addWithParts(Extensible built, List<Extensible> all) {
        all.add(built);
        for (MemberDescription member :
                TypeDescription.ofNested(built.getClass()).members()) {
            if (member.form() == MemberDescription.Form.OBJECT) {
                member.values(built).forEach(part -> addWithParts((Extensible) part, all));
            }
        }
    }

    @Test
    void records_and_their_parts_are_lines_without_noise() {
        assertThat(everything())
                .hasSizeGreaterThan(10_000)
                .allSatisfy(built -> assertThat(built.toString())
                        .isNotBlank()
                        .doesNotContain("extensions", "{}", "[]", "Optional[", "Optional.empty", "\n"));
    }

    @Test
    void a_record_says_what_it_is_and_an_account_names_its_source() {
        assertThat(Treaty.extradition("t", "DE", "CN").title("A treaty").build())
                .hasToString("Treaty t: A treaty");
        assertThat(Clause.of(
                        SafeguardKind.DEATH_PENALTY_BAR,
                        SafeguardForm.MANDATORY_REFUSAL,
                        Citation.of("gazette-2031-7", "art. 4")))
                .hasToString("Clause DEATH_PENALTY_BAR: Must refuse (gazette-2031-7, art. 4)");
        assertThat(View.of(Dataset.embedded())).asString().startsWith("Dataset lec-china-europe, version ");
        assertThat(Dataset.embedded()).asString().matches("Dataset lec-china-europe, version .*: \\d+ records");
    }

    @Test
    void every_record_can_be_changed_by_a_builder() {
        assertThat(everything()).allSatisfy(built -> {
            Object builder = built.getClass().getMethod("toBuilder").invoke(built);
            assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(built);
        });
    }
}
