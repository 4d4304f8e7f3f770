package io.github.lec.cli;

import io.github.lec.dataset.ClaimId;
import io.github.lec.record.NormId;
import io.github.lec.rule.CoverWords;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a text report line by line. Text from data never breaks a line.
 *
 * @param writer where to
 */
record Lines(Writer writer) {
    void line(String words) throws IOException {
        writer.write(Terminal.printable(words));
        writer.write('\n');
    }

    /** A blank line, then a heading. */
    void heading(String words) throws IOException {
        line("");
        line(words);
    }

    /** The claims of an answer; no line if there are none. */
    void claims(String indent, Collection<ClaimId> claims) throws IOException {
        if (!claims.isEmpty()) {
            line(indent + "Claims: " + claims.stream().map(ClaimId::toString).collect(Collectors.joining(", ")));
        }
    }

    /** Norms by their titles; no line if there are none. */
    void cover(String start, List<NormId> norms, View view) throws IOException {
        if (!norms.isEmpty()) {
            line(start
                    + norms.stream()
                            .map(id ->
                                    view.dataset().norm(id).map(CoverWords::of).orElse(id.value()))
                            .collect(Collectors.joining("; ")));
        }
    }
}
