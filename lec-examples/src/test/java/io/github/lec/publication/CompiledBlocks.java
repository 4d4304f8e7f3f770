package io.github.lec.publication;

import io.github.lec.publication.CodeBlocks.Block;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Blocks of Java, each made a class of its own: its imports stand first, then all public types of lec are imported as
 * an IDE would, types that it declares are nested, and the rest is the body of a method.
 */
final class CompiledBlocks {
    private static final String METHOD = "    public static void run() throws Exception {\n";

    private final Path folder;
    private final List<String> names = new ArrayList<>();

    CompiledBlocks(Path folder) {
        this.folder = folder;
    }

    /** Writes a block as a source. */
    void add(Block block) throws IOException {
        String name = "Block" + names.size() + "_" + block.place().replaceAll("\\W+", "_");
        names.add(name);
        Files.writeString(folder.resolve(name + ".java"), source(name, block.code()));
    }

    private static String source(String name, String code) {
        StringBuilder imports = new StringBuilder();
        StringBuilder types = new StringBuilder();
        StringBuilder body = new StringBuilder();
        boolean inType = false;
        for (String line : code.lines().toList()) {
            boolean starts = line.matches(
                    "(?:@\\w+.*|(?:(?:public|static|final|abstract) )*(?:class|record|interface|enum) .*)");
            inType |= starts;
            if (line.startsWith("import ")) {
                imports.append(line).append('\n');
            } else if (inType) {
                types.append(line.matches("(?:public |final |abstract )*class .*") ? "static " + line : line)
                        .append('\n');
            } else {
                body.append("        ").append(line).append('\n');
            }
            inType &= !line.equals("}") && !line.endsWith("{}");
        }
        return imports + everything() + "public final class " + name + " {\n" + METHOD + body + "    }\n" + types
                + "}\n";
    }

    /** {@return imports of what an IDE would import} */
    private static String everything() {
        Stream<String> lec = CodeBlocks.files(Path.of("../lec-model/src/main/java"), "package-info.java").stream()
                .map(CodeBlocks::packageOf);
        Stream<String> reports = CodeBlocks.files(Path.of("../lec-reports/src/main/java"), "package-info.java").stream()
                .map(CodeBlocks::packageOf);
        Stream<String> jdk = Stream.of(
                "java.nio.file",
                "java.time",
                "java.util",
                "java.io",
                "com.fasterxml.jackson.databind",
                "com.fasterxml.jackson.databind.json");
        return Stream.of(lec, reports, jdk)
                .flatMap(packages -> packages)
                .filter(name -> !name.equals("io.github.lec")) // holds no types
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining(
                        "",
                        "import static io.github.lec.safeguard.SafeguardKind.*;\n",
                        "import static io.github.lec.safeguard.SafeguardForm.*;\n"));
    }

    /** {@return what the compiler says of all blocks, one line per problem} */
    List<String> compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null)) {
            List<Path> sources =
                    names.stream().map(name -> folder.resolve(name + ".java")).toList();
            compiler.getTask(
                            null,
                            files,
                            problems,
                            List.of("-proc:none", "-Xlint:all,-static,-try", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .toList();
    }

    /** Runs all blocks, one after the other, in a process of their own whose folder is theirs. */
    String run() throws IOException, InterruptedException {
        String runs = names.stream()
                .map(name -> "        System.out.println(\"== " + name + "\"); " + name + ".run();\n")
                .collect(Collectors.joining());
        Path main = folder.resolve("RunAll.java");
        Files.writeString(
                main,
                "public final class RunAll {\n    public static void main(String... args) throws Exception {\n" + runs
                        + "    }\n}\n");
        String classPath = folder + File.pathSeparator + absolute(System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-cp",
                        classPath,
                        main.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("a block failed:\n" + output);
        }
        return output;
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
