package io.github.lec.report.conformance;

import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** A colour on the screen, by its share of red, green and blue, each from 0 to 255. */
record Rgb(int red, int green, int blue) {

    static final Rgb BLACK = new Rgb(0, 0, 0);
    static final Rgb WHITE = new Rgb(255, 255, 255);

    /** {@return the colour that a workbook gives; empty if it gives none, or leaves it to the program} */
    static Optional<Rgb> of(@Nullable XSSFColor colour) {
        byte[] shares = colour == null ? null : colour.getRGBWithTint();
        return shares == null || shares.length < 3
                ? Optional.empty()
                : Optional.of(new Rgb(shares[0] & 0xFF, shares[1] & 0xFF, shares[2] & 0xFF));
    }

    /**
     * {@return how far two colours stand out from each other, from 1 to 21, as the web's accessibility guidelines
     * count}
     */
    double contrastWith(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int share) {
        double value = share / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    boolean isReddish() {
        return isColourful() && (hue() < 20 || hue() > 345);
    }

    boolean isGreenish() {
        return isColourful() && hue() > 80 && hue() < 150;
    }

    private boolean isColourful() {
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        return most - least > 24;
    }

    private double hue() {
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double range = most - least;
        double sector;
        if (most == red) {
            sector = (green - blue) / range;
        } else if (most == green) {
            sector = (blue - red) / range + 2;
        } else {
            sector = (red - green) / range + 4;
        }
        return (sector * 60 + 360) % 360;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
