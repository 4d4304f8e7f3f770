package io.github.lec.dataset;

import io.github.lec.format.Place;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.CircularReferences;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.Problems;
import io.github.lec.format.internal.References;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.source.CodeAccount;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks records made in code as the reader checks those in files: unique ids, references that resolve, listed codes.
 */
final class RecordCheck {
    private final Problems problems = new Problems();
    private final References references = new References();
    private final CircularReferences circular = new CircularReferences();
    private final StateNames names = new StateNames();

    /**
     * A check of records that may refer to others.
     *
     * @param known further records to which references may point
     */
    RecordCheck(Stream<Extensible> known) {
        known.forEach(record -> {
            references.know(RecordKind.of(record), RecordKind.idOf(record));
            circular.know(record);
            names.know(record);
        });
    }

    /** Says where a reference points to a record of a base that is no reference record. */
    void tellOf(Consumer<References> others) {
        others.accept(references);
    }

    /** Throws if an id of the records is not unique, a reference dangles or an open code is not listed. */
    void check(Collection<? extends Extensible> records) {
        Set<String> own = new HashSet<>();
        for (Extensible record : records) {
            RecordKind kind = RecordKind.of(record);
            Place place = Place.of(kind.section()).pointer("/" + RecordKind.idOf(record));
            references.define(kind, RecordKind.idOf(record), () -> place, own, problems);
            walk(record, TypeDescription.of(kind), place);
            circular.add(record, place);
            names.check(record, place, problems);
        }
        references.check(problems);
        circular.check(problems);
        problems.throwIfAny();
    }

    private void walk(Object owner, TypeDescription type, Place place) {
        for (MemberDescription member : type.members()) {
            List<Object> values = member.values(owner);
            for (int i = 0; i < values.size(); i++) {
                Place at = place.member(member.name());
                value(member, values.get(i), member.isMany() ? at.item(i) : at);
            }
        }
    }

    private void value(MemberDescription member, Object value, Place at) {
        switch (member.form()) {
            case REFERENCE -> {
                if (!member.name().equals("id")) {
                    references.use(() -> at, ((Id) value).getClass(), ((Id) value).value());
                }
            }
            case TEXT -> member.codeGroup().ifPresent(group -> references.useCode(() -> at, group, (String) value));
            case OBJECT -> {
                member.codeGroup()
                        .ifPresent(group ->
                                references.useCode(() -> at.member("value"), group, ((CodeAccount) value).value()));
                walk(value, TypeDescription.ofNested(member.valueType()), at);
            }
            default -> {
                // plain values do not refer to anything
            }
        }
    }
}
