package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final double LEAST_CONTRAST = 4.5;

    /** A difference that is clearly visible between adjacent areas; about 2 is just visible. */
    private static final double LEAST_DIFFERENCE = 7;

    private static List<Colour> fills() {
        List<Colour> fills = new ArrayList<>(List.of(Colour.WHITE, Palette.HEADING_FILL));
        for (Meaning meaning : Meaning.values()) {
            Palette.fillOf(meaning).ifPresent(fills::add);
        }
        return fills;
    }

    @Test
    void lets_text_and_links_stand_out_from_every_fill() {
        for (Colour fill : fills()) {
            assertThat(Vision.contrast(Palette.TEXT, fill)).isGreaterThan(LEAST_CONTRAST);
            assertThat(Vision.contrast(Palette.LINK, fill)).isGreaterThan(LEAST_CONTRAST);
        }
    }

    @Test
    void gives_every_meaning_but_the_neutral_a_fill_of_its_own() {
        assertThat(Stream.of(Meaning.values()).map(Palette::fillOf)).doesNotHaveDuplicates();
        assertThat(Palette.fillOf(Meaning.NEUTRAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void can_be_distinguished_by_everyone(Vision vision) {
        for (Meaning one : Meaning.values()) {
            for (Meaning other : EnumSet.range(Meaning.GOOD, one)) {
                if (one != other) {
                    assertThat(vision.difference(seen(one), seen(other)))
                            .as("%s and %s with %s", one, other, vision)
                            .isGreaterThan(LEAST_DIFFERENCE);
                }
            }
        }
    }

    private static Colour seen(Meaning meaning) {
        return Palette.fillOf(meaning).orElse(Colour.WHITE);
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void draws_distinguishable_neighbours_in_a_chart(Vision vision) {
        List<Colour> series = Palette.SERIES;
        for (int i = 1; i < series.size(); i++) {
            assertThat(vision.difference(series.get(i - 1), series.get(i)))
                    .as("%s and %s with %s", series.get(i - 1), series.get(i), vision)
                    .isGreaterThan(LEAST_DIFFERENCE);
        }
    }
}
