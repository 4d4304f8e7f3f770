package io.github.lec.report.intake;

import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One column of a sheet: a member of the record or account in a row, or of one of the objects in its lists, such as its
 * second citation. The user's own members have columns too.
 *
 * @param within the object in the row, if the member is not the row's own
 * @param name the name of the member
 * @param member its description; nothing if it is the user's own
 */
record FormColumn(Optional<Nested> within, String name, Optional<MemberDescription> member) {
    /** The heading of the number that the format calls "no", which means nothing without its record. */
    private static final String FACT_NUMBER = "Fact no.";

    private static final String NUMBER = "no";
    private static final String CITATIONS = "citations";

    private static final Pattern OBJECT = Pattern.compile("(\\w+)/(\\d{1,9})(?:/.*)?");

    /**
     * An object in a row.
     *
     * @param list the member that holds it and others of its kind
     * @param position its place among them, from 0
     */
    record Nested(MemberDescription list, int position) {
        private Optional<Object> in(Object owner) {
            List<Object> values = list.values(owner);
            return position < values.size() ? Optional.of(values.get(position)) : Optional.empty();
        }

        /** {@return whether a row may leave it out: every one but the first of its sources} */
        private boolean mayBeLeftOut() {
            return position > 0 || !list.name().equals(CITATIONS);
        }

        private String number() {
            return position == 0 ? "" : " " + (position + 1);
        }
    }

    static FormColumn of(MemberDescription member) {
        return new FormColumn(Optional.empty(), member.name(), Optional.of(member));
    }

    static FormColumn of(MemberDescription list, int position, MemberDescription member) {
        return new FormColumn(Optional.of(new Nested(list, position)), member.name(), Optional.of(member));
    }

    static FormColumn ofUser(Optional<Nested> within, String name) {
        return new FormColumn(within, name, Optional.empty());
    }

    /** {@return the heading, as in "Observed on", "Source 2", "x-mine" and "citations 2 x-mine"} */
    String heading() {
        if (member.isEmpty()) {
            return within.map(nested -> nested.list().name() + nested.number() + " " + name)
                    .orElse(name);
        }
        return (isFactNumber() ? FACT_NUMBER : Naming.inWords(name))
                + within.map(Nested::number).orElse("");
    }

    /** {@return the heading of another member of the object in which this column's value stands} */
    String siblingHeading(String other) {
        return Naming.inWords(other) + within.map(Nested::number).orElse("");
    }

    /** {@return the JSON pointer from the row's record or account to the value, without the first slash} */
    String pointer() {
        return within.map(nested -> nested.list().name() + "/" + nested.position() + "/")
                        .orElse("")
                + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * {@return whether the value stands in a later object of a list than a place does, as Locator 7 does if nothing is
     * numbered 3}
     */
    boolean isAfter(String place) {
        Matcher object = OBJECT.matcher(place);
        return object.matches()
                && within.filter(nested -> nested.list().name().equals(object.group(1))
                                && nested.position() > Integer.parseInt(object.group(2)))
                        .isPresent();
    }

    /** {@return whether the column distinguishes several facts of one kind in one record} */
    boolean isFactNumber() {
        return name.equals(NUMBER)
                && member.filter(described ->
                                described.accessor().getDeclaringClass().equals(Account.class))
                        .isPresent();
    }

    /** {@return whether a row must fill in the column; a second source may be left out, and so may a factor} */
    boolean isRequiredInForm() {
        return isRequired() && !isOfWhatMayBeLeftOut();
    }

    /** {@return whether the column belongs to an object that a row need not have} */
    boolean isOfWhatMayBeLeftOut() {
        return within.filter(Nested::mayBeLeftOut).isPresent();
    }

    /** {@return the headings of what else the object has that a row need not have, and that needs this column} */
    List<String> othersOfSameObject() {
        return within.filter(Nested::mayBeLeftOut).stream()
                .flatMap(nested -> typeOf(nested.list()).members().stream())
                .map(MemberDescription::name)
                .filter(other -> !other.equals(name))
                .map(this::siblingHeading)
                .toList();
    }

    boolean isRequired() {
        return member.filter(described -> described.multiplicity() == MemberDescription.Multiplicity.REQUIRED)
                .isPresent();
    }

    /** {@return the values of the row's record or account in this column; for the user's own members, their JSON} */
    List<Object> values(Object row) {
        Optional<Object> owner =
                within.isEmpty() ? Optional.of(row) : within.get().in(row);
        if (owner.isEmpty()) {
            return List.of();
        }
        return member.map(described -> described.values(owner.get()))
                .orElseGet(() -> Optional.ofNullable(
                                ((Extensible) owner.get()).extensions().get(name))
                        .<List<Object>>map(List::of)
                        .orElse(List.of()));
    }

    /** {@return the description of the objects in a list} */
    static TypeDescription typeOf(MemberDescription list) {
        return TypeDescription.of(list.valueType().asSubclass(Extensible.class));
    }
}
