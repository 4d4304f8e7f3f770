package io.github.lec.format.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an object can be read again after it was written. Values that were just read are not checked a second
 * time.
 */
final class ReadableValues {
    /** The members whose value is a text or a day: only these can hold values that cannot be read again. */
    private static final ClassValue<List<MemberDescription>> CHECKED = new ClassValue<>() {
        @Override
        protected List<MemberDescription> computeValue(Class<?> type) {
            return TypeDescription.ofNested(type).members().stream()
                    .filter(member -> member.form() == Form.TEXT || member.form() == Form.DAY)
                    .toList();
        }
    };

    /**
     * Whether this thread builds an object from values that were read, so that its texts and days were already checked
     * one by one.
     */
    private static final ThreadLocal<AtomicBoolean> WERE_READ = ThreadLocal.withInitial(AtomicBoolean::new);

    private ReadableValues() {}

    /** Builds an object from values that were read, without a second check of each. */
    static Object build(TypeDescription type, @Nullable Object[] values, Map<String, JsonNode> extensions) {
        AtomicBoolean wereRead = WERE_READ.get();
        wereRead.setPlain(true);
        try {
            return type.build(values, extensions);
        } finally {
            wereRead.setPlain(false);
        }
    }

    static void check(Object built) {
        if (WERE_READ.get().getPlain()) {
            return;
        }
        for (MemberDescription member : CHECKED.get(built.getClass())) {
            Object value = member.value(built);
            if (value instanceof String text) {
                Texts.checkMember(member, text);
            } else if (value instanceof LocalDate day) {
                PartialDate.of(day);
            } else if (value instanceof Collection<?> items) {
                items.forEach(item -> Texts.checkMember(member, (String) item));
            }
        }
    }
}
