package io.github.lec.format.internal;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.record.internal.RecordBinding;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Code;
import java.util.Optional;
import java.util.stream.Collectors;

/** Converts records to JSON and back, using the descriptions of their types. */
public final class DescribedBinding implements RecordBinding {
    private static final JsonSerializer<Object> SERIALIZER = new DescribedSerializer();

    /** Created by the service loader of the JDK. */
    public DescribedBinding() {}

    @Override
    public JsonDeserializer<?> deserializer(Class<?> type) {
        return new DescribedDeserializer(type);
    }

    @Override
    public JsonSerializer<Object> serializer() {
        return SERIALIZER;
    }

    @Override
    public void checkReadable(Object built) {
        try {
            if (built instanceof Account account) {
                InvalidValueException.unless(
                        !account.citations().isEmpty(), ObjectBinding.CITATIONS, Optional.empty(), ObjectBinding.CITED);
                int no = account.no().orElse(1);
                InvalidValueException.unless(no > 0, "no", no, "a number that is 1 or greater");
            }
            ReadableValues.check(built);
            if (!((Extensible) built).extensions().isEmpty()) {
                Extensions.check(((Extensible) built).extensions());
            }
        } catch (InvalidValueException e) {
            throw e.in(TypeDescription.ofValue(built).name(), id(built));
        }
    }

    @Override
    public String words(Object built) {
        TypeDescription description = TypeDescription.ofValue(built);
        String type = description.name();
        if (built instanceof Identified record) {
            return type + " " + record.recordId() + ": " + record.title();
        }
        if (built instanceof Account account) {
            String sources =
                    account.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
            return type + (account.key().isEmpty() ? "" : " " + account.key()) + ": "
                    + (account.denies() ? "denied: " : "") + account.answer() + " (" + sources + ")";
        }
        if (built instanceof Citation citation) {
            return citation.source()
                    + citation.locator().map(place -> ", " + place).orElse("");
        }
        return type + " "
                + heading(description, built)
                        .orElseGet(() -> String.valueOf((Object) Json.mapper().valueToTree(built)));
    }

    /** The id and the title or label of an object that has both, such as a rule, a pack or a code. */
    private static Optional<String> heading(TypeDescription type, Object built) {
        return type.member("id")
                .flatMap(id -> type.member("title")
                        .or(() -> type.member("label"))
                        .map(title -> id.value(built) + ": " + title.value(built)));
    }

    private static String id(Object built) {
        return built instanceof Identified record
                ? record.recordId().value()
                : built instanceof Code code ? code.id() : "";
    }
}
