package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAnchorsTest {

    @ParameterizedTest
    @CsvSource({
        "cn-fr-extradition-2007/lifecycle/IN_FORCE, cn-fr-extradition-2007/lifecycle/IN_FORCE",
        "a#2, a~232",
        "a~232, a~7E232",
        "'a b', a~20b",
        "é, ~C3~A9",
        "<\">, ~3C~22~3E"
    })
    void an_anchor_means_the_same_in_an_id_and_in_an_address(String anchor, String plain) {
        assertThat(PageAnchors.plain(anchor)).isEqualTo(plain);
    }
}
