package io.github.lec.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The hash of the content of a report. For a report in parts (those of a workbook, or several files) it is the hash of
 * a list with one line per part: its hash, two spaces and its name, sorted by name. It does not depend on the
 * compression of an archive.
 *
 * @param over what the hash is the hash of: {@code bytes}, {@code parts} or {@code files}
 * @param hash the SHA-256, in hexadecimal digits
 * @param parts the hash of each part by its name; none if the report is one file without parts
 */
record Fingerprint(String over, String hash, SortedMap<String, String> parts) {
    private static final int BUFFER = 1 << 16;

    /**
     * The fingerprint of a report.
     *
     * @param format its format
     * @param files the temporary paths of its files, by their final names
     */
    static Fingerprint of(Format format, Map<String, Path> files) throws IOException {
        return switch (format) {
            case CSV -> ofParts("files", hashes(files));
            case XLSX -> ofParts("parts", partsOf(files.values().iterator().next()));
            case HTML, TEXT ->
                new Fingerprint("bytes", hashes(files).values().iterator().next(), Collections.emptySortedMap());
        };
    }

    private static SortedMap<String, String> hashes(Map<String, Path> files) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try (InputStream bytes = Files.newInputStream(file.getValue())) {
                hashes.put(file.getKey(), sha256(bytes));
            }
        }
        return hashes;
    }

    private static SortedMap<String, String> partsOf(Path archive) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    hashes.put(entry.getName(), sha256(part));
                }
            }
        }
        return hashes;
    }

    private static Fingerprint ofParts(String over, SortedMap<String, String> parts) {
        String list = parts.entrySet().stream()
                .map(part -> part.getValue() + "  " + part.getKey() + "\n")
                .collect(Collectors.joining());
        byte[] hash = sha256().digest(list.getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(over, HexFormat.of().formatHex(hash), parts);
    }

    private static String sha256(InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
