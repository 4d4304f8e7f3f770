package io.github.lec.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lec.dataset.DatasetInfo;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a check for programs.
 *
 * <pre>{@code
 * {
 *   "format": "1.0",                                    version of this shape
 *   "ruleSet": {"version": "2026.1", "rules": 16},
 *   "dataset": {"id": "lec-china-europe", "version": "2026.1"},
 *   "asOf": "2026-11-24", "knownBy": "2026-11-24",
 *   "states": ["AT", …], "counterparts": ["CN", "HK"],
 *   "subjects": 240,                                    judged by at least one rule
 *   "counts": {"PASS": 30, "FAIL": 12, "CANNOT_DECIDE": 80, "NOT_APPLICABLE": 500},
 *   "verdicts": {"LEC-EXT-001": {"cn-fr-extradition-2007/FR-CN": "PASS", …}, …},
 *   "findings": [{"rule": …, "subject": …, "kind": "RELATION", "title": …, "verdict": "FAIL", "severity": "ERROR",
 *                 "layer": "TEXT", "words": …, "evidence": [claim ids], "cover": [norm ids], "remedy": …}, …]
 * }
 * }</pre>
 *
 * <p>{@code verdicts} has every verdict, {@code findings} only FAIL and CANNOT_DECIDE; both are ordered by rule, then as the
 * subjects are in the evaluation. {@code title} is the subject's. The same data, rules and options give the same bytes.
 */
final class CheckJson {
    private final Evaluation evaluation;
    private final JsonGenerator json;

    private CheckJson(Evaluation evaluation, JsonGenerator json) {
        this.evaluation = evaluation;
        this.json = json;
    }

    static void write(Question question, Evaluation evaluation, Writer writer) throws IOException {
        Json.write(writer, json -> new CheckJson(evaluation, json).report(question));
    }

    private void report(Question question) throws IOException {
        DatasetInfo dataset = question.view().dataset().info();
        json.writeStartObject();
        json.writeStringField("format", "1.0");
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("version", evaluation.rules().version());
        json.writeNumberField("rules", evaluation.rules().rules().size());
        json.writeEndObject();
        json.writeObjectFieldStart("dataset");
        json.writeStringField("id", dataset.id());
        json.writeStringField("version", dataset.version());
        json.writeEndObject();
        json.writeStringField("asOf", question.view().asOf().toString());
        json.writeStringField("knownBy", question.view().knownBy().toString());
        Json.texts(json, "states", question.selection().states());
        Json.texts(json, "counterparts", question.selection().counterparts());
        json.writeNumberField("subjects", evaluation.subjectCount());
        counts();
        verdicts();
        findings();
        json.writeEndObject();
    }

    private void counts() throws IOException {
        json.writeObjectFieldStart("counts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name(), evaluation.counts().getOrDefault(verdict, 0L));
        }
        json.writeEndObject();
    }

    private void verdicts() throws IOException {
        json.writeObjectFieldStart("verdicts");
        for (Rule rule : evaluation.rules().rules()) {
            json.writeObjectFieldStart(rule.info().id());
            for (SubjectKind kind : SubjectKind.values()) {
                for (Subject subject : evaluation.subjects().of(kind)) {
                    Optional<Verdict> verdict = evaluation.verdict(rule, subject);
                    if (verdict.isPresent()) {
                        json.writeStringField(subject.id(), verdict.get().name());
                    }
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void findings() throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : evaluation.findings(Set.of(Verdict.FAIL, Verdict.CANNOT_DECIDE))) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().info().id());
            json.writeStringField("subject", finding.subject().id());
            json.writeStringField("kind", finding.subject().kind().name());
            json.writeStringField("title", finding.subject().title());
            json.writeStringField("verdict", finding.verdict().name());
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("layer", finding.layer().name());
            json.writeStringField("words", finding.words());
            Json.texts(json, "evidence", finding.evidence());
            Json.texts(json, "cover", finding.cover());
            json.writeStringField("remedy", finding.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
