package io.github.lec.report;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.TimeSeries;
import io.github.lec.report.table.ContentHash;
import io.github.lec.report.table.Sheet;
import io.github.lec.report.table.StandardTables;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States compared: the verdicts, the tables of the standard workbook, and the workbook itself.
 *
 * <pre>{@code
 * Comparison.embedded().write(Path.of("lec-comparison.xlsx"));
 * }</pre>
 *
 * <p>A comparison is made of a view, a selection of states, a set of rules and a profile; the methods that change one
 * of them return another comparison. The same ones always give the same tables and the same bytes. Verdicts and tables
 * are made when they are first asked for. Several threads may share a comparison; those that ask at once may each make
 * them.
 */
public final class Comparison {
    private final View view;
    private final Selection selection;
    private final RuleSet rules;
    private final boolean names;
    private final Profile profile;
    private final Lazy<Evaluation> evaluation;
    private final Lazy<StandardTables> tables;
    private final Lazy<Book> book;
    private final TableEditions editions;

    private Comparison(View view, Selection selection, RuleSet rules, boolean names, Profile profile) {
        this.view = view;
        this.selection = selection;
        this.rules = rules;
        this.names = names;
        this.profile = profile;
        this.evaluation = Lazy.of(() -> Evaluation.of(view, rules, selection));
        this.tables = Lazy.of(() -> StandardTables.of(evaluation(), selection, names));
        this.editions = new TableEditions(view, selection, rules, names, tables);
        this.book = Lazy.of(() -> book(tables().all()));
    }

    /**
     * A comparison of the 27 member states of the European Union and the United Kingdom with China and Hong Kong, by
     * the rules that come with the library and those found on the class path. Data on others need {@code selection}.
     *
     * @param view what is known of the data, with its two clocks
     * @return the comparison
     * @throws InvalidValueException if {@code view} is null
     */
    public static Comparison of(View view) {
        InvalidValueException.given(view, "view");
        return new Comparison(view, Selection.standard(), RuleCatalogue.withProvided(), false, Profile.ANALYST);
    }

    /** {@return the comparison of the embedded dataset, as of its own day} */
    public static Comparison embedded() {
        return of(View.of(Dataset.embedded()));
    }

    /**
     * {@return this comparison for other states or counterparts}
     *
     * @param other the states and their counterparts, such as those that data are about ({@code Selection.of(dataset)})
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public Comparison selection(Selection other) {
        return new Comparison(view, other.checkedAgainst(view.dataset()), rules, names, profile);
    }

    /**
     * This comparison by other rules.
     *
     * @param other the rules
     * @return the other comparison
     * @throws InvalidValueException if {@code other} is null
     */
    public Comparison rules(RuleSet other) {
        return new Comparison(view, selection, InvalidValueException.given(other, "other"), names, profile);
    }

    /**
     * This comparison with the names of persons, as far as the dataset holds them: only those that a judgment or the
     * coded paper published.
     *
     * @return the other comparison
     */
    public Comparison withNames() {
        return new Comparison(view, selection, rules, true, profile);
    }

    /**
     * This comparison as another edition of the workbook.
     *
     * @param other for whom the workbook is made
     * @return the other comparison
     * @throws InvalidValueException if {@code other} is null
     */
    public Comparison profile(Profile other) {
        return new Comparison(view, selection, rules, names, InvalidValueException.given(other, "other"));
    }

    /** {@return the verdicts of the rules on the view} */
    public Evaluation evaluation() {
        return evaluation.get();
    }

    /**
     * How many verdicts there are on what is compared, as on the Cover: on France, if only France is compared.
     *
     * @param group a group of verdicts, which are never in one total with others
     * @return the number of verdicts of each kind
     */
    public Map<Verdict, Long> counts(VerdictGroup group) {
        return tables().counts(group);
    }

    /**
     * Why the workbook has the registers alone, and how to have all of it. More than 250 states, or 2,000 treaties,
     * arrangements, operations and cases, are more than anyone could read answers of: there are then no key findings,
     * and {@link #book()} has no tables of answers, findings, claims and sources, which can still be asked for by name.
     *
     * @return one or two sentences; nothing for a comparison that is shown as a whole
     */
    public Optional<String> registersOnly() {
        return tables().isRegistersOnly() ? Optional.of(tables().reason()) : Optional.empty();
    }

    /** {@return the key findings on what is compared, as on the Cover} */
    public List<KeyFinding> keyFindings() {
        return tables().keyFindings();
    }

    /** {@return the names of the tables, which are those of the sheets of the workbook, in its order} */
    public static List<String> tableNames() {
        return StandardTables.names();
    }

    /**
     * One of the tables.
     *
     * @param name its name, as in {@link #tableNames()}
     * @return the table
     * @throws IllegalArgumentException if there is no table of that name; the message says which is closest
     */
    public Matrix table(String name) {
        return tables().table(name);
    }

    Matrix table(Sheet sheet) {
        return tables().table(sheet);
    }

    /** One of the tables for a reader of single rows, who does not see its notes. */
    Matrix tableForSingleRows(Sheet sheet) {
        return tables().forSingleRows(sheet);
    }

    /**
     * All tables with the properties of the document they make, as a workbook has them: what was held in each of many
     * decisions, for which paper has no room, is in {@link #table} alone.
     *
     * @return the book, for a writer of {@code report.excel}, {@code report.html}, {@code report.text} or
     *     {@code report.csv}
     */
    public Book book() {
        return book.get();
    }

    /**
     * Writes all tables in the format that the name asks for, as {@link #write(Path, Format)} does.
     *
     * @param place the file or folder, see {@link Format#of}
     * @throws IOException if it cannot be written there
     * @throws InvalidValueException if the name asks for no format, as that of a {@code .json} file, which {@link
     *     io.github.lec.report.json.JsonReport} writes
     */
    public void write(Path place) throws IOException {
        write(place, Format.of(place));
    }

    /**
     * Writes all tables to a file. It appears whole or not at all: if writing fails, nothing is left behind and a file
     * that was there before is untouched.
     *
     * @param place the file; for {@link Format#CSV} the folder, whose other files stay, but for a description of an
     *     earlier edition ({@code datapackage.json}), which is written anew
     * @param format the format
     * @throws IOException if it cannot be written there
     */
    public void write(Path place, Format format) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            put(place, format, DataPackage.inPlaceOf(place, view), files);
            files.appear();
        }
    }

    /**
     * Writes all tables to a file and a manifest beside it, both whole or neither. The manifest is a JSON document that
     * says what the file was made from (dataset, rules, states, days, each with its version and hash) and the hash of
     * what the file holds. It names no time and no folder: the same comparison has the same manifest everywhere.
     * CSV files also get a {@code datapackage.json}, a Frictionless Data Package.
     *
     * <p>The hash of a workbook does not depend on how it is compressed. It is the SHA-256 of a list with one line for
     * each part: the SHA-256 of its uncompressed bytes in small hexadecimal digits, two spaces, its name, a line feed;
     * in the order of the names. That of CSV files is of the same list of the files; others are of the bytes.
     *
     * @param place the file; for {@link Format#CSV} the folder
     * @param format the format
     * @return the manifest, as {@link #manifestOf} names it
     * @throws IOException if one of them cannot be written there
     */
    public Path writeWithManifest(Path place, Format format) throws IOException {
        Path beside = manifestOf(place);
        Manifest manifest = new Manifest(evaluation(), selection, names, profile, format);
        try (WholeFiles files = new WholeFiles()) {
            Optional<DataPackage> described = Optional.of(DataPackage.of(view));
            Fingerprint fingerprint = Fingerprint.of(format, put(place, format, described, files));
            files.put(beside, out -> manifest.write(place, fingerprint, out));
            files.appear();
        }
        return beside;
    }

    /**
     * Where the manifest of a file stands: beside it, under its name and {@code .manifest.json}.
     *
     * @param place the file, or the folder of CSV files
     * @return the manifest
     * @throws IllegalArgumentException if the place has no name, and so nothing stands beside it
     * @throws InvalidValueException if {@code place} is null
     */
    public static Path manifestOf(Path place) {
        InvalidValueException.given(place, "place");
        return Manifest.beside(place);
    }

    /**
     * Writes all tables to a stream.
     *
     * @param out where to; it is flushed and stays open
     * @param format the format
     * @throws IOException if it cannot be written to
     */
    public void writeTo(OutputStream out, Format format) throws IOException {
        switch (format) {
            case XLSX -> WorkbookWriter.forProfile(profile).write(LongRegisters.divided(book()), out);
            case HTML -> page().writeTo(out);
            case CSV -> CsvFiles.writeTo(book(tables().allForPrograms()), out);
            case TEXT -> TextFile.writeTo(book(tables().allInFull()), out);
        }
    }

    ComparisonPage page() {
        return new ComparisonPage(book(tables().allOnPage()), editions, view, selection, tables());
    }

    private Book book(List<Matrix> matrices) {
        return tables().isRegistersOnly() ? Book.of(properties(), matrices) : new Book(properties(), matrices);
    }

    /** Writes all tables, which are then whole but not yet in their place; returns where they are, by name. */
    private Map<String, Path> put(Path place, Format format, Optional<DataPackage> described, WholeFiles files)
            throws IOException {
        return format == Format.CSV
                ? CsvFiles.put(book(tables().allForPrograms()), described, place, files)
                : Map.of(Manifest.nameOf(place), files.put(place, out -> writeTo(out, format)));
    }

    /**
     * One of the tables as of several days, by what is known to the view. What it shows of a day is what
     * {@code view(day, knownBy)} shows.
     *
     * @param name the name of the table, as in {@link #tableNames()}
     * @param days the days
     * @return the table by day, and its cells over the days
     * @throws IllegalArgumentException if there is no table of that name, or no day
     */
    public TimeSeries series(String name, Collection<LocalDate> days) {
        return editions.series(name, days);
    }

    /**
     * One of the tables at the ends of years.
     *
     * @param name the name of the table, as in {@link #tableNames()}
     * @param firstYear the first year
     * @return the table at the end of each year from the first to the last full one before the view's day, and on the
     *     view's day
     * @throws IllegalArgumentException if there is no table of that name
     */
    public TimeSeries yearly(String name, int firstYear) {
        return editions.yearly(name, firstYear);
    }

    private StandardTables tables() {
        return tables.get();
    }

    DocumentProperties properties() {
        DatasetInfo info = view.dataset().info();
        return DocumentProperties.titled(
                        tables().title(),
                        view.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())
                .subject(info.title())
                .author("lec")
                .language("en-GB")
                .custom("Dataset", info.id())
                .custom("Dataset version", info.version())
                .custom("Dataset content hash", "SHA-256 " + tables().contentHash())
                .custom("As of", view.asOf().toString())
                .custom("Known by", view.knownBy().toString())
                .custom("Rule set version", rules.version())
                .custom("Rule set content hash", "SHA-256 " + ContentHash.of(rules))
                .build();
    }

    /** {@return which data it is of, and which states it compares} */
    @Override
    public String toString() {
        return view + "; " + selection;
    }
}
