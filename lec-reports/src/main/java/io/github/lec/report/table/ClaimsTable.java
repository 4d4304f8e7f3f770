package io.github.lec.report.table;

import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.QuestionWords;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.source.Confidence;
import io.github.lec.source.Grade;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.source.Source;
import io.github.lec.view.HowKnown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every question that a cell or a rule asks, answered or not, and every account. A claim with several accounts has a row
 * for each, first the one that the display policy shows.
 */
final class ClaimsTable implements Table {
    private static final String NAMES = "names";
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private final TableContext context;
    private final QuestionWords questions;
    private final RowAbout about;
    private final RegisterCells cells;
    private final Map<String, CooperationQuestion> cooperation;
    private final SortedMap<String, Set<String>> shownOn = new TreeMap<>();

    /**
     * The claims behind some tables.
     *
     * @param context what the tables are made from
     * @param tables all tables that lead here
     */
    ClaimsTable(TableContext context, Collection<Matrix> tables) {
        this.context = context;
        this.about = new RowAbout(context);
        this.questions = new QuestionWords(context.words());
        this.cells = new RegisterCells(context);
        this.cooperation = context.cooperationQuestions();
        context.claims().records().stream()
                .filter(this::isOwn)
                .flatMap(record -> context.claims().of(record).stream())
                .map(claim -> claim.id().toString())
                .filter(id -> !concernsAnotherParty(id))
                .forEach(this::note);
        context.evidence().stream()
                .map(ClaimId::toString)
                .filter(id -> !concernsAnotherParty(id))
                .forEach(this::note);
        context.dataset().inquiries().stream()
                .filter(context.dataset()::isOwn)
                .filter(context.scope()::covers)
                .forEach(inquiry -> note(inquiry.id().value()));
        tables.forEach(this::note);
        if (!context.names()) {
            shownOn.keySet().removeIf(id -> id.endsWith("/" + NAMES));
        }
    }

    /** {@return whether a claim on a convention concerns a party that the selection leaves out: its id ends with the party} */
    private boolean concernsAnotherParty(String claim) {
        String last = claim.substring(claim.lastIndexOf('/') + 1);
        return !context.scope().isWhole()
                && STATE.matcher(last).matches()
                && !context.selection().states().contains(ActorId.of(last))
                && !context.selection().counterparts().contains(ActorId.of(last));
    }

    /** {@return whether a record is one of the dataset's own that the selection is about} */
    private boolean isOwn(String record) {
        return context.dataset()
                .record(record)
                .filter(Extensible.class::isInstance)
                .filter(context.dataset()::isOwn)
                .filter(context.scope()::covers)
                .isPresent();
    }

    private Set<String> note(String id) {
        return shownOn.computeIfAbsent(id, claim -> new TreeSet<>());
    }

    private void note(Matrix matrix) {
        try (Stream<Row> rows = matrix.rows()) {
            rows.flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.claims().stream())
                    .forEach(id -> note(id).add(matrix.sheet()));
        }
    }

    @Override
    public Matrix matrix() {
        return Matrix.on(Sheet.CLAIMS.title())
                .title("Claims: every question, every answer, every source")
                .shows("One row an account: one answer with its source. Questions that a table or rule asks and no"
                        + " source answers have a row too. Where accounts differ, the first is chosen for display"
                        + " by confidence, then by the more official kind of source, then the later; rules never"
                        + " choose.")
                .shows("The claim's id is stable: cite it with the version of the dataset, as the column Cite as"
                        + " shows.")
                .source(context.datasetLine())
                .columns(
                        Column.words("Claim").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Question").width(Column.Width.WIDE),
                        Column.words("Answer").width(Column.Width.WIDE),
                        Column.words("Basis").width(Column.Width.NARROW),
                        Column.words("Where").width(Column.Width.NARROW),
                        Column.words("Source").width(Column.Width.WIDE),
                        Column.words("Publisher"),
                        Column.words("Published").width(Column.Width.NARROW),
                        Column.words("Further sources").width(Column.Width.WIDE),
                        Column.words("Quotation").width(Column.Width.WIDE),
                        Column.words("Confidence").width(Column.Width.NARROW),
                        Column.words("Other accounts").width(Column.Width.WIDE),
                        Column.words("Response of those concerned").width(Column.Width.WIDE),
                        Column.words("Note, or what was read and searched").width(Column.Width.WIDE),
                        Column.words("Cite as").width(Column.Width.PARAGRAPH),
                        Column.words("Shown on"))
                .rowsFrom(() -> shownOn.keySet().stream().flatMap(this::rows))
                .ifEmpty("No claims")
                .build();
    }

    private Stream<Row> rows(String id) {
        Optional<Inquiry> inquiry =
                context.dataset().record(id).filter(Inquiry.class::isInstance).map(Inquiry.class::cast);
        if (inquiry.isPresent()) {
            return Stream.of(row(inquiry.get()));
        }
        CooperationQuestion question = cooperation.get(id);
        if (question != null) {
            return Stream.of(unanswered(
                    id,
                    RowAbout.of(question, List.of()),
                    new CooperationWords(context.words()).question(question),
                    HowKnown.NOT_LOOKED_FOR.label(),
                    "No search is recorded"));
        }
        Claim claim = context.claims().get(ClaimId.parse(id));
        return claim.accounts().isEmpty() ? Stream.of(unanswered(claim)) : rows(claim);
    }

    // ---------------------------------------------------------------- what nobody answers

    private Row row(Inquiry inquiry) {
        String searched = "Searched on " + Dates.on(inquiry.on()) + ": " + String.join("; ", inquiry.searched());
        String note = inquiry.note().map(words -> ". " + words).orElse("");
        return unanswered(
                inquiry.id().value(),
                about.of(inquiry),
                inquiry.question(),
                inquiry.outcome().label() + ". This is the result of a search, not proof of absence",
                searched + note);
    }

    private Row unanswered(Claim claim) {
        Optional<Identified> record = context.dataset().record(claim.id().record());
        List<Inquiry> inquiries = context.records().inquiriesAbout(claim.id().record());
        String looked = inquiries.stream()
                .map(inquiry -> "Searched on " + Dates.on(inquiry.on()) + " (" + inquiry.id() + "): "
                        + String.join("; ", inquiry.searched()) + " - "
                        + Labels.lowerFirst(inquiry.outcome().label()))
                .collect(Collectors.joining(". "));
        String read = record.filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .map(ClaimsTable::read)
                .orElse("");
        String what = Stream.of(read, looked).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        return unanswered(
                claim.id().toString(),
                about(claim),
                questions.of(claim),
                answer(claim, record),
                what.isEmpty() ? "Nothing is recorded" : what);
    }

    private static String answer(Claim claim, Optional<Identified> record) {
        boolean clause = claim.member().equals("safeguards");
        if (clause) {
            return "Not determined";
        }
        return record.isEmpty() ? "The dataset has no such record" : "None recorded";
    }

    private static String read(Instrument instrument) {
        String how = "Text: "
                + Labels.lowerFirst(
                        instrument.textRead().map(TextRead::label).orElse("how far it was read is not recorded"));
        String articles = instrument.articlesRead().isEmpty()
                ? ""
                : " (articles " + String.join(", ", instrument.articlesRead()) + ")";
        boolean grounds = instrument instanceof CooperationInstrument text && text.refusalGroundsComplete();
        return how + articles + (grounds ? "; all grounds for refusal were read" : "");
    }

    private Row unanswered(String id, About about, String question, String answer, String whatWasRead) {
        String none = "No source";
        return Row.of(
                        Cell.of(id),
                        Cell.of(question),
                        Cell.of(answer).meaning(Meaning.UNKNOWN),
                        Cell.of("No account"),
                        Cell.of(none),
                        Cell.of(none),
                        Cell.of(none),
                        Cell.of(none),
                        Cell.of("None"),
                        Cell.of("None"),
                        Cell.of("No account"),
                        Cell.of("None"),
                        responses(id),
                        Cell.of(whatWasRead),
                        Cell.of(dataset() + ", question " + id),
                        shown(id))
                .anchoredAs(id)
                .about(about);
    }

    // ---------------------------------------------------------------- what sources answer

    private Stream<Row> rows(Claim claim) {
        List<? extends Account> accounts = context.policy().sort(claim.accounts());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            String anchor = claim.id() + (i == 0 ? "" : "#" + (i + 1));
            rows.add(row(claim, accounts, i, anchor));
        }
        return rows.stream();
    }

    private Row row(Claim claim, List<? extends Account> accounts, int position, String anchor) {
        Account account = accounts.get(position);
        Citation first = context.view().seenCitations(account).get(0);
        Optional<Source> source = context.dataset().source(first.source());
        return Row.of(
                        Cell.of(anchor),
                        Cell.of(questions.of(claim)),
                        Cell.of(context.answers().of(claim.id(), account)),
                        Cell.of(basis(account)),
                        Cell.of(first.locator().orElse("Not given")),
                        Cell.of(context.labels().source(first.source()))
                                .linkedTo(Link.toRow(
                                        Sheet.SOURCES.title(), first.source().value())),
                        Cell.of(source.flatMap(Source::publisher).orElse("Not recorded")),
                        AnswerCells.date(source.flatMap(Source::published), "Undated"),
                        Cell.of(further(account)),
                        Cell.of(first.quote().map(words -> "\"" + words + "\"").orElse("None")),
                        Cell.of(account.confidence().map(Confidence::label).orElse("Not recorded")),
                        Cell.of(others(claim, accounts, account)),
                        responses(claim.id().record()),
                        Cell.of(account.note().orElse("None")),
                        Cell.of(citeAs(claim, first, source)),
                        shown(claim.id().toString()))
                .anchoredAs(anchor)
                .about(about(claim));
    }

    private About about(Claim claim) {
        return context.dataset().record(claim.id().record()).map(about::of).orElse(About.NOTHING);
    }

    private static String basis(Account account) {
        String basis = account.basis().map(Basis::label).orElse("Not recorded");
        String grade = account.grade()
                .map(Grade::label)
                .map(words -> "; " + Labels.lowerFirst(words))
                .orElse("");
        return basis + grade + (account.derived() ? "; derived from other facts" : "");
    }

    private String further(Account account) {
        List<String> words = new ArrayList<>();
        context.view().seenCitations(account).stream().skip(1).forEach(citation -> words.add(place(citation)));
        return Labels.join(words, "None");
    }

    private String place(Citation citation) {
        return context.labels().source(citation.source())
                + citation.locator().map(where -> ", " + where).orElse("")
                + citation.quote().map(words -> ": \"" + words + "\"").orElse("");
    }

    private String others(Claim claim, List<? extends Account> accounts, Account account) {
        List<String> words = new ArrayList<>();
        for (Account other : accounts) {
            if (other != account) {
                Agreement agreement = account.compare(other);
                words.add(relation(agreement)
                        + (agreement == Agreement.SAME
                                ? ""
                                : ", " + Labels.lowerFirst(context.answers().of(claim.id(), other)))
                        + " ("
                        + context.labels()
                                .source(context.view()
                                        .seenCitations(other)
                                        .get(0)
                                        .source()) + ")");
            }
        }
        return Labels.join(words, "None");
    }

    private static String relation(Agreement agreement) {
        return switch (agreement) {
            case SAME -> "Agrees";
            case REFINES -> "More or less precise";
            case CONFLICTS -> "Differs";
        };
    }

    private Cell responses(String record) {
        List<Response> found = context.records().responsesTo(record);
        List<String> words = new ArrayList<>();
        for (Response response : found) {
            String said = context.policy()
                    .pick(context.view().seen(response.content()))
                    .map(content -> ": " + content.value())
                    .orElse("");
            words.add(cells.words(response) + said);
        }
        return Cell.of(Labels.join(words, "None found"));
    }

    private String citeAs(Claim claim, Citation citation, Optional<Source> source) {
        String act = source.map(found -> found.title()
                        + found.publisher().map(name -> ", " + name).orElse("")
                        + found.published().map(day -> ", " + Dates.on(day)).orElse(", undated"))
                .orElse(citation.source().value());
        String where = citation.locator().map(place -> ", " + place).orElse("");
        String read = source.flatMap(Source::read)
                .map(day -> ", read " + Dates.on(day))
                .orElse("");
        String address = source.flatMap(Source::url).map(url -> ", " + url).orElse("");
        return act + where + read + address + "; " + dataset() + ", claim " + claim.id();
    }

    private String dataset() {
        return context.dataset().info().id() + " " + context.dataset().info().version();
    }

    private Cell shown(String id) {
        Set<String> sheets = shownOn.getOrDefault(id, Set.of());
        List<String> inOrder = Stream.of(Sheet.values())
                .map(Sheet::title)
                .filter(sheets::contains)
                .toList();
        return Cell.of(inOrder.isEmpty() ? "In no other table" : String.join(", ", inOrder));
    }

    /** {@return how many accounts cite each source} */
    Map<String, Long> citations() {
        Map<String, Long> counts = new TreeMap<>();
        for (String id : shownOn.keySet()) {
            if (id.indexOf('/') > 0 && !cooperation.containsKey(id)) {
                context.claims().get(ClaimId.parse(id)).accounts().stream()
                        .flatMap(account -> context.view().seenCitations(account).stream()
                                .map(Citation::source)
                                .distinct())
                        .forEach(source -> counts.merge(source.value(), 1L, Long::sum));
            }
        }
        return counts;
    }
}
