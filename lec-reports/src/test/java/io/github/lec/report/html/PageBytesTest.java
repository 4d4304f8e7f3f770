package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same book gives the same bytes. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class PageBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, America/Los_Angeles", "th-TH-u-ca-buddhist-nu-thai, Asia/Kolkata"})
    void zone_and_locale_make_no_difference(String tag, String id) {
        String here = SamplePage.html(SamplePage.writer(), SamplePage.book());
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(SamplePage.html(SamplePage.writer(), SamplePage.book())).isEqualTo(here);
    }

    @Test
    void a_page_has_no_carriage_return_and_ends_with_a_line_break() {
        assertThat(SamplePage.html(SamplePage.writer(), SamplePage.book()))
                .doesNotContain("\r")
                .endsWith("</html>\n");
    }
}
