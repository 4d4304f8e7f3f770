package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of README and docs, which must show what the build makes now. */
public final class KeptPicture {
    /** What other fonts and the number of a page change; another row of a table, and all below it, is more. */
    private static final double MOST_CHANGED = 0.02;

    /** By how much the brightness of a point must differ, of 255, for a reader to see it. */
    private static final int SEEN = 64;

    private KeptPicture() {}

    /** Compares a picture that is kept with one that was made now. */
    public static void isStillTrue(Path kept, BufferedImage now) throws IOException {
        assertThat(kept).exists();
        BufferedImage before = ImageIO.read(kept.toFile());
        assertThat(new int[] {before.getWidth(), before.getHeight()})
                .as("%s: its size", kept)
                .containsExactly(now.getWidth(), now.getHeight());
        assertThat(changed(before, now))
                .as("%s: the share of it that has changed; -Drecreate=true makes it again", kept)
                .isLessThan(MOST_CHANGED);
    }

    /** {@return the share of points that differ visibly between two pictures of the same size} */
    static double changed(BufferedImage before, BufferedImage now) {
        long changed = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                changed += Math.abs(brightness(before.getRGB(x, y)) - brightness(now.getRGB(x, y))) > SEEN ? 1 : 0;
            }
        }
        return (double) changed / (now.getWidth() * (long) now.getHeight());
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }
}
