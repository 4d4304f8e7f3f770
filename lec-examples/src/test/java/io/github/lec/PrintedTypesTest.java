package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.lec.change.Changes;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.Printable;
import io.github.lec.report.Comparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Topic;
import io.github.lec.view.Answer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import io.github.lec.whatif.Assumption;
import io.github.lec.whatif.Assumptions;
import io.github.lec.whatif.Consequences;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private static View sample;
    private static Comparison comparison;
    private static Map<Class<?>, List<Object>> reached;

    @BeforeAll
    static void reach(@TempDir Path folder) throws IOException {
        HeldObjects held = new HeldObjects(folder);
        sample = held.sample();
        comparison = held.comparison();
        reached = new ReachedObjects((method, value) -> {}).from(held.all()).byClass();
    }

    /** What users can hold in their hands: public types with something to ask without an argument. */
    private static final List<JavaClass> TYPES = LecClasses.ALL.stream()
            .filter(PrintedTypesTest::isPublic)
            .filter(type -> Stream.of(".cli", ".examples", ".assertj", ".internal", ".words", ".conformance")
                    .noneMatch(type.getPackageName()::endsWith))
            .filter(type -> Stream.of("io.github.lec.view.", "io.github.lec.rule.catalogue.") // not exported
                    .noneMatch(type.getPackageName()::startsWith))
            .filter(type ->
                    type.isAssignableTo(Printable.class) || !type.getModifiers().contains(JavaModifier.ABSTRACT))
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
    void every_answer_is_written_with_how_it_is_known_and_what_would_settle_it() {
        ObjectMapper mapper = new ObjectMapper();
        Map<Class<?>, List<Object>> answers = new HashMap<>(reached);
        answers.keySet().removeIf(type -> !Answer.class.isAssignableFrom(type));

        assertThat(answers.keySet()).hasSizeGreaterThan(5);
        assertThat(answers.values().stream().flatMap(List::stream))
                .allSatisfy(answer -> assertThat(
                                mapper.<JsonNode>valueToTree(answer).fieldNames())
                        .toIterable()
                        .contains("howKnown", "disputed", "settledBy", "claims"));
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
                .hasToString(TREATY
                        + "/safeguards/DEATH_PENALTY_BAR: Changed (Assumption), from Absent in the text to"
                        + " Must refuse");
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
