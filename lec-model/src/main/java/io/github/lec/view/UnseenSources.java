package io.github.lec.view;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.SourceId;
import io.github.lec.source.Inquiry;
import java.time.LocalDate;
import java.util.Set;

/** The sources that count as published after a day, and the searches made after it, computed on first use. There are usually few. */
final class UnseenSources {
    private final LocalDate knownBy;
    private final Lazy<Set<SourceId>> sources;
    private final Lazy<Boolean> laterSearches;

    UnseenSources(Dataset dataset, LocalDate knownBy) {
        this.knownBy = knownBy;
        this.sources = Lazy.of(() -> dataset.publications().after(knownBy));
        this.laterSearches = Lazy.of(() -> dataset.inquiries().stream().anyMatch(this::isLater));
    }

    /** {@return whether a search was made after the day; one whose day is not known well enough counts as made by then} */
    boolean isLater(Inquiry search) {
        return search.on().earliest().filter(day -> day.isAfter(knownBy)).isPresent();
    }

    /** {@return whether every record is known: no source was published, and no search made, after the day} */
    boolean isNothing() {
        return isEmpty() && !laterSearches.get();
    }

    boolean contains(SourceId source) {
        return sources.get().contains(source);
    }

    boolean isEmpty() {
        return sources.get().isEmpty();
    }
}
