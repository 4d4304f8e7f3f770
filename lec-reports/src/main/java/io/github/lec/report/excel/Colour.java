package io.github.lec.report.excel;

/** A colour on the screen, by its share of red, green and blue, each from 0 to 255. */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** {@return this colour thinned with white} */
    Colour tint(double share) {
        return new Colour(thin(red, share), thin(green, share), thin(blue, share));
    }

    /** {@return the shares of red, green and blue} */
    byte[] rgb() {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /** {@return the shares of red, green and blue, with that of opacity in front of them} */
    byte[] argb() {
        return new byte[] {(byte) 255, (byte) red, (byte) green, (byte) blue};
    }

    private static int thin(int part, double share) {
        return (int) Math.round(255 - (255 - part) * share);
    }
}
