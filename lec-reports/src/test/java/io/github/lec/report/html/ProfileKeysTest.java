package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.report.table.StandardTables;
import io.github.lec.rule.Evaluation;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The script of a profile names columns by key: one that is no longer there would be left out without a word. */
class ProfileKeysTest {
    private static final Pattern TABLE = Pattern.compile("(\\w+): (\\[[^\\]]+\\]|'[^']+')");
    private static final Pattern KEY = Pattern.compile("'([^']+)'");

    @Test
    void each_column_that_a_profile_shows_is_in_its_table() throws IOException {
        Map<String, Matrix> tables = StandardTables.of(
                        Evaluation.of(View.of(SmallDataset.read()), SmallDataset.RULES, SmallDataset.SELECTION),
                        SmallDataset.SELECTION,
                        false)
                .allInFull()
                .stream()
                .collect(Collectors.toMap(Matrix::table, Function.identity()));
        String script = script();
        for (String named : new String[] {"SAID_WHILE_FOLDED", "SAID_BELOW", "GROUPED_BY", "CITED"}) {
            String block = script.substring(script.indexOf("const " + named + " = {"));
            assertThat(TABLE.matcher(block.substring(0, block.indexOf("};"))).results())
                    .as(named)
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(tables.get(table.group(1)).columns())
                            .extracting(Column::key)
                            .containsAll(KEY.matcher(table.group(2))
                                    .results()
                                    .map((MatchResult key) -> key.group(1))
                                    .toList()));
        }
    }

    private static String script() throws IOException {
        try (InputStream file = HtmlWriter.class.getResourceAsStream("profile.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
