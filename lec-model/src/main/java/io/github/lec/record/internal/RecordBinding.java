package io.github.lec.record.internal;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import java.util.ServiceLoader;

/**
 * Converts records to JSON and back. It is declared here, in a package below those that describe the members, and the
 * library's only implementation is loaded as a service, so that no record depends on its description.
 */
public interface RecordBinding {
    /**
     * The deserializer of a type.
     *
     * @param type a type that carries {@code Members}
     * @return its deserializer
     * @throws IllegalArgumentException if the type is not described
     */
    JsonDeserializer<?> deserializer(Class<?> type);

    /** {@return the serializer of records and their parts} */
    JsonSerializer<Object> serializer();

    /**
     * Refuses objects that could be written but not read again.
     *
     * @param built the object being built
     * @throws io.github.lec.logic.InvalidValueException if an account has no citation, a text is blank, too long or not
     *     valid text, or a member of the user's own is not valid
     */
    void checkReadable(Object built);

    /**
     * The text of a record for readers.
     *
     * @param built a record or a part of one
     * @return a line
     */
    String words(Object built);

    /** {@return the library's binding} */
    static RecordBinding get() {
        return Holder.INSTANCE;
    }

    /** Loaded on first use. */
    final class Holder {
        private static final RecordBinding INSTANCE = ServiceLoader.load(
                        RecordBinding.class, RecordBinding.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the library lacks its META-INF/services/" + RecordBinding.class.getName()));

        private Holder() {}
    }
}
