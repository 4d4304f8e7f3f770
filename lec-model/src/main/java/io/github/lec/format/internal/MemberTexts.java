package io.github.lec.format.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.record.Extensible;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a record or an account as the format writes them, each as text. */
public final class MemberTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MemberTexts() {}

    /**
     * {@return the members that are not left out, by name, in the order of the format}
     *
     * @param written a record or an account
     */
    public static Map<String, String> of(Extensible written) {
        JsonNode members = JSON.valueToTree(written);
        Map<String, String> texts = new LinkedHashMap<>();
        members.fieldNames().forEachRemaining(name -> {
            JsonNode value = members.path(name);
            texts.put(name, value.isTextual() ? value.asText() : value.toString());
        });
        return texts;
    }
}
