package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks as other programs write them: parts of a workbook are changed as text. */
final class Rewritten {
    private Rewritten() {}

    /** Changes the bytes of a part, and its name. */
    @FunctionalInterface
    interface Change {
        byte[] of(String part, byte[] content);
    }

    /** Writes a copy of a workbook with a part changed. */
    static Path part(Path workbook, String part, UnaryOperator<String> change) throws IOException {
        boolean[] changed = {false};
        Path copy = parts(workbook, UnaryOperator.identity(), (name, content) -> {
            if (!name.equals(part)) {
                return content;
            }
            String before = new String(content, StandardCharsets.UTF_8);
            String after = change.apply(before);
            changed[0] = !after.equals(before);
            return after.getBytes(StandardCharsets.UTF_8);
        });
        assertThat(changed[0]).as("changed %s", part).isTrue();
        return copy;
    }

    /** Writes a copy of a workbook with its parts renamed and changed. */
    static Path parts(Path workbook, UnaryOperator<String> names, Change change) throws IOException {
        Path copy = Files.createTempFile(workbook.getParent(), "rewritten", ".xlsx");
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry part : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(names.apply(part.getName())));
                out.write(change.of(part.getName(), in.getInputStream(part).readAllBytes()));
            }
        }
        return copy;
    }

    /** Writes other markup for a cell: what follows its address. */
    static Path cell(Path workbook, String part, String address, String attributesAndContent) throws IOException {
        Pattern cell = Pattern.compile("<c r=\"" + address + "\"[^>]*?(/>|>.*?</c>)", Pattern.DOTALL);
        return part(
                workbook,
                part,
                xml -> cell.matcher(xml)
                        .replaceFirst(
                                Matcher.quoteReplacement("<c r=\"" + address + "\" " + attributesAndContent + "</c>")));
    }
}
