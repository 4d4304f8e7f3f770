package io.github.lec.dataset;

import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.source.CodeAccount;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks records made in code as the reader checks those in files: unique ids, references that resolve, listed codes. */
final class RecordCheck {
    private final Problems problems = new Problems();
    private final References references = new References();

    Dataset assemble(DatasetInfo info, Collection<? extends Extensible> records, Optional<Dataset> base) {
        check(records, base);
        return Dataset.assemble(info, records, base);
    }

    /** Throws if an id of the records is not unique, a reference dangles or an open code is not listed. */
    void check(Collection<? extends Extensible> records, Optional<Dataset> base) {
        base.ifPresent(dataset ->
                dataset.all().forEach(record -> references.know(RecordKind.of(record), Dataset.idOf(record))));
        Set<String> own = new HashSet<>();
        for (Extensible record : records) {
            RecordKind kind = RecordKind.of(record);
            Problems.Place place = new Problems.Place(kind.section(), 0, "/" + Dataset.idOf(record));
            references.define(kind, Dataset.idOf(record), place, own, problems);
            walk(record, kind.description(), place);
        }
        references.check(problems);
        problems.throwIfAny();
    }

    private void walk(Object owner, TypeDescription type, Problems.Place place) {
        for (MemberDescription member : type.members()) {
            List<Object> values = member.values(owner);
            for (int i = 0; i < values.size(); i++) {
                Problems.Place at = place.member(member.name(), 0);
                value(member, values.get(i), member.isMany() ? at.item(i, 0) : at);
            }
        }
    }

    private void value(MemberDescription member, Object value, Problems.Place at) {
        switch (member.form()) {
            case REFERENCE -> {
                if (!member.name().equals("id")) {
                    references.use(at, ((Id) value).getClass(), ((Id) value).value());
                }
            }
            case TEXT -> member.codeGroup().ifPresent(group -> references.useCode(at, group, (String) value));
            case OBJECT -> {
                member.codeGroup()
                        .ifPresent(group ->
                                references.useCode(at.member("value", 0), group, ((CodeAccount) value).value()));
                walk(value, TypeDescription.ofNested(member.valueType()), at);
            }
            default -> {
                // plain values refer to nothing
            }
        }
    }
}
