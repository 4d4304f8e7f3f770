package io.github.lec.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "a\\b",
                "a/b",
                "a?b",
                "a*b",
                "a[b",
                "a]b",
                "'a",
                "a'",
                "History",
                "history",
                " a",
                "a ",
                "a\nb",
                "this name has thirty-two letters"
            })
    void a_name_that_excel_refuses_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cooperation data", "L'Aquila", "中国", "Risk & yield", "a name of thirty-one letters ok"})
    void accepts_what_excel_accepts(String name) {
        assertThat(new SheetName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Cooperation data, cooperation_data", "Risk & yield, risk_yield", "A1, table_a1", "中国, table_"})
    void gives_its_table_a_name(String sheet, String table) {
        assertThat(TableName.forSheet(new SheetName(sheet)).value()).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a-b", "ab12", "R1C1", "r", "_x", "é"})
    void refuses_table_names_that_excel_refuses(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TableName(name));
    }
}
