package io.github.lec.dataset;

import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When each source counts as published. A dated source, on the last day that its date allows; an undated one, no earlier
 * than the latest fact that it supports.
 */
final class PublicationDays {
    private final Map<SourceId, LocalDate> days = new HashMap<>();

    PublicationDays(Dataset dataset) {
        for (Claim claim : dataset.claims().all()) {
            for (Account account : claim.accounts()) {
                latestFact(account).ifPresent(day -> {
                    for (Citation citation : account.citations()) {
                        days.merge(citation.source(), day, (one, other) -> one.isAfter(other) ? one : other);
                    }
                });
            }
        }
        for (Source source : dataset.sources()) {
            source.published().flatMap(PartialDate::latest).ifPresent(day -> days.put(source.id(), day));
        }
    }

    boolean isPublishedBy(SourceId source, LocalDate knownBy) {
        LocalDate day = days.get(source);
        return day == null || !day.isAfter(knownBy);
    }

    private static Optional<LocalDate> latestFact(Account account) {
        return TypeDescription.ofNested(account.getClass().getSuperclass()).members().stream()
                .filter(member -> member.form() == MemberDescription.Form.DATE)
                .flatMap(member -> member.values(account).stream())
                .map(PartialDate.class::cast)
                .flatMap(date -> date.earliest().stream())
                .max(LocalDate::compareTo);
    }
}
