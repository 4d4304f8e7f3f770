package io.github.lec.report.intake;

/** Whole numbers as a part writes them; a sheet has one in nearly every cell, too many for a regular expression. */
final class Digits {
    /** All whole numbers of so many digits are exact as a floating-point number. */
    static final int MOST_EXACT = 15;

    private static final int TEN = 10;

    private Digits() {}

    /**
     * Reads a whole number without a sign.
     *
     * @param most the maximum number of digits
     * @return the number; -1 if there is anything but digits, none of them, or too many
     */
    static long whole(String written, int most) {
        if (written.isEmpty() || written.length() > most) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit >= TEN) {
                return -1;
            }
            number = number * TEN + digit;
        }
        return number;
    }
}
