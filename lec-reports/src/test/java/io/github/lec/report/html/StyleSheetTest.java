package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the page have enough contrast to their background, in light and dark mode. */
class StyleSheetTest {

    private static final String CSS = Resource.joined(Page.STYLES).text();
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    private static final List<String> GROUNDS = List.of(
            "page", "heading", "row", "target", "good", "weak", "present", "missing", "reported", "unknown", "na");

    static Stream<String> textOnGround() {
        return GROUNDS.stream().flatMap(ground -> Stream.of("text", "link").map(text -> text + " " + ground));
    }

    static Stream<String> quietOnGround() {
        return Stream.of("quiet page", "quiet row", "quiet na");
    }

    static Stream<String> shapes() {
        return Stream.of(
                "edge page",
                "edge row",
                "focus page",
                "series-0 page",
                "series-1 page",
                "series-2 page",
                "series-3 page",
                "series-4 page",
                "series-5 page",
                "series-6 page",
                "series-7 page");
    }

    @ParameterizedTest
    @MethodSource({"textOnGround", "quietOnGround"})
    void text_can_be_read(String pair) {
        assertThat(contrasts(pair)).hasSize(2).allMatch(contrast -> contrast >= 4.5);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shapes_can_be_seen(String pair) {
        assertThat(contrasts(pair)).hasSize(2).allMatch(contrast -> contrast >= 3);
    }

    @ParameterizedTest
    @EnumSource(MeaningStyle.class)
    void a_meaning_has_a_colour_and_a_sign(MeaningStyle mark) {
        assertThat(CSS)
                .contains("." + mark.style() + " { background: var(--" + mark.style() + "); }")
                .contains("." + mark.style() + "::before { content: \"" + mark.sign() + "\"; content: \"" + mark.sign()
                        + "\" / \"\"; }");
    }

    private static List<Double> contrasts(String pair) {
        Map<String, List<String>> colours = new HashMap<>();
        Matcher definitions = COLOUR.matcher(CSS);
        while (definitions.find()) {
            colours.put(definitions.group(1), List.of(definitions.group(2), definitions.group(3)));
        }
        List<String> one = colours.get(pair.split(" ", -1)[0]);
        List<String> other = colours.get(pair.split(" ", -1)[1]);
        List<Double> found = new ArrayList<>();
        for (int scheme = 0; scheme < 2; scheme++) {
            double a = luminance(one.get(scheme));
            double b = luminance(other.get(scheme));
            found.add((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
        }
        return found;
    }

    /** Relative luminance as the Web Content Accessibility Guidelines define it. */
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
