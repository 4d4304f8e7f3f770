package io.github.lec.view;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.SourceId;
import java.time.LocalDate;
import java.util.Set;

/** The sources that count as published after a day, computed on first use. There are usually few. */
final class UnseenSources {
    private final Lazy<Set<SourceId>> sources;

    UnseenSources(Dataset dataset, LocalDate knownBy) {
        this.sources = Lazy.of(() -> dataset.publications().after(knownBy));
    }

    boolean contains(SourceId source) {
        return sources.get().contains(source);
    }

    boolean isEmpty() {
        return sources.get().isEmpty();
    }
}
