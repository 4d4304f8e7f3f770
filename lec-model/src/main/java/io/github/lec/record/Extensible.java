package io.github.lec.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What may carry members of the user's own, whose names start with {@code x-}. They are kept and never interpreted.
 *
 * <p>Every such type can be given to any of Jackson's {@code ObjectMapper}s, alone or within a type of the user's; it is
 * read as strictly as a dataset is.
 */
@JsonDeserialize(using = RecordDeserializer.class)
@JsonSerialize(using = RecordSerializer.class)
public interface Extensible {
    /**
     * The user's own members. Their values are not to be changed.
     *
     * @return their names, each starting with {@code x-}, and their values
     */
    Map<String, JsonNode> extensions();

    /**
     * Refuses what could be written but never read again; called whenever something is built.
     *
     * @throws io.github.lec.logic.InvalidValueException if a text is blank, too long or no text, or a member of the user's
     *     own is none
     */
    @Value.Check
    default void checkReadable() {
        RecordBinding.get().checkReadable(this);
    }
}
