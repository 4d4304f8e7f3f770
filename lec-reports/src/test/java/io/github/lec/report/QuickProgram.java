package io.github.lec.report;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A main class that is started many times. Its classes are in an archive that the first run makes, which takes about a
 * third off the time of each start. Only jars can have such an archive, so folders of classes are packed.
 */
final class QuickProgram {
    private final Path archive;
    private final List<String> command = new ArrayList<>();

    QuickProgram(Class<?> main, Path folder) throws IOException {
        archive = folder.resolve("classes.jsa");
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:MetaspaceSize=128m", // else Java collects the whole heap each time that classes need more room
                "-Xlog:disable",
                "-cp",
                jars(folder),
                main.getName()));
    }

    private static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path place = Path.of(entry);
            jars.add(Files.isDirectory(place) ? pack(place, folder.resolve("classes-" + jars.size() + ".jar")) : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            out.setLevel(1);
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
        return jar.toString();
    }

    /**
     * {@return the program, started with an argument; the first one makes the archive when it ends, unless it is
     * killed}
     */
    ProcessBuilder with(String argument) {
        List<String> all = new ArrayList<>(command);
        all.add(1, (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
        all.add(argument);
        return new ProcessBuilder(all);
    }
}
