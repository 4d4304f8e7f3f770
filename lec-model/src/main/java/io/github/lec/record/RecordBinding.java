package io.github.lec.record;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import java.util.ServiceLoader;

/**
 * How records become JSON and come back. Records name it here, below everything that describes their members; the
 * library's one implementation is found as a service, so that no record depends on what describes it.
 */
public interface RecordBinding {
    /**
     * What reads objects of a type.
     *
     * @param type a type that carries {@link Members}
     * @return its deserializer
     * @throws IllegalArgumentException if the type is not described
     */
    JsonDeserializer<?> deserializer(Class<?> type);

    /** {@return what writes records and what stands in them} */
    JsonSerializer<Object> serializer();

    /**
     * Refuses what could be built and written but never read again.
     *
     * @param built what is being built
     * @throws io.github.lec.logic.InvalidValueException if a text is blank, too long or no text, or a member of the user's
     *     own is none
     */
    void checkReadable(Object built);

    /**
     * What is printed for people.
     *
     * @param built a record or a part of one
     * @return a line
     */
    String words(Object built);

    /** {@return the library's binding} */
    static RecordBinding get() {
        return Holder.INSTANCE;
    }

    /** Looked up when it is first asked for. */
    final class Holder {
        private static final RecordBinding INSTANCE = ServiceLoader.load(
                        RecordBinding.class, RecordBinding.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the library lacks its META-INF/services/" + RecordBinding.class.getName()));

        private Holder() {}
    }
}
