package io.github.lec.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.actor.Actor;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.Problems;
import io.github.lec.format.internal.References;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.norm.Norm;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.source.Code;
import io.github.lec.source.Source;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * A dataset: records of all kinds, each of their facts with its sources. It is immutable, whole and consistent in form:
 * ids are unique, references resolve, open codes are listed.
 *
 * <p>A dataset that was read over another one also contains that dataset's reference records (actors, norms,
 * conventions, laws, codes and sources). These resolve references and say who is bound by what; they are not
 * {@linkplain #isOwn its own}, so rules do not judge them and tables do not list them.
 */
public final class Dataset extends RecordLists {
    /**
     * Read on first use. Unlike in a static initialiser, a failure is not kept: each attempt throws it again in the
     * same words.
     */
    private static final Once<Dataset> EMBEDDED = new Once<>(() -> assemble(DatasetFiles.embedded(), Optional.empty()));

    private final DatasetInfo info;
    private final Optional<Dataset> base;
    private final Optional<Dataset> comparedWith;
    private final Lazy<Claims> claims = Lazy.of(() -> Claims.of(all()));

    /** Found by one thread for all: threads that judge ask for them at the same time. */
    private final Once<PublicationDays> publications = new Once<>(this::publicationDays);

    /** Kept for all that is read over this dataset. */
    private final Lazy<Dataset> referenceRecords = Lazy.of(this::findReferenceRecords);

    private Dataset(
            DatasetInfo info,
            Map<RecordKind, Map<String, Extensible>> records,
            Set<String> referenceIds,
            Optional<Dataset> base,
            Optional<Dataset> comparedWith) {
        super(records, referenceIds);
        this.info = info;
        this.base = base;
        this.comparedWith = comparedWith;
    }

    /**
     * The dataset that comes with the library, which is read once.
     *
     * @return the dataset
     * @throws UncheckedIOException if it does not fit into the heap ({@code -Xmx}), with the size that was found
     */
    public static Dataset embedded() {
        return EMBEDDED.get();
    }

    /**
     * A dataset of a few records over the embedded reference records, to judge or try out a draft.
     *
     * <p>Its day is that of the embedded dataset, or the last day of a step of an instrument if that is later. The text
     * of a draft is a source that need not be given: its id is the id of the draft followed by {@code -text}, as in
     * {@code de-cn-draft-text}. The treaties of the embedded dataset are the {@linkplain #comparedWith() precedents}.
     *
     * @param records the records, with the sources that they cite, except their own texts and the embedded dataset's
     *     sources; to refer to a bilateral treaty, an arrangement, a case or an operation of the embedded dataset, give
     *     that record too
     * @return the dataset
     * @throws InvalidDatasetException if an id is not unique, a reference dangles or an open code is not listed
     * @throws InvalidValueException if a record is null
     */
    public static Dataset draft(Identified... records) {
        for (Identified record : records) {
            InvalidValueException.given(record, "records");
        }
        DraftDataset draft = new DraftDataset(embedded(), embedded().info().asOf(), List.of(records));
        Dataset drafts = over(embedded(), draft.info(), draft.records());
        return new Dataset(drafts.info, drafts.records(), drafts.referenceIds(), drafts.base, Optional.of(embedded()));
    }

    /**
     * A dataset made in code.
     *
     * @param info what the dataset is
     * @param records its records, of any kinds
     * @return the dataset
     * @throws InvalidDatasetException if an id is not unique, a reference dangles or an open code is not listed
     * @throws InvalidValueException if {@code info} or a record is null
     */
    public static Dataset of(DatasetInfo info, Collection<? extends Extensible> records) {
        InvalidValueException.given(info, "info");
        return checked(info, records, Optional.empty());
    }

    /**
     * A dataset made in code whose references may also point to the reference records of another.
     *
     * @param base the dataset with the reference records
     * @param info what the dataset is
     * @param records its own records, of any kinds
     * @return the dataset
     * @throws InvalidDatasetException if an id is not unique, a reference dangles or an open code is not listed
     * @throws InvalidValueException if {@code base}, {@code info} or a record is null
     */
    public static Dataset over(Dataset base, DatasetInfo info, Collection<? extends Extensible> records) {
        InvalidValueException.given(base, "base");
        InvalidValueException.given(info, "info");
        return checked(info, records, Optional.of(base));
    }

    private static Dataset checked(DatasetInfo info, Collection<? extends Extensible> records, Optional<Dataset> base) {
        records.forEach(record -> InvalidValueException.given(record, "records"));
        Optional<Dataset> reference = base.map(Dataset::referenceRecords);
        RecordCheck check = new RecordCheck(reference.stream().flatMap(Dataset::all));
        base.ifPresent(dataset -> check.tellOf(dataset::tellOfOthers));
        check.check(records);
        return assemble(info, records, reference);
    }

    /** Tells of its records, in case one is referred to that is no reference record. */
    void tellOfOthers(References references) {
        references.tellOf(
                info.id(),
                (id, type) -> record(id)
                        .filter(record -> RecordKind.of(record).isTargetOf(type))
                        .isPresent());
    }

    static Dataset assemble(RecordsRead read, Optional<Dataset> base) {
        return assemble(read.info(), read.records(), base);
    }

    /** Combines checked records; a record that the base also has is merged with it. */
    static Dataset assemble(DatasetInfo info, Collection<? extends Extensible> own, Optional<Dataset> base) {
        Merge merge = new Merge();
        Dataset assembled = assemble(info, own, base, merge::combine);
        merge.throwIfContradicted();
        return assembled;
    }

    /** Combines checked records; a record whose id the base also has replaces the one there. */
    static Dataset assembleAlone(RecordsRead read, Dataset base) {
        return assemble(read.info(), read.records(), Optional.of(base), (reference, record) -> record);
    }

    private static Dataset assemble(
            DatasetInfo info,
            Collection<? extends Extensible> own,
            Optional<Dataset> base,
            BinaryOperator<Extensible> together) {
        Map<RecordKind, Map<String, Extensible>> all = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            all.put(kind, new TreeMap<>());
        }
        Set<String> reference = new HashSet<>();
        base.ifPresent(dataset -> dataset.all().forEach(record -> {
            section(all, RecordKind.of(record)).put(RecordKind.idOf(record), record);
            reference.add(RecordKind.idOf(record));
        }));
        for (Extensible record : own) {
            section(all, RecordKind.of(record)).merge(RecordKind.idOf(record), record, together);
            reference.remove(RecordKind.idOf(record));
        }
        return new Dataset(info, all, reference, base, Optional.empty());
    }

    /**
     * This dataset and the own records of another, as {@link #mergedWith(Dataset, Set)} does with nothing to replace.
     *
     * @param additions the dataset that adds
     * @return both together
     * @throws InvalidDatasetException if the two contradict each other, or cannot be combined
     */
    public Dataset mergedWith(Dataset additions) {
        return mergedWith(additions, Set.of());
    }

    /**
     * This dataset and the own records of another. If both have a record with the same id, the accounts of both are
     * kept, as agreeing or conflicting answers; members that take one value must agree, or be left out in one of the
     * two.
     *
     * <p>Only what the caller names is replaced: a record by its id, or a member by the record's id, a slash and the
     * member's name. The replacement is used unchanged, including what it omits.
     *
     * @param additions the dataset that adds
     * @param replaced what is replaced in this dataset: {@code cn-fr-extradition-2007}, or {@code
     *     cn-fr-extradition-2007/textRead}
     * @return both together, as of the later of their days; for two editions of one dataset, with the description of
     *     the second
     * @throws InvalidDatasetException if the two contradict each other, or cannot be combined, with every contradiction
     */
    public Dataset mergedWith(Dataset additions, Set<String> replaced) {
        return mergedWith(
                additions.info, additions.all().filter(additions::isOwn).toList(), replaced);
    }

    Dataset mergedWith(DatasetInfo addedInfo, Collection<? extends Extensible> added, Set<String> replaced) {
        Map<RecordKind, Map<String, Extensible>> all = new EnumMap<>(RecordKind.class);
        records().forEach((kind, byId) -> all.put(kind, new TreeMap<>(byId)));
        Set<String> reference = new HashSet<>(referenceIds());
        Merge merge = new Merge(replaced);
        for (Extensible record : added) {
            section(all, RecordKind.of(record)).merge(RecordKind.idOf(record), record, merge::combine);
            reference.remove(RecordKind.idOf(record));
        }
        merge.throwIfContradicted();
        Dataset merged = new Dataset(together(info, addedInfo), all, reference, base, comparedWith);
        new RecordCheck(Stream.empty()).check(merged.all().toList());
        return merged;
    }

    /** Adds the contradictions of records with this dataset, for a reader that refuses their document anyway. */
    void addContradictions(Collection<? extends Extensible> added, Set<String> replaced, Problems problems) {
        Merge merge = new Merge(replaced);
        for (Extensible record : added) {
            Optional.ofNullable(section(records(), RecordKind.of(record)).get(RecordKind.idOf(record)))
                    .ifPresent(known -> merge.combine(known, record));
        }
        merge.reportTo(problems);
    }

    private static DatasetInfo together(DatasetInfo one, DatasetInfo other) {
        Map<String, JsonNode> extensions = new LinkedHashMap<>(other.extensions());
        if (one.id().equals(other.id())) {
            one.extensions().forEach(extensions::putIfAbsent);
            return DatasetInfo.builder().from(other).extensions(extensions).build();
        }
        extensions.putAll(one.extensions());
        return one.toBuilder()
                .id(one.id() + "+" + other.id())
                .version(one.version() + "+" + other.version())
                .title(one.title() + ", with: " + other.title())
                .licence(
                        one.licence().equals(other.licence())
                                ? one.licence()
                                : one.licence() + " AND " + other.licence())
                .asOf(one.asOf().isBefore(other.asOf()) ? other.asOf() : one.asOf())
                .extensions(extensions)
                .build();
    }

    /** {@return the description of the dataset: its version, licence and day} */
    public DatasetInfo info() {
        return info;
    }

    /**
     * {@return a dataset of the records that other datasets may refer to: sources, actors, norms, conventions and
     * models, laws, resolutions, codes}
     */
    public Dataset referenceRecords() {
        return referenceRecords.get();
    }

    private Dataset findReferenceRecords() {
        List<Extensible> kept = all().filter(Dataset::isReference).toList();
        return assemble(info, kept, Optional.empty());
    }

    private static boolean isReference(Extensible record) {
        if (record instanceof Treaty treaty) {
            return treaty.model() || !treaty.isBilateral() || !treaty.kind().isCooperation();
        }
        return record instanceof Source
                || record instanceof Actor
                || record instanceof Norm
                || record instanceof Law
                || record instanceof Resolution
                || record instanceof Code;
    }

    /**
     * The reference records over which this dataset was read, as a separate dataset with the id and the version of the
     * dataset from which they come.
     *
     * @return the reference records, or nothing if it was read alone
     */
    public Optional<Dataset> base() {
        return base;
    }

    /**
     * {@return the dataset whose treaties, in addition to its own, are precedents for those of this one: for a
     * {@linkplain #draft draft} the embedded dataset; nothing for others}
     */
    public Optional<Dataset> comparedWith() {
        return comparedWith;
    }

    /** {@return every question that some account answers, with its accounts} */
    public Claims claims() {
        return claims.get();
    }

    /** {@return when each source counts as published} */
    public PublicationDays publications() {
        return publications.get();
    }

    /** Records of the base that are as they are there cite only sources of the base, which knows their days. */
    private PublicationDays publicationDays() {
        Stream<Source> ownSources = sources().stream().filter(this::isOwn);
        return base.filter(reference -> reference.all().noneMatch(this::isOwn))
                .map(reference -> reference.publications().and(ownSources, all().filter(this::isOwn)))
                .orElseGet(() -> PublicationDays.of(sources().stream(), all()));
    }

    /** {@return its id and version, and how many records are its own} */
    @Override
    public String toString() {
        long count = all().filter(this::isOwn).count();
        return "Dataset " + info.id() + ", version " + info.version() + ", as of " + info.asOf() + ": " + count
                + (count == 1 ? " record" : " records");
    }
}
