package io.github.lec.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blocks of code in the documents and in the Javadoc of the project. */
final class CodeBlocks {
    /** A block in a document, its language, and optionally the region of a source that it is from. */
    private static final Pattern FENCED = Pattern.compile(
            "(?:<!-- from ([^ #]+)#(\\w+) -->\\n)?^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n[ *]*\\}</pre>", Pattern.DOTALL);

    private CodeBlocks() {}

    /**
     * A block of code.
     *
     * @param place the file and the line, as in {@code README.md:70}
     * @param code the code
     * @param source the source from which it is, if it names one: path, #, region; else empty
     */
    record Block(String place, String code, String source) {}

    /** {@return the blocks of a language, as named at their start} */
    static List<Block> inDocuments(Path root, String language) {
        List<Block> found = new ArrayList<>();
        for (Path file : files(root, ".md")) {
            String text = read(file);
            Matcher block = FENCED.matcher(text);
            while (block.find()) {
                if (block.group(3).equals(language)) {
                    String source = block.group(1) == null ? "" : block.group(1) + "#" + block.group(2);
                    found.add(new Block(place(root, file, text, block.start(4)), block.group(4), source));
                }
            }
        }
        return found;
    }

    static List<Block> inJavadoc(Path root) {
        List<Block> found = new ArrayList<>();
        for (String suffix : List.of(".java", "overview.html")) {
            for (Path file : files(root, suffix)) {
                String text = read(file);
                Matcher block = IN_JAVADOC.matcher(text);
                while (file.toString().contains("/src/main/") && block.find()) {
                    String code = block.group(1).replaceAll("(?m)^ *\\* ?", "");
                    if (!code.startsWith("mvn ") && !code.startsWith("{") && !code.startsWith("[")) { // commands, JSON
                        found.add(new Block(place(root, file, text, block.start(1)), code, ""));
                    }
                }
            }
        }
        return found;
    }

    /** {@return the package that a package-info.java describes} */
    static String packageOf(Path packageInfo) {
        Matcher declared = Pattern.compile("(?m)^package ([\\w.]+);").matcher(read(packageInfo));
        if (!declared.find()) {
            throw new IllegalStateException("no package in " + packageInfo);
        }
        return declared.group(1);
    }

    private static String place(Path root, Path file, String text, int at) {
        return root.relativize(file) + ":" + text.substring(0, at).lines().count();
    }

    static List<Path> files(Path root, String suffix) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file ->
                            Stream.of("/target/", "/.git/", "/node_modules/").noneMatch(file.toString()::contains))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
