package io.github.lec.view;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.SourceId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources that count as published after a day, worked out when the first account is looked at. Mostly there are few. */
final class UnseenSources {
    private final Dataset dataset;
    private final LocalDate knownBy;
    private volatile @Nullable Set<SourceId> sources;

    UnseenSources(Dataset dataset, LocalDate knownBy) {
        this.dataset = dataset;
        this.knownBy = knownBy;
    }

    boolean contains(SourceId source) {
        return sources().contains(source);
    }

    boolean isEmpty() {
        return sources().isEmpty();
    }

    private Set<SourceId> sources() {
        Set<SourceId> known = sources;
        if (known == null) {
            known = dataset.publications().after(knownBy);
            sources = known;
        }
        return known;
    }
}
