package io.github.lec.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.publication.CodeBlocks.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of Java in the documents and in the Javadoc compiles and runs, and every link to a file leads to one. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#([^)\\s]*))?\\)");

    @Test
    void every_block_of_java_compiles_without_a_warning_and_runs(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<Block> blocks = Stream.concat(CodeBlocks.inDocuments(ROOT).stream(), CodeBlocks.inJavadoc(ROOT).stream())
                .filter(block -> block.source().isEmpty())
                .toList();
        assertThat(blocks).extracting(Block::place).anyMatch(place -> place.startsWith("README.md"));

        CompiledBlocks compiled = new CompiledBlocks(folder);
        for (Block block : blocks) {
            compiled.add(block);
        }

        assertThat(compiled.compile()).isEmpty();
        assertThat(compiled.run().lines().filter(line -> line.startsWith("== ")))
                .hasSameSizeAs(blocks);
    }

    @Test
    void a_block_that_names_its_source_equals_it() {
        List<Block> named = CodeBlocks.inDocuments(ROOT).stream()
                .filter(block -> !block.source().isEmpty())
                .toList();

        assertThat(named).isNotEmpty().allSatisfy(block -> {
            int hash = block.source().indexOf('#');
            String text = CodeBlocks.read(ROOT.resolve(block.source().substring(0, hash)));
            String name = block.source().substring(hash + 1);
            String region = text.substring(
                    text.indexOf('\n', text.indexOf("// tag::" + name + "[]")) + 1,
                    text.lastIndexOf('\n', text.indexOf("// end::" + name + "[]")) + 1);
            assertThat(block.code())
                    .as(block.place())
                    .isEqualTo(region.stripTrailing().stripIndent() + "\n");
        });
    }

    @Test
    void every_link_to_a_file_leads_to_one() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : CodeBlocks.files(ROOT, ".md")) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                Path target = document.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(target) || link.group(2) != null && !hasHeading(target, link.group(2))) {
                    broken.add(ROOT.relativize(document) + ": " + link.group(0));
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void the_plan_names_every_layer() throws IOException {
        String plan = Files.readString(ROOT.resolve("CONTRIBUTING.md"));

        assertThat(CodeBlocks.files(ROOT, "package-info.java"))
                .filteredOn(file -> file.toString().contains("/src/main/"))
                .map(file -> CodeBlocks.packageOf(file).replaceFirst("^io\\.github\\.lec\\.?", ""))
                .filteredOn(layer -> !layer.isEmpty())
                .hasSizeGreaterThan(30)
                .allSatisfy(layer -> assertThat(plan).contains("`" + layer + "`"));
    }

    private static boolean hasHeading(Path document, String anchor) throws IOException {
        return Files.readString(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                        .replace(' ', '-'))
                .anyMatch(anchor::equals);
    }
}
