package io.github.lec.dataset.embedded;

import io.github.lec.format.DatasetInfo;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All types of the file format, found through the descriptions. */
final class Types {
    private final Map<String, TypeDescription> described = new LinkedHashMap<>();
    private final Set<Class<?>> closedCodes = new TreeSet<>(java.util.Comparator.comparing(Class::getSimpleName));

    Types() {
        visit(TypeDescription.of(DatasetInfo.class));
        for (RecordKind kind : RecordKind.values()) {
            visit(TypeDescription.of(kind));
        }
    }

    /** {@return the described types by name: records in the order of the format, what they contain after each} */
    Map<String, TypeDescription> described() {
        return described;
    }

    /** {@return the enumerations of closed codes, by name} */
    Set<Class<?>> closedCodes() {
        return closedCodes;
    }

    private void visit(TypeDescription type) {
        if (described.putIfAbsent(type.name(), type) != null) {
            return;
        }
        for (MemberDescription member : type.members()) {
            if (member.form() == Form.OBJECT) {
                visit(TypeDescription.of(member.valueType().asSubclass(Extensible.class)));
            } else if (member.form() == Form.CLOSED_CODE) {
                closedCodes.add(member.valueType());
            }
        }
    }
}
