package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture of README and docs. Fonts differ from machine to machine, so that only its presence and size are compared
 * with what the build makes now.
 */
public final class KeptPicture {
    private KeptPicture() {}

    /** Compares a picture that is kept with one that was made now. */
    public static void isOfSameSize(Path kept, BufferedImage now) throws IOException {
        assertThat(kept).exists();
        BufferedImage before = ImageIO.read(kept.toFile());
        assertThat(new int[] {before.getWidth(), before.getHeight()})
                .as("%s: its size", kept)
                .containsExactly(now.getWidth(), now.getHeight());
    }
}
