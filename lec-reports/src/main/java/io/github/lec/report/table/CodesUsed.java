package io.github.lec.report.table;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.Term;
import io.github.lec.record.Extensible;
import io.github.lec.source.Code;
import io.github.lec.source.CodeAccount;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which codes some records use. */
final class CodesUsed {
    private final Set<String> open = new HashSet<>();
    private final Set<Object> closed = new HashSet<>();

    /**
     * Looks for codes.
     *
     * @param records the records
     */
    CodesUsed(Stream<? extends Extensible> records) {
        records.forEach(record -> walk(record, TypeDescription.of(RecordKind.of(record))));
    }

    /** {@return whether a record uses an open code} */
    boolean uses(Code code) {
        return open.contains(code.id());
    }

    /** {@return whether a record uses a code of the file format} */
    boolean uses(Term term) {
        return closed.contains(term);
    }

    private void walk(Object owner, TypeDescription type) {
        for (MemberDescription member : type.members()) {
            for (Object value : member.values(owner)) {
                switch (member.form()) {
                    case TEXT -> member.codeGroup().ifPresent(group -> open.add(group + "/" + value));
                    case CLOSED_CODE -> closed.add(value);
                    case OBJECT -> {
                        member.codeGroup().ifPresent(group -> open.add(group + "/" + ((CodeAccount) value).value()));
                        walk(value, TypeDescription.ofNested(member.valueType()));
                    }
                    default -> {
                        // plain values and references are not codes
                    }
                }
            }
        }
    }
}
