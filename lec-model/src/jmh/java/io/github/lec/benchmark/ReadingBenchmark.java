package io.github.lec.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.instrument.Treaty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of reading the embedded dataset, including checks and assembly, compared with Jackson's own tree of the same
 * bytes, and of its treaties alone, compared with the same binding by Immutables and Jackson.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class ReadingBenchmark {
    private static final String FOLDER = "io/github/lec/dataset/embedded";

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectReader treaties = mapper.readerForListOf(Treaty.class);
    private final ObjectReader plainTreaties = mapper.readerForListOf(PlainTreaties.PlainTreaty.class);
    private final List<byte[]> files = DatasetWriter.files(Dataset.embedded()).values().stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    private final byte[] treatyFile = DatasetWriter.files(Dataset.embedded())
            .getOrDefault("treaties.json", "[]")
            .getBytes(StandardCharsets.UTF_8);

    /**
     * The dataset, with all checks.
     *
     * @return the dataset
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public Dataset dataset() throws IOException {
        return DatasetReader.readResource(ReadingBenchmark.class.getClassLoader(), FOLDER);
    }

    /**
     * Jackson's tree.
     *
     * @return the trees of all files
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public List<JsonNode> tree() throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        for (byte[] file : files) {
            trees.add(mapper.readTree(file));
        }
        return trees;
    }

    /**
     * The treaties alone, through any mapper.
     *
     * @return the treaties
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public List<Treaty> treaties() throws IOException {
        return treaties.readValue(treatyFile);
    }

    /**
     * The treaties alone, bound by what Immutables generates for Jackson, without any check of what they say.
     *
     * @return the treaties
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public List<?> plainTreaties() throws IOException {
        return plainTreaties.readValue(treatyFile);
    }

    /**
     * Jackson's tree of the treaties.
     *
     * @return the tree
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public JsonNode treatyTree() throws IOException {
        return mapper.readTree(treatyFile);
    }
}
