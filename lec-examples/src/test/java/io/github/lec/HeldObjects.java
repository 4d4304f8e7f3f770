package io.github.lec;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.actor.Fact;
import io.github.lec.assessment.ApproachCoding;
import io.github.lec.assessment.Balance;
import io.github.lec.assessment.BalanceSettings;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.ReadingList;
import io.github.lec.change.Cause;
import io.github.lec.change.Changes;
import io.github.lec.cooperation.AssuranceCounts;
import io.github.lec.cooperation.AssuranceOnRecord;
import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.CourseOfCase;
import io.github.lec.cooperation.Parties;
import io.github.lec.cooperation.Precedents;
import io.github.lec.cooperation.WeakSources;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.RefugeeStatus;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.LecModule;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.instrument.FactorFinding;
import io.github.lec.instrument.OthmanFactor;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.internal.RecordBinding;
import io.github.lec.record.internal.RecordDeserializer;
import io.github.lec.record.internal.RecordSerializer;
import io.github.lec.report.ChangeReport;
import io.github.lec.report.Comparison;
import io.github.lec.report.Dossier;
import io.github.lec.report.change.CellDifference;
import io.github.lec.report.conformance.Assessment;
import io.github.lec.report.conformance.Edition;
import io.github.lec.report.conformance.Point;
import io.github.lec.report.conformance.Shortcoming;
import io.github.lec.report.conformance.SpreadsheetChecklist;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.html.Headline;
import io.github.lec.report.html.HtmlWriter;
import io.github.lec.report.html.Opening;
import io.github.lec.report.html.Series;
import io.github.lec.report.intake.AnalystWorkbook;
import io.github.lec.report.intake.WorkbookReading;
import io.github.lec.report.json.JsonReport;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.CellChange;
import io.github.lec.report.matrix.CellChanges;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.FormField;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.SheetName;
import io.github.lec.report.matrix.TableName;
import io.github.lec.report.matrix.Tile;
import io.github.lec.report.matrix.TimeSeries;
import io.github.lec.report.table.ChangeTables;
import io.github.lec.report.table.StandardTables;
import io.github.lec.report.text.TextWriter;
import io.github.lec.report.words.AnswerWords;
import io.github.lec.report.words.BriefCooperation;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.FindingWords;
import io.github.lec.report.words.HostAnswers;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.OutcomeOfCase;
import io.github.lec.report.words.PartyWords;
import io.github.lec.report.words.QuestionWords;
import io.github.lec.report.words.RefusalWords;
import io.github.lec.report.words.StatusWords;
import io.github.lec.report.words.VisibleClaims;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.report.words.Words;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Packs;
import io.github.lec.rule.Scope;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Severity;
import io.github.lec.rule.SeverityChange;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Suppression;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Topic;
import io.github.lec.view.AddedText;
import io.github.lec.view.AffirmedAndDenied;
import io.github.lec.view.AssistanceGiven;
import io.github.lec.view.AssurancesAnswer;
import io.github.lec.view.DisplayPolicy;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import io.github.lec.whatif.Assumption;
import io.github.lec.whatif.Assumptions;
import io.github.lec.whatif.Consequences;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Objects from which a user gets to every kind of object that the library gives out, by public methods without
 * arguments: of the embedded dataset, of the sample, and some that neither has.
 */
final class HeldObjects {
    private static final String TREATY = "arcadia-ruritania-extradition-2019";

    private final Path folder;
    private final View sample;
    private final Comparison comparison;

    /**
     * Reads the sample.
     *
     * @param folder an empty folder, for files that are written and read
     */
    HeldObjects(Path folder) throws IOException {
        this.folder = folder;
        sample = View.of(DatasetReader.readOver(Path.of("src/main/sample-data"), Dataset.embedded()));
        Selection selection = new Selection(new TreeSet<>(List.of(ActorId.of("XA"))), List.of(ActorId.of("XR")));
        comparison = Comparison.of(sample).selection(selection);
    }

    View sample() {
        return sample;
    }

    Comparison comparison() {
        return comparison;
    }

    List<Object> all() throws IOException {
        List<Object> all = new ArrayList<>(ofSomeStates());
        all.addAll(ofTheModel());
        all.addAll(ofTheReports());
        all.addAll(recordsOf(Dataset.embedded()));
        return all;
    }

    private static List<Object> recordsOf(Dataset dataset) {
        List<Object> records = new ArrayList<>();
        new ReachedObjects((method, value) -> {
                    if (method.getDeclaringClass() == Dataset.class && value instanceof Collection<?> listed) {
                        records.addAll(listed);
                    }
                })
                .from(List.of(dataset));
        return records;
    }

    private static List<Object> ofSomeStates() {
        View view = View.of(Dataset.embedded());
        SortedSet<ActorId> states =
                new TreeSet<>(Stream.of("AT", "DE", "FR").map(ActorId::of).toList());
        ActorId counterpart = ActorId.of("CN");
        Selection selection = new Selection(states, List.of(counterpart));
        Evaluation evaluation = Evaluation.of(view, RuleCatalogue.standard(), selection);
        CooperationRecord cooperation = CooperationRecord.of(view);
        Precedents precedents = Precedents.of(view, counterpart);
        List<Object> start = new ArrayList<>(List.of(
                evaluation,
                cooperation,
                precedents,
                precedents
                        .on(TreatyKind.EXTRADITION, SafeguardKind.DEATH_PENALTY_BAR)
                        .get(0),
                ReadingList.of(evaluation).get(0),
                KeyFindings.of(view, selection).get(0),
                new ApproachCoding(view),
                Scope.of(view.dataset(), selection),
                view.states().answer(ActorId.of("FR"), Fact.DEATH_PENALTY, view.asOf()),
                view.states().membership(ActorId.of("FR"), ActorId.of("EU"), view.asOf()),
                view.acts().outcome(view.dataset().cases().get(0)),
                view.acts().bases(view.dataset().cases().get(0)),
                view.acts().monitoring(view.dataset().cases().get(0)),
                view.instruments()
                        .carveOuts(
                                Relation.of(
                                        view.dataset().treaties().get(0),
                                        view.dataset()
                                                .treaties()
                                                .get(0)
                                                .parties()
                                                .first(),
                                        view.dataset()
                                                .treaties()
                                                .get(0)
                                                .parties()
                                                .last()),
                                SafeguardKind.POLITICAL_OFFENCE_EXCEPTION),
                AssurancesAnswer.of(
                        view.acts().assurances(view.dataset().cases().get(0))),
                AffirmedAndDenied.of(view.dataset().cases().get(0).steps()),
                AssuranceCounts.of(List.of()),
                new AssistanceGiven(Optional.empty(), false, true, List.of()),
                view.dataset().cases().stream()
                        .flatMap(one -> view.acts().stay(one, Optional.empty()).stream())
                        .findFirst()
                        .orElseThrow(),
                Exposure.of(view, Person.of("FR"), ActorId.of("FR"), counterpart, Purpose.PROSECUTION)
                        .verdicts(RuleCatalogue.standard())
                        .get(0)));
        start.add(FactorFinding.builder()
                .factor(OthmanFactor.COURT_REVIEW)
                .met(true)
                .build());
        for (SubjectKind kind : SubjectKind.values()) {
            start.add(evaluation.subjects().of(kind).get(0));
        }
        for (ActorId state : states) {
            Stream.of(Topic.values())
                    .map(topic -> cooperation.between(state, counterpart, topic))
                    .forEach(start::add);
            start.addAll(cooperation.decisions(state, counterpart));
            for (CaseOnRecord found : cooperation.cases(state, counterpart)) {
                start.add(AssuranceOnRecord.of(view, found));
                start.add(OutcomeOfCase.of(found));
                CourseOfCase.of(found, cooperation.decisions(state, counterpart)).stream()
                        .peek(start::add)
                        .flatMap(course -> course.inCourt().stream())
                        .forEach(start::add);
            }
        }
        return start;
    }

    private List<Object> ofTheModel() {
        Evaluation evaluation = comparison.evaluation();
        Suppression suppression = Suppression.builder()
                .rule("LEC-EXT-001")
                .subject(TREATY + "/XA-XR")
                .reason("Known")
                .reviewer("A reader")
                .expires(LocalDate.of(2030, 1, 1))
                .build();
        List<Object> start = new ArrayList<>(Packs.standard());
        start.addAll(RuleCatalogue.standard().rules());
        start.addAll(List.of(
                sample,
                sample.instruments().status(sample.dataset().treaties().get(0)),
                sample.instruments().functions(sample.dataset().treaties().get(0)),
                sample.instruments().stage(sample.dataset().treaties().get(0), Stage.SIGNED),
                sample.instruments()
                        .term(
                                Relation.of(sample.dataset().treaties().get(0), ActorId.of("XA"), ActorId.of("XR")),
                                "PROVISIONAL_ARREST_LIMIT"),
                View.of(sample.dataset(), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)),
                new AddedText(sample.dataset().treaties().get(0), Truth.TRUE, List.of()),
                evaluation,
                evaluation.findings(Verdict.FAIL).get(0),
                evaluation.findings(Verdict.CANNOT_DECIDE).get(0),
                ExposureTable.of(sample, evaluation.selection()),
                BalanceSettings.standard(),
                Suppressions.none(),
                Changes.between(View.of(sample.dataset(), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)), sample),
                Changes.between(
                        sample,
                        View.of(Assumptions.apply(
                                sample.dataset(),
                                List.of(Assumption.stage(TREATY, "SUSPENDED", LocalDate.of(2024, 1, 1)))))),
                Balance.of(evaluation, ActorId.of("XA"), ActorId.of("XR"), BalanceSettings.standard()),
                Suppressions.of(List.of(suppression)).against(evaluation, LocalDate.of(2026, 1, 1)),
                suppression,
                SeverityChange.builder()
                        .rule("LEC-EXT-001")
                        .severity(Severity.WARNING)
                        .reason("A model treaty is no duty")
                        .build(),
                Consequences.of(
                        evaluation,
                        List.of(
                                Assumption.clause(TREATY, "TORTURE_NON_REFOULEMENT=ABSENT"),
                                Assumption.model(TREATY, "un-model-extradition"),
                                Assumption.stage(TREATY, "SUSPENDED", LocalDate.of(2024, 1, 1)))),
                Person.of("XA").recognised(new RefugeeStatus(ActorId.of("XA"), Truth.FALSE)),
                problem()));
        start.addAll(List.of(
                new Problem.Cause.MissingMember("kind"),
                new Problem.Cause.RefusedValue(
                        "form", true, Optional.empty(), Optional.of(new Problem.Cause.Either("a form", "denies"))),
                new Problem.Cause.UnlistedCode("source-kind", "COURTT", List.of("COURT")),
                new Problem.Cause.OtherValue("title")));
        return start;
    }

    private Object problem() {
        return catchThrowableOfType(
                        InvalidDatasetException.class,
                        () -> DatasetReader.read(Files.writeString(folder.resolve("broken.json"), "{\"formt\": 1}")))
                .problems()
                .get(0);
    }

    private List<Object> ofTheReports() throws IOException {
        Book book = comparison.book();
        Matrix cover = book.on("Cover").orElseThrow();
        Path template = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(template)) {
            AnalystWorkbook.writeTemplate(sample.dataset(), out);
        }
        WorkbookReading reading = AnalystWorkbook.open(template, sample.dataset());
        Comparison before =
                Comparison.of(View.of(sample.dataset(), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)));
        Headline nothing = Headline.of(Cell.of("Nothing"));
        List<Object> start = new ArrayList<>(book.matrices());
        start.addAll(List.of(
                book,
                comparison,
                JsonReport.check(comparison.evaluation()),
                ChangeReport.between(before.selection(comparison.evaluation().selection()), comparison),
                Dossier.ofState(comparison, ActorId.of("XA")),
                nothing,
                Opening.of(List.of(nothing)).map("Map").contested("* Otherwise"),
                new Chart.NotDrawn("Malta, disputed", Set.of("Malta")),
                Series.of("Cover", "Which day", "Today").and("Before", cover),
                new Choice.Words(List.of("Yes", "No")),
                new Choice.Rows("Lists", 2, "Austria", "Sweden"),
                new Choice.Form("Treaties"),
                new FormField("Id of the treaty.", "Small letters, digits and hyphens.", Optional.empty(), false),
                Link.toSheet("Cover"),
                Link.toWeb(URI.create("https://example.org/treaty")),
                Cell.of(3),
                Cell.blank(),
                Evidence.search("inq-1"),
                new Tile("FR", 0, 0, "In force", Cell.of("In force")),
                Link.toRow("Claims", "XA/facts/DEATH_PENALTY"),
                Cell.day("2026-05"),
                new SheetName("Cover"),
                new TableName("cover"),
                new TimeSeries(new TreeMap<>(Map.of(LocalDate.of(2026, 1, 1), cover))),
                reading));
        return start;
    }

    /** What makes reports and words: it is made from a view and has few questions without arguments. */
    List<Object> makers() {
        View view = sample;
        Evaluation evaluation = comparison.evaluation();
        Words words = new Words(view);
        Book book = comparison.book();
        Book before = Comparison.of(View.of(view.dataset(), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)))
                .selection(evaluation.selection())
                .book();
        List<CellChange> changes = CellChanges.between(before.matrices(), book.matrices());
        return List.of(
                View.of(Dataset.embedded()),
                words,
                new AnswerWords(view.dataset(), new Labels(view)),
                new BriefCooperation(words),
                new BriefStatus(words),
                new CooperationWords(words),
                new FindingWords(words),
                new Labels(view),
                new QuestionWords(words),
                new PartyWords(words),
                new RefusalWords(words),
                new StatusWords(words),
                new VisibleClaims(view),
                WordedAnswer.of("Not determined"),
                new Parties(view.dataset()),
                new WeakSources(view),
                new DisplayPolicy(view.dataset()),
                new HostAnswers(new Labels(view)),
                RecordBinding.get(),
                ChangeTables.of(
                        Changes.between(
                                View.of(view.dataset(), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)), view),
                        List.of(new CellDifference(changes.get(0), Cause.RECORD, List.of())),
                        view.dataset()),
                StandardTables.of(evaluation, evaluation.selection(), true),
                TextWriter.ofWidth(80),
                WorkbookWriter.forProfile(Profile.ANALYST),
                HtmlWriter.standard(),
                SpreadsheetChecklist.forEdition(Edition.ANALYST),
                new Assessment(List.of(new Shortcoming(Point.NO_MERGED_CELLS, "Cover!A1", "a cell"))),
                changes.get(0),
                new CellDifference(changes.get(0), Cause.RECORD, List.of()),
                new LecModule(),
                new RecordSerializer(),
                new RecordDeserializer(),
                Suppressions.none(),
                new InvalidValueException("field", "value", "another"),
                new InvalidDatasetException(List.of(Problem.of(Place.of("file"), "one", "another"))));
    }
}
