package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Decision;
import io.github.lec.report.words.Dates;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.view.HowKnown;
import java.util.Locale;
import java.util.Optional;

/** How a fact is cited: the source, the place in it, the address, the dataset with its version, the claim. */
final class CiteAs {
    private final TableContext context;

    CiteAs(TableContext context) {
        this.context = context;
    }

    /** {@return a citation of an account by one of its sources; of a judgment by its court, day and reference first} */
    String of(ClaimId claim, Account account, Citation citation) {
        if (!(account instanceof Decision decision)) {
            return of(claim, citation);
        }
        boolean isJudgment =
                HowKnown.of(account).filter(HowKnown.STATED::equals).isPresent()
                        || context.dataset()
                                .source(citation.source())
                                .filter(source -> isOf(source, decision))
                                .isPresent();
        return judgment(decision) + (isJudgment ? "; " : ", as reported in ") + of(claim, citation);
    }

    /** {@return whether a source is the judgment or a copy of it: its court publishes it, under its reference} */
    private static boolean isOf(Source source, Decision decision) {
        String publisher = source.publisher().map(CiteAs::signs).orElse("");
        String title = signs(source.title());
        return !publisher.isEmpty()
                && signs(decision.court()).startsWith(publisher)
                && decision.references().stream()
                        .map(CiteAs::signs)
                        .anyMatch(reference -> !reference.isEmpty() && title.contains(reference));
    }

    /**
     * {@return letters and digits alone, without what stands in brackets: courts and reporters put points and spaces
     * differently}
     */
    private static String signs(String words) {
        return words.replaceAll("\\(.*?\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String judgment(Decision decision) {
        return decision.court()
                + decision.date().map(day -> ", " + Dates.on(day)).orElse(", day not determined")
                + decision.citedAs().map(reference -> ", " + reference).orElse("");
    }

    private String of(ClaimId claim, Citation citation) {
        Optional<Source> source = context.dataset().source(citation.source());
        String act = source.map(found -> found.title()
                        + found.publisher().map(name -> ", " + name).orElse("")
                        + found.published().map(day -> ", " + Dates.on(day)).orElse(", undated"))
                .orElse(citation.source().value());
        String read = source.flatMap(Source::read)
                .map(day -> ", read " + Dates.on(day))
                .orElse("");
        String address = source.flatMap(Source::url).map(url -> ", " + url).orElse("");
        return act + where(citation) + read + address + "; " + dataset(claim.record()) + ", claim " + claim;
    }

    /** {@return a citation of a question that no source answers} */
    String ofQuestion(String id) {
        return named(context.dataset()) + ", question " + id;
    }

    /** {@return a source, the place in it, and what stands there} */
    String place(Citation citation) {
        return context.labels().source(citation.source())
                + where(citation)
                + citation.quote().map(words -> ": \"" + words + "\"").orElse("");
    }

    private static String where(Citation citation) {
        return citation.locator().map(place -> ", " + place).orElse("");
    }

    /** {@return the dataset that holds a record: that of the user, or the one with the reference records} */
    private String dataset(String record) {
        Dataset own = context.dataset();
        boolean isOwn = own.record(record).filter(own::isOwn).isPresent();
        return named(isOwn ? own : own.base().orElse(own));
    }

    private static String named(Dataset dataset) {
        return dataset.info().id() + " " + dataset.info().version();
    }
}
