package io.github.lec.view.internal;

import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.view.View;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The titles of the sources behind accounts, so that readers of a sentence can weigh them. */
public final class SourceTitles {
    private SourceTitles() {}

    /**
     * The titles of the sources that a view sees.
     *
     * @param view the view
     * @param accounts accounts that are visible in the view
     * @return each source once, with semicolons between them; empty if there is none
     */
    public static String of(View view, Stream<? extends Account> accounts) {
        return accounts.flatMap(account -> view.seenCitations(account).stream())
                .map(Citation::source)
                .distinct()
                .flatMap(source -> view.dataset().source(source).stream())
                .map(Source::title)
                .collect(Collectors.joining("; "));
    }
}
