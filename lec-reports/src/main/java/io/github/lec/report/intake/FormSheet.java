package io.github.lec.report.intake;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.source.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sheet of the form: a row is a record of some kind, an account of some member of records, or the dataset itself
 * (only once).
 *
 * @param name the name of the sheet
 * @param type the description of what is in a row
 * @param kinds the kinds of record in its rows, or to which its accounts belong; none for the dataset itself
 * @param member the name of the member that holds the accounts; nothing if the rows are records
 * @param codes the group of codes from which the values of its accounts come, if they are codes
 */
record FormSheet(
        String name, TypeDescription type, List<RecordKind> kinds, Optional<String> member, Optional<String> codes) {
    /** The heading of the column that says to which record an account belongs. */
    static final String RECORD = "Record";

    /** The number of objects in a list for which every sheet has columns; users can add more. */
    private static final int FEWEST = 2;

    private static final String OWN = "x-";
    private static final Pattern WITHIN = Pattern.compile("(\\w+)(?: ([1-9]\\d{0,2}))? (x-.*)");
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D)([1-9]\\d{0,2})");

    /** {@return what a row is, in a sentence or two} */
    String meaning() {
        return member.map(accounts -> Naming.sentence(TypeDescription.of(kinds.get(0))
                                .member(accounts)
                                .orElseThrow()
                                .meaning())
                        + " " + type.meaning())
                .orElse(type.meaning());
    }

    /** {@return the sheet in a workbook for some kinds of record} */
    FormSheet belongingTo(Predicate<RecordKind> some) {
        return new FormSheet(name, type, kinds.stream().filter(some).toList(), member, codes);
    }

    boolean holdsAccounts() {
        return member.isPresent();
    }

    /** {@return the heading by which the row of headings is found} */
    String firstHeading() {
        return holdsAccounts() ? RECORD : columns().get(0).heading();
    }

    /** {@return the columns of an empty sheet} */
    List<FormColumn> columns() {
        return columns(Stream::empty);
    }

    /** {@return the columns that some rows need, without that of the record to which accounts belong} */
    List<FormColumn> columns(Supplier<Stream<?>> rows) {
        Map<MemberDescription, Integer> lengths = new LinkedHashMap<>();
        Set<String> own = new TreeSet<>();
        Map<MemberDescription, Set<String>> ownWithin = new LinkedHashMap<>();
        lists().forEach(list -> lengths.put(list, FEWEST));
        try (Stream<?> all = rows.get()) {
            all.forEach(row -> {
                own.addAll(((Extensible) row).extensions().keySet());
                for (MemberDescription list : lists()) {
                    List<Object> objects = list.values(row);
                    lengths.merge(list, objects.size(), Math::max);
                    objects.forEach(object -> ownWithin
                            .computeIfAbsent(list, first -> new TreeSet<>())
                            .addAll(((Extensible) object).extensions().keySet()));
                }
            });
        }
        List<FormColumn> columns = new ArrayList<>();
        plain(false).forEach(plain -> columns.add(FormColumn.of(plain)));
        lists().forEach(list -> columns.addAll(columns(list, 0, ownWithin.getOrDefault(list, Set.of()))));
        plain(true).forEach(plain -> columns.add(FormColumn.of(plain)));
        lengths.forEach((list, length) -> {
            for (int position = 1; position < length; position++) {
                columns.addAll(columns(list, position, ownWithin.getOrDefault(list, Set.of())));
            }
        });
        own.forEach(name -> columns.add(FormColumn.ofUser(Optional.empty(), name)));
        return columns;
    }

    private static List<FormColumn> columns(MemberDescription list, int position, Set<String> own) {
        List<FormColumn> columns = new ArrayList<>();
        FormColumn.typeOf(list).members().forEach(inner -> columns.add(FormColumn.of(list, position, inner)));
        Optional<FormColumn.Nested> within = Optional.of(new FormColumn.Nested(list, position));
        own.forEach(name -> columns.add(FormColumn.ofUser(within, name)));
        return columns;
    }

    /** {@return the members that have a column each: those of the type itself, or those of every account} */
    private List<MemberDescription> plain(boolean ofEveryAccount) {
        return type.members().stream()
                .filter(candidate -> candidate.form() != Form.OBJECT)
                .filter(candidate -> candidate.accessor().getDeclaringClass().equals(Account.class) == ofEveryAccount)
                .toList();
    }

    /** {@return the members that contain objects other than accounts, such as citations} */
    List<MemberDescription> lists() {
        return type.members().stream()
                .filter(candidate -> candidate.form() == Form.OBJECT && !candidate.isClaim())
                .toList();
    }

    /** {@return the column of a heading, in any spelling and in that of earlier workbooks; nothing if there is none} */
    Optional<FormColumn> column(String heading) {
        if (heading.startsWith(OWN)) {
            return Optional.of(FormColumn.ofUser(Optional.empty(), heading));
        }
        Matcher within = WITHIN.matcher(heading);
        if (within.matches()) {
            int position = within.group(2) == null ? 0 : Integer.parseInt(within.group(2)) - 1;
            return lists().stream()
                    .filter(list -> list.name().equals(within.group(1)))
                    .map(list -> FormColumn.ofUser(Optional.of(new FormColumn.Nested(list, position)), within.group(3)))
                    .findFirst();
        }
        String key = Naming.key(heading);
        return columns().stream()
                .filter(column -> Naming.key(column.heading()).equals(key)
                        || column.isFactNumber() && Naming.key(column.name()).equals(key))
                .findFirst()
                .or(() -> numbered(key));
    }

    private Optional<FormColumn> numbered(String key) {
        Matcher numbered = NUMBERED.matcher(key);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        int position = Integer.parseInt(numbered.group(2)) - 1;
        return lists().stream()
                .flatMap(list -> columns(list, position, Set.of()).stream())
                .filter(column -> Naming.key(column.name()).equals(numbered.group(1)))
                .findFirst();
    }

    /** {@return the headings of the sheet, the first one first} */
    List<String> headings() {
        Set<String> headings = new LinkedHashSet<>(List.of(firstHeading()));
        columns().forEach(column -> headings.add(column.heading()));
        return List.copyOf(headings);
    }
}
