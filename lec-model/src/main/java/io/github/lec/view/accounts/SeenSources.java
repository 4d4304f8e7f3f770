package io.github.lec.view.accounts;

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

/**
 * The sources that had been published by a day, and what was known from them. The later ones, usually few, are found on
 * first use.
 */
final class SeenSources {
    private final Lazy<Set<SourceId>> later;
    private final Dataset dataset;
    private final LocalDate knownBy;

    SeenSources(Dataset dataset, LocalDate knownBy) {
        this.dataset = dataset;
        this.knownBy = knownBy;
        this.later = Lazy.of(() -> dataset.publications().after(knownBy));
    }

    /** {@return whether a source counts as published after the day} */
    boolean isUnseen(SourceId source) {
        return later.get().contains(source);
    }

    boolean areAllSeen() {
        return later.get().isEmpty();
    }

    /** {@return whether they tell of a record that is not a matter of public record, as {@code View.knows} says} */
    boolean knows(Identified record, Predicate<Account> seen) {
        if (record instanceof Source source) {
            return !isUnseen(source.id());
        }
        if (record instanceof CooperationInstrument text && !text.lifecycle().isEmpty()) {
            // nearly every text has a visible step, and its other members need not be listed
            return Lists.anyMatch(text.lifecycle(), seen) || describes(text, seen);
        }
        return Claims.mayBeKnown(record, seen);
    }

    /**
     * {@return whether a source that was certainly published by the day says something of a text} An undated page that
     * has a copy of it may be of any later day.
     */
    boolean describes(Instrument text, Predicate<Account> seen) {
        PublicationDays days = dataset.publications();
        return Claims.mayBeKnown(
                text,
                account -> seen.test(account)
                        && Lists.anyMatch(account.citations(), citation -> days.isBy(citation.source(), knownBy)));
    }
}
