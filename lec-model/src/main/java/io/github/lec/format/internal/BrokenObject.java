package io.github.lec.format.internal;

import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Refusals;
import io.github.lec.operation.Persons;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object some of whose members are wrong. Its cross-field invariants are still checked where the correct members
 * allow it, with samples of possible values for each wrong member. If every sample gives the same error, the error does
 * not depend on the wrong members and is reported too. The sample for a list of objects consists of its correct
 * entries.
 */
final class BrokenObject {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Parts of a record that its other parts refer to: while one is wrong, the valid targets are not known. */
    private static final Set<Class<?>> NAMED = Set.of(Persons.class);

    private final TypeDescription type;
    private final @Nullable Object[] right;
    private final List<Integer> broken = new ArrayList<>();

    /**
     * An object that could not be built.
     *
     * @param type its type
     * @param values the values of its members, as far as they are correct
     * @param broken a bit for each member that is wrong, or that may have been meant
     */
    BrokenObject(TypeDescription type, @Nullable Object[] values, long broken) {
        this.type = type;
        right = values.clone();
        for (int i = 0; i < values.length; i++) {
            if ((broken & 1L << i) != 0) {
                this.broken.add(i);
            }
        }
    }

    /**
     * {@return the errors that the correct members alone cause: they cannot be combined, whatever the wrong ones mean}
     */
    List<InvalidValueException> complaints() {
        for (int member : broken) {
            List<Optional<Object>> samples = samples(member);
            if (samples.isEmpty()) {
                return List.of();
            }
            right[member] = samples.get(0).orElse(null);
        }
        List<InvalidValueException> complaints = new ArrayList<>(complaints(right));
        complaints.removeIf(complaint -> isOfBroken(complaint.field()));
        for (int member : broken) {
            for (Optional<Object> sample : samples(member)) {
                if (complaints.isEmpty()) {
                    return complaints;
                }
                @Nullable Object[] values = right.clone();
                values[member] = sample.orElse(null);
                List<List<String>> others =
                        complaints(values).stream().map(BrokenObject::words).toList();
                complaints.removeIf(complaint -> !others.contains(words(complaint)));
            }
        }
        return complaints;
    }

    private boolean isOfBroken(String field) {
        return broken.stream()
                .anyMatch(member -> type.members().get(member).name().equals(field));
    }

    private static List<String> words(InvalidValueException complaint) {
        return List.of(complaint.field(), complaint.found(), complaint.expected());
    }

    private List<InvalidValueException> complaints(@Nullable Object[] values) {
        try {
            type.build(values, Map.of());
            return List.of();
        } catch (InvalidValueException e) {
            return Refusals.all(e);
        }
    }

    /** {@return sample values of a member, empty for its absence; none if no sample can be made} */
    private List<Optional<Object>> samples(int position) {
        MemberDescription member = type.members().get(position);
        List<Object> single = samples(member);
        List<Optional<Object>> samples = new ArrayList<>();
        if (member.form() == Form.OBJECT && (!member.isMany() || NAMED.contains(member.valueType()))) {
            return samples;
        }
        if (member.isMany()) {
            List<?> items = right[position] instanceof List<?> read ? read : List.of();
            samples.add(Optional.of(items));
            samples.add(Optional.empty());
            single.forEach(sample -> {
                List<Object> more = new ArrayList<>(items);
                more.add(sample);
                samples.add(Optional.of(more));
            });
            return samples;
        }
        if (member.multiplicity() != Multiplicity.REQUIRED) {
            samples.add(Optional.empty());
        }
        single.forEach(sample -> samples.add(Optional.of(sample)));
        return samples;
    }

    private static List<Object> samples(MemberDescription member) {
        return switch (member.form()) {
            case TEXT -> List.of("?");
            case CLOSED_CODE -> Arrays.asList(member.valueType().getEnumConstants());
            case REFERENCE -> List.of(PlainValue.id(member.valueType(), "X"), PlainValue.id(member.valueType(), "Y"));
            case DATE -> List.of(PartialDate.of(FIRST), PartialDate.of(LAST));
            case DAY -> List.of(FIRST, LAST);
            case WHOLE_NUMBER -> List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case NUMBER -> List.of(BigDecimal.ZERO, BigDecimal.TEN.negate().pow(9), BigDecimal.TEN.pow(9));
            case YES_NO -> List.of(true, false);
            case OBJECT -> List.of();
        };
    }
}
