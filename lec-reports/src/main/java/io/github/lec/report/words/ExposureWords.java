package io.github.lec.report.words;

import io.github.lec.exposure.NationalityProtection;

/** How tables name what a person's nationality or status does. */
public final class ExposureWords {
    private ExposureWords() {}

    /**
     * {@return the protection in words; what is open has the word of the verdicts}
     *
     * @param protection the protection
     */
    public static String of(NationalityProtection protection) {
        return protection == NationalityProtection.CANNOT_DECIDE ? "Undecided" : protection.label();
    }
}
