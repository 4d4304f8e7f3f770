package io.github.lec.report.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One long register to a file, by lec, by Apache POI alone and by EasyExcel. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
public class RegisterBenchmark {
    /** Rows beside the heading. */
    @Param("100000")
    public int rows;

    private Path file;

    @Setup
    public void makeFile() throws IOException {
        file = Files.createTempFile("register", ".xlsx");
    }

    @TearDown
    public void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void lecLevel1(CpuTime cpu) throws IOException {
        lec(1, cpu);
    }

    @Benchmark
    public void lecLevel6(CpuTime cpu) throws IOException {
        lec(6, cpu);
    }

    @Benchmark
    public void poiLevel1(CpuTime cpu) throws IOException {
        poi(1, cpu);
    }

    @Benchmark
    public void poiLevel6(CpuTime cpu) throws IOException {
        poi(6, cpu);
    }

    @Benchmark
    public void easyExcel(CpuTime cpu) throws IOException {
        cpu.start();
        try (OutputStream out = Files.newOutputStream(file)) {
            Writers.easyExcel(rows, out);
        }
        cpu.stop();
    }

    private void lec(int level, CpuTime cpu) throws IOException {
        cpu.start();
        try (OutputStream out = Files.newOutputStream(file)) {
            Writers.lec(rows, level, out);
        }
        cpu.stop();
    }

    private void poi(int level, CpuTime cpu) throws IOException {
        cpu.start();
        try (OutputStream out = Files.newOutputStream(file)) {
            Writers.poi(rows, level, out);
        }
        cpu.stop();
    }
}
