package io.github.lec.view;

import io.github.lec.dataset.Claims;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.PublicationDays;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.Identified;
import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Source;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/** The sources that count as published after a day, computed on first use. There are usually few. */
final class UnseenSources {
    private final Lazy<Set<SourceId>> sources;
    private final Dataset dataset;
    private final LocalDate knownBy;

    UnseenSources(Dataset dataset, LocalDate knownBy) {
        this.dataset = dataset;
        this.knownBy = knownBy;
        this.sources = Lazy.of(() -> dataset.publications().after(knownBy));
    }

    boolean contains(SourceId source) {
        return sources.get().contains(source);
    }

    boolean isEmpty() {
        return sources.get().isEmpty();
    }

    /** {@return whether a record that is not a matter of public record was known, as {@link View#knows} says} */
    boolean isKnown(Identified record, Predicate<Account> seen) {
        if (record instanceof Source source) {
            return !contains(source.id());
        }
        if (record instanceof CooperationInstrument text && !text.lifecycle().isEmpty()) {
            // nearly every text has a visible step, and its other members need not be listed
            return Lists.anyMatch(text.lifecycle(), seen) || isDescribed(text, seen);
        }
        return Claims.mayBeKnown(record, seen);
    }

    /**
     * {@return whether a source that was certainly published by the day says something of a text} An undated page that
     * has a copy of it may be of any later day.
     */
    boolean isDescribed(Instrument text, Predicate<Account> seen) {
        PublicationDays days = dataset.publications();
        return Claims.mayBeKnown(
                text,
                account -> seen.test(account)
                        && Lists.anyMatch(account.citations(), citation -> days.isBy(citation.source(), knownBy)));
    }
}
