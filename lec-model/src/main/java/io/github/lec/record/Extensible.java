package io.github.lec.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.lec.record.internal.RecordBinding;
import io.github.lec.record.internal.RecordDeserializer;
import io.github.lec.record.internal.RecordSerializer;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A type that can have members of the user's own, whose names start with {@code x-}. They are kept and never
 * interpreted.
 *
 * <p>Any Jackson {@code ObjectMapper} reads and writes every such type, alone or within a type of the user's own, as
 * strictly as a dataset is read.
 */
@JsonDeserialize(using = RecordDeserializer.class)
@JsonSerialize(using = RecordSerializer.class)
public interface Extensible {
    /**
     * The user's own members. Callers must not change their values. A number has the node type as which it is read, and
     * no other can be built: a whole number is an {@code IntNode} if it fits, otherwise a {@code LongNode} or {@code
     * BigIntegerNode}; any other number is a {@code DoubleNode} if a double keeps its digits, otherwise a {@code
     * DecimalNode}.
     *
     * @return their names, each starting with {@code x-}, and their values
     */
    Map<String, JsonNode> extensions();

    /**
     * Refuses values that could be written but not read again; called whenever an object is built.
     *
     * @throws io.github.lec.logic.InvalidValueException if an account has no citation, a text is blank, too long or not
     *     valid text, a member of the user's own is not valid, or its number would be read as another node type
     */
    @Value.Check
    default void checkReadable() {
        RecordBinding.get().checkReadable(this);
    }
}
