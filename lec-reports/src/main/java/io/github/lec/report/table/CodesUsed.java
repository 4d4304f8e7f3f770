package io.github.lec.report.table;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.record.NormId;
import io.github.lec.source.Account;
import io.github.lec.source.CodeAccount;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which codes some records and accounts use, and which norms they cite. */
final class CodesUsed {
    private final Set<String> ids = new TreeSet<>();
    private final Set<Class<?>> closed = new HashSet<>();
    private final Set<NormId> norms = new HashSet<>();

    private CodesUsed() {}

    /** {@return what some records use} */
    static CodesUsed by(Stream<? extends Extensible> records) {
        CodesUsed used = new CodesUsed();
        records.forEach(record -> used.walk(record, TypeDescription.of(RecordKind.of(record))));
        return used;
    }

    /** Adds what some accounts use. */
    CodesUsed and(Stream<? extends Account> accounts) {
        accounts.forEach(account -> walk(account, TypeDescription.ofNested(account.getClass())));
        return this;
    }

    /** {@return the ids of the open codes, as in {@code operation-kind/CAMPAIGN}} */
    Set<String> open() {
        return ids;
    }

    /** {@return the types of the closed codes} */
    Set<Class<?>> closed() {
        return closed;
    }

    /** {@return the norms that are cited} */
    Set<NormId> norms() {
        return norms;
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
                    case CLOSED_CODE -> closed.add(member.valueType());
                    case REFERENCE -> note(value);
                    default -> {
                        // plain values are not codes
                    }
                }
            }
        }
    }

    private void note(Object reference) {
        if (reference instanceof NormId norm) {
            norms.add(norm);
        }
    }
}
