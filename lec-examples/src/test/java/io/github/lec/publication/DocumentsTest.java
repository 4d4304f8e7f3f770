package io.github.lec.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.Treaty;
import io.github.lec.publication.CodeBlocks.Block;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of Java in the documents and in the Javadoc compiles and runs, every block of JSON is read, and every
 * link to a file leads to one.
 */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#([^)\\s]*))?\\)");

    @Test
    void every_block_of_java_compiles_without_a_warning_and_runs(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<Block> blocks = Stream.concat(
                        CodeBlocks.inDocuments(ROOT, "java").stream(), CodeBlocks.inJavadoc(ROOT).stream())
                .filter(block -> block.source().isEmpty() && !isModule(block))
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

    private static boolean isModule(Block block) {
        return block.code().startsWith("module ");
    }

    @Test
    void every_declaration_of_a_module_compiles(@TempDir Path folder) throws IOException {
        List<Block> modules = CodeBlocks.inDocuments(ROOT, "java").stream()
                .filter(DocumentsTest::isModule)
                .toList();

        assertThat(modules).isNotEmpty();
        for (Block module : modules) {
            Path source = Files.writeString(folder.resolve("module-info.java"), module.code());
            StringWriter said = new StringWriter();
            int status = ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(
                            new PrintWriter(said),
                            new PrintWriter(said),
                            "-Xlint:all",
                            "-Werror",
                            "-d",
                            folder.toString(),
                            "--module-path",
                            modulePath(),
                            source.toString());
            assertThat(status).as("%s%n%s", module.place(), said).isZero();
        }
    }

    /** {@return the class path without Jazzer, of which two jars share a package, as modules must not} */
    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> !jar.contains("jazzer"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void every_block_of_json_is_a_record_or_an_example_of_a_rule(@TempDir Path folder) throws IOException {
        List<Block> blocks = CodeBlocks.inDocuments(ROOT, "json");

        assertThat(blocks)
                .extracting(Block::place)
                .anyMatch(place -> place.startsWith("docs/format.md"))
                .anyMatch(place -> place.contains("rules/README.md"));
        for (Block block : blocks) {
            JsonNode json = new ObjectMapper().readTree(block.code());
            if (json.has("dataset")) {
                expectVerdicts(Files.writeString(folder.resolve("example.json"), block.code()), block);
            } else {
                Treaty treaty = new ObjectMapper().readValue(block.code(), Treaty.class);
                assertThat(treaty.id()).hasToString(json.get("id").textValue());
            }
        }
    }

    /** An example of a rule is judged as it says itself. */
    private static void expectVerdicts(Path example, Block block) throws IOException {
        Dataset base = DatasetReader.read(ROOT.resolve("lec-model/src/test/resources/rules/base.json"));
        Dataset dataset = DatasetReader.readOver(example, base);
        Selection selection = new Selection(
                new TreeSet<>(List.of(ActorId.of("FR"), ActorId.of("GB"))),
                List.of(ActorId.of("CN"), ActorId.of("HK")));
        Evaluation evaluation = Evaluation.of(View.of(dataset), RuleCatalogue.standard(), selection);
        Rule rule = evaluation.rules().rule("LEC-EXT-003").orElseThrow();
        Map<String, String> verdicts = evaluation.subjects().of(SubjectKind.RELATION).stream()
                .collect(Collectors.toMap(
                        Subject::id,
                        subject ->
                                evaluation.verdict(rule, subject).orElseThrow().name()));

        assertThat(dataset.info().extensions().get("x-expected").properties())
                .as(block.place())
                .isNotEmpty()
                .allSatisfy(expected -> assertThat(verdicts)
                        .containsEntry(expected.getKey(), expected.getValue().textValue()));
    }

    @Test
    void a_block_that_names_its_source_equals_it() {
        List<Block> named = CodeBlocks.inDocuments(ROOT, "java").stream()
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

    @Test
    void every_class_that_the_plan_names_exists() throws IOException {
        Set<String> classes = CodeBlocks.files(ROOT, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Pattern inText = Pattern.compile("`((?:[A-Z][a-z]+)+)(?:[.#(][^`]*)?`");
        String plan = Files.readString(ROOT.resolve("CONTRIBUTING.md"));

        assertThat(inText.matcher(plan).results().map(name -> name.group(1)).distinct())
                .hasSizeGreaterThan(50)
                .isSubsetOf(classes);
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
