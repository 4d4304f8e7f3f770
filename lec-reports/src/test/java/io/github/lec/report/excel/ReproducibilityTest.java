package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same book gives the same bytes, whenever and wherever it is written. */
class ReproducibilityTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"de-DE, Asia/Tokyo", "tr-TR, America/Los_Angeles", "ar-EG-u-nu-arab, Pacific/Chatham", "en-GB, UTC"})
    void in_every_locale_and_time_zone(String language, String zoneId) {
        for (Profile profile : Profile.values()) {
            byte[] here = Written.book(SampleBook.book(), profile).bytes();
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

            assertThat(Written.book(SampleBook.book(), profile).bytes()).isEqualTo(here);
            restore();
        }
    }

    @Test
    void at_another_time() throws InterruptedException {
        byte[] now = Written.book(SampleBook.book(), Profile.ANALYST).bytes();
        // the entries of an archive have their times to two seconds
        Thread.sleep(2_100);

        assertThat(Written.book(SampleBook.book(), Profile.ANALYST).bytes()).isEqualTo(now);
    }
}
