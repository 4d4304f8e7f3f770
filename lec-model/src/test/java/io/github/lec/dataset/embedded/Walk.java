package io.github.lec.dataset.embedded;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.source.CodeAccount;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** All values of a record, at any depth. */
final class Walk {
    private final TypeDescription type;
    private final Object record;

    Walk(RecordKind kind, Extensible record) {
        this(TypeDescription.of(kind), record);
    }

    private Walk(TypeDescription type, Object record) {
        this.type = type;
        this.record = record;
    }

    /** Reports each open code that is used, as group/CODE. */
    void codes(Consumer<String> sink) {
        values((member, value) -> member.codeGroup().ifPresent(group -> {
            String code = value instanceof CodeAccount account ? account.value() : (String) value;
            sink.accept(group + "/" + code);
        }));
    }

    /** Reports each text, with its member. */
    void texts(BiConsumer<MemberDescription, String> sink) {
        values((member, value) -> {
            if (member.form() == MemberDescription.Form.TEXT) {
                sink.accept(member, (String) value);
            }
        });
    }

    private void values(BiConsumer<MemberDescription, Object> sink) {
        for (MemberDescription member : type.members()) {
            for (Object value : values(member)) {
                sink.accept(member, value);
                if (member.form() == MemberDescription.Form.OBJECT) {
                    TypeDescription inner =
                            TypeDescription.of(member.valueType().asSubclass(Extensible.class));
                    new Walk(inner, value).values(sink);
                }
            }
        }
    }

    private Collection<?> values(MemberDescription member) {
        try {
            Object value = member.accessor().invoke(record);
            if (value instanceof Optional<?> optional) {
                return optional.stream().toList();
            }
            if (value instanceof OptionalInt optional) {
                return optional.stream().boxed().toList();
            }
            return value instanceof Collection<?> many ? many : List.of(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + member.name(), e);
        }
    }
}
