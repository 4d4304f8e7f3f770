package io.github.lec.report;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.table.Sheet;
import io.github.lec.report.text.TextWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A dossier as plain text. Decisions are written one after the other, not cell by cell. With the key findings once
 * more, they are at the end of a long text, so that a terminal shows them.
 */
final class DossierText {
    static final String KEY_FINDINGS = "Key findings";

    private static final int WIDTH = 120;
    private static final String BETWEEN = "\n\n";

    /** The tables that an answer is checked in. */
    private static final Set<String> BEHIND_ANSWERS = Set.of(Sheet.CLAIMS.title(), Sheet.SOURCES.title());

    private final TextWriter text = TextWriter.ofWidth(WIDTH);
    private final Book book;
    private final Matrix answers;
    private final Optional<Matrix> decisions;

    /**
     * Makes the text of a dossier.
     *
     * @param book all its tables
     * @param answers what the tables say, without the decisions that are written one by one
     * @param decisions the decisions to write one by one
     */
    DossierText(Book book, Matrix answers, Optional<Matrix> decisions) {
        this.book = book;
        this.answers = answers;
        this.decisions = decisions;
    }

    void wholeTo(Writer out) throws IOException {
        write(sheet -> true, out);
    }

    void withoutClaimsTo(Writer out) throws IOException {
        write(sheet -> !BEHIND_ANSWERS.contains(sheet), out);
    }

    private void write(Predicate<String> sheets, Writer out) throws IOException {
        String before = "";
        Optional<Matrix> findings = Optional.empty();
        for (Matrix table : book.matrices()) {
            if (sheets.test(table.sheet())) {
                out.write(before);
                before = BETWEEN;
                text.write(table.sheet().equals(answers.sheet()) ? answers : table, out);
                if (table.sheet().equals(KEY_FINDINGS)) {
                    findings = Optional.of(table);
                    if (decisions.isPresent()) {
                        out.write("Each decision with its citation, and these findings once more: at the end\n");
                    }
                }
            }
        }
        if (decisions.isPresent()) {
            out.write(BETWEEN);
            text.writeEntries(decisions.get(), out);
        }
        if (findings.isPresent()) {
            out.write(BETWEEN);
            text.write(findings.get(), out);
        }
        out.flush();
    }
}
