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
                        merge(citation.source(), day);
                    }
                });
            }
        }
        for (Source source : dataset.sources()) {
            source.published().flatMap(PartialDate::earliest).ifPresent(day -> merge(source.id(), day));
            source.published().flatMap(PartialDate::latest).ifPresent(day -> days.put(source.id(), day));
        }
    }

    private void merge(SourceId source, LocalDate day) {
        days.merge(source, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean isPublishedBy(SourceId source, LocalDate knownBy) {
        LocalDate day = days.get(source);
        return day == null || !day.isAfter(knownBy);
    }

    /** What is only foreseen is no fact, so its day says nothing of the source's. */
    private static Optional<LocalDate> latestFact(Account account) {
        TypeDescription type = TypeDescription.ofNested(account.getClass().getSuperclass());
        boolean foreseen = type.member("planned").stream()
                .flatMap(member -> member.values(account).stream())
                .anyMatch(Boolean.TRUE::equals);
        if (foreseen) {
            return Optional.empty();
        }
        return type.members().stream()
                .filter(member -> member.form() == MemberDescription.Form.DATE)
                .flatMap(member -> member.values(account).stream())
                .map(PartialDate.class::cast)
                .flatMap(date -> date.earliest().stream())
                .max(LocalDate::compareTo);
    }
}
