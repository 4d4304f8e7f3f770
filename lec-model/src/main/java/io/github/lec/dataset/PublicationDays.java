package io.github.lec.dataset;

import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each source counts as published. A dated source, on the last day that its date allows; an undated one, no earlier
 * than the latest fact that it supports.
 */
final class PublicationDays {
    private final Map<SourceId, LocalDate> days = new HashMap<>();

    PublicationDays(Dataset dataset) {
        dataset.all()
                .flatMap(record -> Claims.of(record).stream())
                .flatMap(claim -> claim.accounts().stream())
                .forEach(account -> latestFact(account)
                        .ifPresent(day -> account.citations().forEach(citation -> merge(citation.source(), day))));
        for (Source source : dataset.sources()) {
            source.published().flatMap(PartialDate::earliest).ifPresent(day -> merge(source.id(), day));
            source.published().flatMap(PartialDate::latest).ifPresent(day -> days.put(source.id(), day));
        }
    }

    private void merge(SourceId source, LocalDate day) {
        days.merge(source, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** {@return the sources that count as published after a day; one of which nothing is known is none of them} */
    Set<SourceId> after(LocalDate knownBy) {
        Set<SourceId> found = new HashSet<>();
        days.forEach((source, day) -> {
            if (day.isAfter(knownBy)) {
                found.add(source);
            }
        });
        return found;
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
