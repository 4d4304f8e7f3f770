package io.github.lec.report;

import io.github.lec.logic.internal.Lazy;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.TimeSeries;
import io.github.lec.report.table.StandardTables;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables as of other days than that of the view, by what is known to it. */
final class TableEditions {
    private final View view;
    private final Selection selection;
    private final RuleSet rules;
    private final boolean names;
    private final Lazy<StandardTables> today;

    /** @param today the tables as of the view's own day */
    TableEditions(View view, Selection selection, RuleSet rules, boolean names, Lazy<StandardTables> today) {
        this.view = view;
        this.selection = selection;
        this.rules = rules;
        this.names = names;
        this.today = today;
    }

    TimeSeries series(String name, Collection<LocalDate> days) {
        RuleSet needed = StandardTables.restsOnRules(name) ? rules : rules.only(rule -> false);
        SortedMap<LocalDate, Matrix> editions = new TreeMap<>();
        for (LocalDate day : days) {
            StandardTables tables = day.equals(view.asOf()) ? today.get() : tables(day, needed);
            editions.put(day, tables.table(name));
        }
        return new TimeSeries(editions);
    }

    private StandardTables tables(LocalDate day, RuleSet needed) {
        View then = View.of(view.dataset(), day, view.knownBy());
        return StandardTables.of(Evaluation.of(then, needed, selection), selection, names);
    }

    TimeSeries yearly(String name, int firstYear) {
        List<LocalDate> days = new ArrayList<>(List.of(view.asOf()));
        for (int year = firstYear; year < view.asOf().getYear(); year++) {
            days.add(LocalDate.of(year, 12, 31));
        }
        return series(name, days);
    }
}
