package io.github.lec.format;

import io.github.lec.actor.Actor;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Treaty;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.OperationId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Code;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.source.Source;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of record, in the order in which a document lists them, with the section that holds each. */
public enum RecordKind {
    /** Documents that are cited. */
    SOURCE("sources", Source.class),
    /** States, regions, organisations, agencies. */
    ACTOR("actors", Actor.class),
    /** Provisions and judgments. */
    NORM("norms", Norm.class),
    /** Binding agreements. */
    TREATY("treaties", Treaty.class),
    /** Agreements that are not treaties, or are not known to be. */
    ARRANGEMENT("arrangements", Arrangement.class),
    /** Domestic and European Union law. */
    LAW("laws", Law.class),
    /** Resolutions of bodies and parliaments. */
    RESOLUTION("laws", Resolution.class),
    /** What was done. */
    OPERATION("operations", Operation.class),
    /** Cases of persons. */
    CASE("cases", Case.class),
    /** What happened elsewhere. */
    EVENT("events", Event.class),
    /** What was said. */
    STATEMENT("statements", Statement.class),
    /** What was looked for and not found. */
    INQUIRY("inquiries", Inquiry.class),
    /** What states answered. */
    RESPONSE("responses", Response.class),
    /** Open codes. */
    CODE("codes", Code.class);

    /** The member by which records of one section are distinguished. */
    public static final String DISCRIMINATOR = "type";

    private static final ClassValue<Optional<RecordKind>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Optional<RecordKind> computeValue(Class<?> type) {
            return Arrays.stream(values())
                    .filter(kind -> kind.type.isAssignableFrom(type))
                    .findFirst();
        }
    };

    private static final ClassValue<Set<RecordKind>> TARGETS = new ClassValue<>() {
        @Override
        protected Set<RecordKind> computeValue(Class<?> type) {
            return reference(type.asSubclass(Id.class))
                    .<Set<RecordKind>>map(EnumSet::copyOf)
                    .orElseGet(() -> EnumSet.complementOf(EnumSet.of(CODE)));
        }
    };

    private final String section;
    private final Class<? extends Extensible> type;

    RecordKind(String section, Class<? extends Extensible> type) {
        this.section = section;
        this.type = type;
    }

    /** {@return the section of a document, and the name of the file without its ending, that holds such records} */
    public String section() {
        return section;
    }

    /** {@return the type of such records} */
    public Class<? extends Extensible> type() {
        return type;
    }

    /** {@return whether another kind of record stands in the same section, so that the type is written} */
    public boolean sharesSection() {
        return this == LAW || this == RESOLUTION;
    }

    /**
     * {@return the member value that distinguishes records of a type within their section; empty if not needed}
     *
     * @param type the type of the records
     */
    public static String discriminator(Class<?> type) {
        return type == LAW.type || type == RESOLUTION.type ? type == LAW.type ? LAW.name() : RESOLUTION.name() : "";
    }

    /** {@return the names of all sections, in order} */
    public static List<String> sections() {
        return Arrays.stream(values()).map(RecordKind::section).distinct().toList();
    }

    /**
     * The kinds of record in a section.
     *
     * @param section the name of the section
     * @return its kinds
     */
    public static List<RecordKind> in(String section) {
        return Arrays.stream(values())
                .filter(kind -> kind.section.equals(section))
                .toList();
    }

    /**
     * The kind of a record.
     *
     * @param record a record of any kind
     * @return its kind
     * @throws IllegalArgumentException if it is not a record
     */
    public static RecordKind of(Object record) {
        return BY_TYPE.get(record.getClass())
                .orElseThrow(() -> new IllegalArgumentException("not a record: " + record.getClass()));
    }

    /**
     * The id of a record.
     *
     * @param record a record of any kind
     * @return its id; for an open code, its group and the code
     */
    public static String idOf(Extensible record) {
        return record instanceof Identified identified ? identified.recordId().value() : ((Code) record).id();
    }

    /**
     * {@return whether a reference of this type may point to a record of this kind}
     *
     * @param reference the type of the id
     */
    public boolean isTargetOf(Class<? extends Id> reference) {
        return TARGETS.get(reference).contains(this);
    }

    /**
     * The kinds of record to which a reference may point.
     *
     * @param reference the type of the id
     * @return the kinds; nothing if it may point to records of any kind
     */
    public static Optional<List<RecordKind>> reference(Class<? extends Id> reference) {
        if (reference == SourceId.class) {
            return Optional.of(List.of(SOURCE));
        }
        if (reference == ActorId.class) {
            return Optional.of(List.of(ACTOR));
        }
        if (reference == NormId.class) {
            return Optional.of(List.of(NORM));
        }
        if (reference == OperationId.class) {
            return Optional.of(List.of(OPERATION));
        }
        if (reference == InstrumentId.class) {
            return Optional.of(List.of(TREATY, ARRANGEMENT, LAW, RESOLUTION));
        }
        return Optional.empty();
    }
}
