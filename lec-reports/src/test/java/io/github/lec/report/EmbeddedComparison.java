package io.github.lec.report;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.table.StandardTables;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The standard comparison of the embedded dataset, with what is made of it. None of it can change, so all tests share
 * one of each, which is made when it is first asked for.
 */
public final class EmbeddedComparison {
    private static final Comparison COMPARISON = Comparison.embedded();

    private EmbeddedComparison() {}

    /** {@return the comparison} */
    public static Comparison get() {
        return COMPARISON;
    }

    /** {@return all its tables} */
    public static Book book() {
        return COMPARISON.book();
    }

    /** {@return the verdicts on the embedded dataset} */
    public static Evaluation evaluation() {
        return COMPARISON.evaluation();
    }

    /** {@return its tables one by one, with those that only some formats have} */
    public static StandardTables tables() {
        return Tables.ALL;
    }

    /** {@return its page} */
    public static String page() {
        return Page.HTML;
    }

    private static final class Tables {
        static final StandardTables ALL = StandardTables.of(evaluation(), Selection.standard(), false);
    }

    private static final class Page {
        static final String HTML = written();

        private static String written() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                COMPARISON.writeTo(out, Format.HTML);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
