package org.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.lec.assessment.Balance;
import io.github.lec.assessment.BalanceSettings;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.change.Changes;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import io.github.lec.whatif.Assumption;
import io.github.lec.whatif.Consequences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Judges the embedded dataset, writes records and results as JSON, reads records again, and writes a workbook. */
public final class Consumer {
    private Consumer() {}

    /**
     * A record of this program with one of lec's in it.
     *
     * @param note what somebody remarked
     * @param treaty on what
     */
    public record Remark(String note, Treaty treaty) {}

    /**
     * A record of this program with an id of lec's in it.
     *
     * @param state a state
     * @param note what somebody remarked
     */
    public record Note(ActorId state, String note) {}

    /**
     * Runs it.
     *
     * @param args the folder to write to
     * @throws IOException if it cannot write there
     */
    public static void main(String... args) throws IOException {
        Dataset dataset = Dataset.embedded();
        View view = View.of(dataset);
        Evaluation evaluation = Evaluation.of(view, RuleCatalogue.withProvided(), Selection.standard());
        require(evaluation.counts().get(Verdict.FAIL) > 0, "no benchmark was found not to be met");

        Treaty treaty =
                dataset.treaty(InstrumentId.of("cn-fr-extradition-2007")).orElseThrow();
        Remark remark = new Remark("to be read again", treaty);
        for (ObjectMapper mapper : new ObjectMapper[] {
            new ObjectMapper(), JsonMapper.builder().findAndAddModules().build()
        }) {
            String json = mapper.writeValueAsString(remark);
            require(json.contains("\"parties\":[\"CN\",\"FR\"]"), "unexpected JSON: " + json);
            require(mapper.readValue(json, Remark.class).equals(remark), "what was read differs from what was written");
        }

        writeIdsAndResults(view);

        Path workbook = Path.of(args[0], "comparison.xlsx");
        Comparison.of(view).write(workbook, Format.XLSX);
        require(Files.size(workbook) > 100_000, "the workbook is too small");
        Module module = Consumer.class.getModule();
        System.out.println("Judged, bound and wrote as " + (module.isNamed() ? module : "a program on the class path")
                + ", with Jackson " + new ObjectMapper().version());
    }

    /** A plain mapper writes ids, alone and in maps, and every kind of result; as a module, only if lec's packages are open to it. */
    private static void writeIdsAndResults(View view) throws IOException {
        ActorId ireland = ActorId.of("IE");
        ObjectMapper mapper = new ObjectMapper();
        require(mapper.writeValueAsString(ireland).equals("\"IE\""), "an id is no text");
        require(mapper.writeValueAsString(Map.of(ireland, 1)).equals("{\"IE\":1}"), "an id is no key");
        require(mapper.writeValueAsString(Map.of("state", ireland)).equals("{\"state\":\"IE\"}"), "an id is no member");
        Note note = new Note(ireland, "to be read again");
        require(mapper.readValue(mapper.writeValueAsString(note), Note.class).equals(note), "a record with an id differs");

        ActorId france = ActorId.of("FR");
        ActorId china = ActorId.of("CN");
        Treaty treaty =
                view.dataset().treaty(InstrumentId.of("cn-fr-extradition-2007")).orElseThrow();
        Relation relation = Relation.of(treaty, france, china);
        Evaluation few = Evaluation.of(
                view, RuleCatalogue.standard(), new Selection(new TreeSet<>(Set.of(france)), List.of(china)));
        Finding finding = few.findings(Verdict.FAIL).get(0);
        List<OpenClaim> open = few.findings(Verdict.CANNOT_DECIDE).stream()
                .map(Finding::openClaims)
                .filter(claims -> !claims.isEmpty())
                .findFirst()
                .orElseThrow();
        for (Object result : new Object[] {
            finding,
            open,
            few,
            few.selection(),
            view,
            relation,
            PartialDate.parse("2026-10"),
            view.instruments().clause(relation, SafeguardKind.DEATH_PENALTY_BAR),
            view.instruments().term(relation, "PROVISIONAL_ARREST_LIMIT"),
            view.instruments().status(treaty),
            Balance.of(few, france, china, BalanceSettings.standard()),
            KeyFindings.of(view, few.selection()),
            Exposure.of(view, Request.of(Person.of("DE"), "FR", "CN", Purpose.PROSECUTION)),
            Changes.between(few, few),
            CooperationRecord.of(view).between(france, china, Topic.EXTRADITION_TREATY),
            Consequences.of(
                    few, List.of(Assumption.clause("cn-fr-extradition-2007", "TORTURE_NON_REFOULEMENT=MANDATORY_REFUSAL")))
        }) {
            require(mapper.writeValueAsString(result).length() > 4, "not written: " + result);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
