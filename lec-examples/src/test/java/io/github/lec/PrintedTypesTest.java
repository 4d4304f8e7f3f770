package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.lec.actor.Fact;
import io.github.lec.assessment.ApproachCoding;
import io.github.lec.assessment.Balance;
import io.github.lec.assessment.BalanceSettings;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.ReadingList;
import io.github.lec.change.Changes;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.Precedents;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.RefugeeStatus;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.instrument.FactorFinding;
import io.github.lec.instrument.OthmanFactor;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Printable;
import io.github.lec.report.ChangeReport;
import io.github.lec.report.Comparison;
import io.github.lec.report.Dossier;
import io.github.lec.report.html.Opening;
import io.github.lec.report.html.Series;
import io.github.lec.report.intake.AnalystWorkbook;
import io.github.lec.report.intake.WorkbookReading;
import io.github.lec.report.json.JsonReport;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.FormField;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.matrix.SheetName;
import io.github.lec.report.matrix.TableName;
import io.github.lec.report.matrix.Tile;
import io.github.lec.report.matrix.TimeSeries;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the library gives out prints as one line that a person reads, and results are written by any mapper. */
class PrintedTypesTest {
    /** What no person reads: wrappers, hashes, names of generated classes, line breaks, lists of members. */
    private static final Pattern NOT_READABLE =
            Pattern.compile("Optional[\\[.]|@[0-9a-f]{5,}|Immutable|\\R|\\b[A-Z]\\w+\\[\\w+=");

    private static final int LONGEST = 2000;

    /** What makes values and files: it holds nothing to read. */
    private static final Pattern MAKES = Pattern.compile(".*(Builder|Writer|Tables|Module|erializer)");

    private static final String TREATY = "arcadia-ruritania-extradition-2019";

    @TempDir
    private static Path folder;

    private static View sample;
    private static Comparison comparison;
    private static Map<Class<?>, List<Object>> reached;

    @BeforeAll
    static void reach() throws IOException {
        sample = View.of(DatasetReader.readOver(Path.of("src/main/sample-data"), Dataset.embedded()));
        Selection selection = new Selection(new TreeSet<>(List.of(ActorId.of("XA"))), List.of(ActorId.of("XR")));
        comparison = Comparison.of(sample).selection(selection);

        List<Object> start = new ArrayList<>(ofSomeStates());
        start.addAll(ofTheModel());
        start.addAll(ofTheReports());
        start.addAll(recordsOf(Dataset.embedded()));
        reached = new ReachedObjects((method, value) -> {}).from(start).byClass();
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
        }
        return start;
    }

    private static List<Object> ofTheModel() {
        Evaluation evaluation = comparison.evaluation();
        Suppression suppression = Suppression.builder()
                .rule("LEC-EXT-001")
                .subject(TREATY + "/XA-XR")
                .reason("Known")
                .reviewer("A reader")
                .expires(LocalDate.of(2030, 1, 1))
                .build();
        List<Object> start = new ArrayList<>(Packs.standard());
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
                evaluation,
                evaluation.findings(Verdict.FAIL).get(0),
                evaluation.findings(Verdict.CANNOT_DECIDE).get(0),
                ExposureTable.of(sample, evaluation.selection()),
                BalanceSettings.usual(),
                Suppressions.none(),
                Changes.between(View.of(sample.dataset(), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)), sample),
                Changes.between(
                        sample,
                        View.of(Assumptions.apply(
                                sample.dataset(),
                                List.of(Assumption.stage(TREATY, "SUSPENDED", LocalDate.of(2024, 1, 1)))))),
                Balance.of(evaluation, ActorId.of("XA"), ActorId.of("XR"), BalanceSettings.usual()),
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
        return start;
    }

    private static Object problem() {
        return catchThrowableOfType(
                        InvalidDatasetException.class,
                        () -> DatasetReader.read(Files.writeString(folder.resolve("broken.json"), "{\"formt\": 1}")))
                .problems()
                .get(0);
    }

    private static List<Object> ofTheReports() throws IOException {
        Book book = comparison.book();
        Matrix cover = book.on("Cover").orElseThrow();
        Path template = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(template)) {
            AnalystWorkbook.writeTemplate(sample.dataset(), out);
        }
        WorkbookReading reading = AnalystWorkbook.open(template, sample.dataset());
        Comparison before =
                Comparison.of(View.of(sample.dataset(), LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1)));
        List<Object> start = new ArrayList<>(book.matrices());
        start.addAll(List.of(
                book,
                comparison,
                JsonReport.check(comparison.evaluation()),
                ChangeReport.between(before.selection(comparison.evaluation().selection()), comparison),
                Dossier.ofState(comparison, ActorId.of("XA")),
                Opening.of(List.of(Cell.of("Nothing"))).map("Map"),
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

    /** What users can hold in their hands: public types with something to ask without an argument. */
    private static final List<JavaClass> TYPES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.github.lec").stream()
                    .filter(PrintedTypesTest::isPublic)
                    .filter(type -> Stream.of(".cli", ".examples", ".assertj", ".internal", ".words", ".conformance")
                            .noneMatch(type.getPackageName()::endsWith))
                    .filter(type -> type.isAssignableTo(Printable.class)
                            || !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
                    .filter(type -> !MAKES.matcher(type.getName()).matches())
                    .filter(type -> type.getAllMethods().stream()
                            .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && !method.getModifiers().contains(JavaModifier.STATIC)
                                    && !method.getOwner().isEquivalentTo(Object.class)
                                    && !method.getRawReturnType().isEquivalentTo(void.class)
                                    && method.getRawParameterTypes().isEmpty()))
                    .toList();

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PrintedTypesTest::isPublic).orElse(true);
    }

    @Test
    void all_is_printed_as_a_line_that_a_person_reads() {
        Map<String, String> faults = new TreeMap<>();
        reached.forEach((type, objects) -> objects.stream()
                .filter(object -> !MAKES.matcher(type.getName()).matches())
                .map(Object::toString)
                .filter(text -> NOT_READABLE.matcher(text).find() || text.isBlank() || text.length() > LONGEST)
                .forEach(text -> faults.put(type.getName(), text)));

        assertThat(faults).isEmpty();
    }

    /** Results are records; those of the reports are cells and tables, which writers write. */
    @Test
    void every_result_is_written_by_a_plain_mapper() {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> faults = new TreeMap<>();
        reached.forEach((type, objects) -> objects.stream()
                .filter(object -> object instanceof Printable || type.isRecord())
                .filter(object -> !type.getPackageName().startsWith("io.github.lec.report"))
                .forEach(object -> {
                    try {
                        String json = mapper.writeValueAsString(object);
                        if (json.equals("{}")) {
                            faults.put(type.getName(), json);
                        }
                    } catch (JsonProcessingException e) {
                        faults.put(type.getName(), e.getOriginalMessage());
                    }
                }));

        assertThat(faults).isEmpty();
    }

    @Test
    void no_public_type_is_left_out_of_this_test() {
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> type : reached.keySet()) {
            for (Class<?> above = type; above != null; above = above.getSuperclass()) {
                seen.add(above);
            }
        }

        assertThat(TYPES.stream().filter(type -> !seen.contains(type.reflect())).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void an_answer_says_what_it_is_about_and_what_is_known() {
        Treaty treaty = sample.dataset().treaties().get(0);
        Relation relation = Relation.of(treaty, ActorId.of("XA"), ActorId.of("XR"));

        assertThat(sample.instruments().clause(relation, SafeguardKind.TORTURE_NON_REFOULEMENT))
                .hasToString(TREATY + "/XA-XR, Torture and ill-treatment: May refuse, Article 4(b)");
        assertThat(sample.instruments().clause(relation, SafeguardKind.FAIR_TRIAL_GUARANTEE))
                .hasToString(TREATY + "/XA-XR, Fair trial: Not determined");
        assertThat(sample.instruments().strength(relation, SafeguardKind.FAIR_TRIAL_GUARANTEE))
                .hasToString("No protection to Binding");
        assertThat(sample.instruments()).hasToString("Answers on instruments, known by 2026-06-30");
        assertThat(CooperationRecord.of(sample).between(ActorId.of("XA"), ActorId.of("XR"), Topic.EXTRADITION_TREATY))
                .hasToString("XA with XR: Extradition treaty; In force (2020-06-01)");
    }

    @Test
    void a_verdict_says_what_it_rests_on_and_what_is_open() {
        Finding open = comparison.evaluation().findings(Verdict.CANNOT_DECIDE).get(0);

        assertThat(comparison.evaluation().subjects())
                .hasToString(
                        "Subjects of XA with XR. Dataset sample, version 1, as of 2026-06-30, known by 2026-06-30");
        assertThat(open.openClaims().get(0))
                .hasToString(
                        TREATY + "/safeguards/FAIR_TRIAL_GUARANTEE: Extradition Treaty between Arcadia and Ruritania:"
                                + " fair trial, not determined");
        assertThat(open.rule().info()).asString().startsWith("RuleInfo LEC-").contains(": ");
    }

    @Test
    void a_change_says_what_it_was_and_what_it_is() {
        Changes changes = Changes.between(
                comparison.evaluation(),
                Evaluation.of(
                        View.of(Assumptions.apply(
                                sample.dataset(),
                                List.of(Assumption.clause(TREATY, "DEATH_PENALTY_BAR=MANDATORY_REFUSAL")))),
                        comparison.evaluation().rules(),
                        comparison.evaluation().selection()));

        assertThat(changes.records().get(0))
                .hasToString("SOURCE assumption (Assumption (what if), not a fact): Added (Assumption)");
        assertThat(changes.facts().get(0))
                .hasToString(
                        TREATY
                                + "/safeguards/DEATH_PENALTY_BAR: Changed (Assumption), from Absent in the text to Must refuse");
        assertThat(changes.findings().get(0))
                .hasToString("LEC-EXT-003 " + TREATY
                        + "/XA-XR: Gone (Assumption), from Benchmark not met (Principal) to Benchmark met");
    }

    @Test
    void what_was_not_compared_is_not_said_to_be_the_same() {
        LocalDate day = LocalDate.of(2018, 1, 1);

        assertThat(Changes.between(View.of(sample.dataset(), day, day), sample))
                .asString()
                .endsWith(", findings not compared");
        assertThat(Changes.between(comparison.evaluation(), comparison.evaluation()))
                .asString()
                .endsWith(". Different records: 0, facts: 0, findings: 0");
    }

    @Test
    void an_exposure_that_differs_says_where_and_under_which_treaty() {
        assertThat(Consequences.of(
                                comparison.evaluation(), List.of(Assumption.stage(TREATY, "SUSPENDED", "2024-01-01")))
                        .exposures())
                .isNotEmpty()
                .allSatisfy(exposure -> assertThat(exposure)
                        .asString()
                        .contains(" arrested in XA and requested by XR: from ", " (treaty: suspended)"));
    }

    @Test
    void a_cell_a_row_and_a_book_print_as_they_read() {
        assertThat(Cell.of("Absent").meaning(Meaning.MISSING)).hasToString("Absent (MISSING)");
        assertThat(Row.of(Cell.of("Austria"), Cell.of(3), Cell.blank())).hasToString("Austria | 3 | (blank)");
        assertThat(comparison.book().properties())
                .hasToString("Law-enforcement cooperation with Ruritania (invented): Arcadia (invented)");
    }
}
