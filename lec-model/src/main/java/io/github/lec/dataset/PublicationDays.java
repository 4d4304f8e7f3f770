package io.github.lec.dataset;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When each source counts as published: a dated source on the last day that its date allows; an undated one no earlier
 * than the latest fact that it supports.
 */
public final class PublicationDays {
    private final Map<SourceId, LocalDate> days = new HashMap<>();

    /** The sources that may have been published later than the day on which they count as published. */
    private final Set<SourceId> undated = new HashSet<>();

    private PublicationDays() {}

    static PublicationDays of(Stream<Source> sources, Stream<Extensible> records) {
        return new PublicationDays().and(sources, records);
    }

    /**
     * These days, and those of further sources.
     *
     * @param sources sources of which no record so far says anything
     * @param records further records, which may also say something of the sources so far
     * @return the days of all sources
     */
    PublicationDays and(Stream<Source> sources, Stream<Extensible> records) {
        PublicationDays found = new PublicationDays();
        found.days.putAll(days);
        found.undated.addAll(undated);
        sources.forEach(found::add);
        records.forEach(found::read);
        return found;
    }

    private void add(Source source) {
        source.published().flatMap(PartialDate::earliest).ifPresent(day -> merge(source.id(), day));
        source.published()
                .flatMap(PartialDate::latest)
                .ifPresentOrElse(day -> days.put(source.id(), day), () -> undated.add(source.id()));
    }

    /**
     * A day that the record itself gives, such as that of a response, is a fact that the sources of its accounts
     * support.
     */
    private void read(Extensible record) {
        TypeDescription type = TypeDescription.of(RecordKind.of(record));
        for (MemberDescription member : type.members()) {
            if (member.isClaim()) {
                for (Object value : member.values(record)) {
                    read(type, record, (Account) value);
                }
            }
        }
    }

    /** The days are found once for all sources of an account, and only if one of them needs them. */
    private void read(TypeDescription type, Extensible record, Account account) {
        List<SourceId> sources = new ArrayList<>();
        for (Citation citation : account.citations()) {
            if (undated.contains(citation.source())) {
                sources.add(citation.source());
            }
        }
        if (sources.isEmpty()) {
            return;
        }
        Optional<LocalDate> ofRecord = latest(type, record);
        Optional<LocalDate> ofAccount = latestFact(account);
        for (SourceId source : sources) {
            ofRecord.ifPresent(day -> merge(source, day));
            ofAccount.ifPresent(day -> merge(source, day));
        }
    }

    private void merge(SourceId source, LocalDate day) {
        days.merge(source, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * The sources that count as published after a day.
     *
     * @param knownBy the day
     * @return those sources, without any whose day is not known at all
     */
    public Set<SourceId> after(LocalDate knownBy) {
        Set<SourceId> found = new HashSet<>();
        days.forEach((source, day) -> {
            if (day.isAfter(knownBy)) {
                found.add(source);
            }
        });
        return found;
    }

    /**
     * Whether a source is known to have been published by a day.
     *
     * @param source the source
     * @param day the day
     * @return false also if no last possible day of its publication is known
     */
    public boolean isBy(SourceId source, LocalDate day) {
        return lastDay(source).filter(published -> !published.isAfter(day)).isPresent();
    }

    /**
     * The last day on which a source can have been published.
     *
     * @param source the source
     * @return nothing if its day is not known
     */
    public Optional<LocalDate> lastDay(SourceId source) {
        return undated.contains(source) ? Optional.empty() : Optional.ofNullable(days.get(source));
    }

    /** A planned step is not a fact, so its day says nothing about the day of the source. */
    private static Optional<LocalDate> latestFact(Account account) {
        TypeDescription type = TypeDescription.ofNested(account.getClass().getSuperclass());
        Optional<MemberDescription> planned = type.member("planned");
        boolean foreseen = planned.isPresent() && planned.get().values(account).contains(true);
        return foreseen ? Optional.empty() : latest(type, account);
    }

    /**
     * The first day that an account gives.
     *
     * @param account the account
     * @return its first day; for something that lasted, the day on which it began
     * @throws InvalidValueException if {@code account} is null
     */
    public static Optional<LocalDate> firstFact(Account account) {
        InvalidValueException.given(account, "account");
        return days(TypeDescription.ofNested(account.getClass().getSuperclass()), account).stream()
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> latest(TypeDescription type, Object described) {
        return days(type, described).stream().max(LocalDate::compareTo);
    }

    private static List<LocalDate> days(TypeDescription type, Object described) {
        List<LocalDate> days = new ArrayList<>();
        for (MemberDescription member : type.members()) {
            if (member.form() == MemberDescription.Form.DATE) {
                for (Object value : member.values(described)) {
                    PartialDate date = (PartialDate) value;
                    date.earliest().or(date::latest).ifPresent(days::add);
                }
            }
        }
        return days;
    }

    /** {@return how many sources have a day} */
    @Override
    public String toString() {
        return "Publication days of " + days.size() + " sources";
    }
}
