package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.dataset.Dataset;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cover says of different selections. */
class CoverTest {
    private static final View NOW = View.of(Dataset.embedded());

    private static Matrix cover(Selection selection) {
        return Comparison.of(NOW).selection(selection).table("Cover");
    }

    private static List<String> words(Matrix cover, int column) {
        return cover.rows()
                .filter(row -> row.anchor().isPresent())
                .map(row -> row.cells().get(column).words())
                .toList();
    }

    @Test
    void of_several_counterparts_each_key_finding_says_whose_it_is() {
        Selection both = Selection.of("FR", "ES").with("US", "CN", "HK");
        Matrix cover = cover(both);

        assertThat(words(cover, 0))
                .contains("Torture (China)", "Courts (United States)", "Courts (China)", "Hong Kong")
                .doesNotHaveDuplicates();
        assertThat(cover.rows().flatMap(row -> row.anchor().stream())).doesNotHaveDuplicates();
        assertThat(words(cover, 1))
                .isEqualTo(KeyFindings.of(NOW, both).stream()
                        .map(KeyFinding::words)
                        .toList());
        assertThat(words(cover(Selection.of("FR", "ES")), 0)).contains("Torture", "Courts");
    }

    @Test
    void of_many_counterparts_the_cover_says_whose_key_findings_are_not_told_in_full() {
        assertThat(cover(Selection.of("FR").with("CN", "US", "HK", "RU")).lead())
                .noneMatch(line -> line.contains("in full"));
        assertThat(cover(Selection.of("FR").with("CN", "US", "HK", "RU", "BR")).lead())
                .anyMatch(
                        line -> line.contains(
                                "Key findings are told in full for China, the United States, Russia;"
                                        + " for those on another counterpart, compare with that one alone (lec compare --counterpart)."));
    }
}
