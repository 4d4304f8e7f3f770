package io.github.lec.report.words;

import io.github.lec.exposure.NationalityProtection;

/** How tables name the protection of a person, by nationality or status. */
public final class ProtectionWords {
    private ProtectionWords() {}

    /**
     * {@return the protection in words; what is open has the word of the verdicts}
     *
     * @param protection the protection
     */
    public static String of(NationalityProtection protection) {
        return protection == NationalityProtection.CANNOT_DECIDE ? "Undecided" : protection.label();
    }
}
