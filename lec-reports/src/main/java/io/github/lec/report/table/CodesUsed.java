package io.github.lec.report.table;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.source.CodeAccount;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which open codes some records use. */
final class CodesUsed {
    private final Set<String> ids = new TreeSet<>();

    private CodesUsed() {}

    /**
     * The open codes that some records use.
     *
     * @param records the records
     * @return the ids of the codes, as in {@code operation-kind/CAMPAIGN}
     */
    static Set<String> by(Stream<? extends Extensible> records) {
        CodesUsed used = new CodesUsed();
        records.forEach(record -> used.walk(record, TypeDescription.of(RecordKind.of(record))));
        return used.ids;
    }

    private void walk(Object owner, TypeDescription type) {
        for (MemberDescription member : type.members()) {
            for (Object value : member.values(owner)) {
                switch (member.form()) {
                    case TEXT -> member.codeGroup().ifPresent(group -> ids.add(group + "/" + value));
                    case OBJECT -> {
                        member.codeGroup().ifPresent(group -> ids.add(group + "/" + ((CodeAccount) value).value()));
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
