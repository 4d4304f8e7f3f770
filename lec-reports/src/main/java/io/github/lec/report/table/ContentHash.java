package io.github.lec.report.table;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.record.NormId;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Hashes by which a reader can tell whether two reports rest on the same data and the same rules. */
public final class ContentHash {
    private ContentHash() {}

    /**
     * The hash of a dataset's own records: of {@link DatasetWriter#document} in UTF-8.
     *
     * @param dataset the dataset
     * @return the SHA-256, in hexadecimal digits
     */
    public static String of(Dataset dataset) {
        return DatasetWriter.sha256(dataset);
    }

    /**
     * The hash of the descriptions of rules: their ids, norms and texts. It changes if a rule is added, removed or
     * reworded; a changed condition shows in the version of the set.
     *
     * @param rules the rules
     * @return the SHA-256, in hexadecimal digits
     */
    public static String of(RuleSet rules) {
        return sha256(
                rules.rules().stream().map(Rule::info).map(ContentHash::lines).collect(Collectors.joining()));
    }

    private static String lines(RuleInfo rule) {
        return String.join(
                "\n",
                rule.id(),
                rule.title(),
                rule.severity().name(),
                rule.layer().name(),
                ids(rule.norms()),
                ids(rule.cover()),
                rule.benchmark(),
                rule.notMet(),
                rule.remedy(),
                rule.rationale(),
                "");
    }

    private static String ids(List<NormId> norms) {
        return norms.stream().map(NormId::toString).collect(Collectors.joining(" "));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
