package io.github.lec.instrument;

import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A text with a life cycle: a treaty, an arrangement, a law or a resolution. */
public interface Instrument extends Identified {
    /** {@return the id} */
    InstrumentId id();

    @Override
    default InstrumentId recordId() {
        return id();
    }

    /** {@return other names} */
    @Value.NaturalOrder
    SortedSet<String> aliases();

    /** {@return how far the text was read; empty if this is not recorded} */
    Optional<TextRead> textRead();

    /** {@return the articles that were read} */
    List<String> articlesRead();

    /** {@return sources where the text can be read} */
    @Value.NaturalOrder
    SortedSet<SourceId> texts();

    /**
     * {@return the steps of its life, and observations}
     *
     * <p>In a rule ask {@code view.instruments()} instead, for the same reasons as of {@link
     * CooperationInstrument#safeguards()}.
     */
    List<LifecycleStep> lifecycle();

    /** {@return what its definitions contain, element by element} */
    List<DefinitionElement> definitions();
}
