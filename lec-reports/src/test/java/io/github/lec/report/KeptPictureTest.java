package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPictureTest {
    @TempDir
    private Path folder;

    private static BufferedImage page(int width) {
        return new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB);
    }

    private Path kept(BufferedImage picture) throws IOException {
        Path file = folder.resolve("page.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    @Test
    void a_page_of_the_same_size_stands() throws IOException {
        KeptPicture.isOfSameSize(kept(page(200)), page(200));
    }

    @Test
    void a_page_of_another_size_is_stale() throws IOException {
        Path kept = kept(page(200));

        assertThatThrownBy(() -> KeptPicture.isOfSameSize(kept, page(220))).hasMessageContaining("its size");
    }

    @Test
    void a_picture_that_is_missing_is_named() {
        assertThatThrownBy(() -> KeptPicture.isOfSameSize(folder.resolve("none.png"), page(200)))
                .hasMessageContaining("none.png");
    }
}
