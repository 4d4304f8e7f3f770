package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPictureTest {
    @TempDir
    private Path folder;

    /** A page with lines, the first of them at some height. */
    private static BufferedImage page(int width, int first) {
        BufferedImage page = new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, 300);
        pen.setColor(Color.BLACK);
        for (int y = first; y < 290; y += 20) {
            pen.fillRect(10, y, width - 20, 3);
        }
        pen.dispose();
        return page;
    }

    private Path kept(BufferedImage picture) throws IOException {
        Path file = folder.resolve("page.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    @Test
    void the_same_page_is_still_true() throws IOException {
        KeptPicture.isStillTrue(kept(page(200, 10)), page(200, 10));
        assertThat(KeptPicture.changed(page(200, 10), page(200, 10))).isZero();
    }

    @Test
    void a_page_whose_lines_have_moved_is_stale() throws IOException {
        Path kept = kept(page(200, 10));

        assertThatThrownBy(() -> KeptPicture.isStillTrue(kept, page(200, 16))).hasMessageContaining("page.png");
    }

    @Test
    void a_page_of_another_size_is_stale() throws IOException {
        Path kept = kept(page(200, 10));

        assertThatThrownBy(() -> KeptPicture.isStillTrue(kept, page(220, 10))).hasMessageContaining("its size");
    }

    @Test
    void a_picture_that_is_missing_is_told() {
        assertThatThrownBy(() -> KeptPicture.isStillTrue(folder.resolve("none.png"), page(200, 10)))
                .hasMessageContaining("none.png");
    }
}
