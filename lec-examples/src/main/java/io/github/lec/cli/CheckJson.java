package io.github.lec.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Suppression;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Inquiry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a check for programs, in the shape that {@value SCHEMA} describes.
 *
 * <p>{@code verdicts} has every verdict, {@code findings} only FAIL and CANNOT_DECIDE, {@code remarks} what
 * should be known beside a PASS; all are ordered by rule, then as the
 * subjects are in the evaluation. {@code title} is the subject's. The same data, rules and options give the same bytes.
 */
final class CheckJson {
    /** The JSON Schema of the report. */
    static final String SCHEMA = "lec-check-1.0.schema.json";

    private final Checked checked;
    private final Evaluation evaluation;
    private final JsonGenerator json;

    private CheckJson(Checked checked, JsonGenerator json) {
        this.checked = checked;
        this.evaluation = checked.evaluation();
        this.json = json;
    }

    static void write(Checked checked, Writer writer) throws IOException {
        Json.write(writer, json -> new CheckJson(checked, json).report());
    }

    private void report() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "1.0");
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("version", evaluation.rules().version());
        json.writeNumberField("rules", evaluation.rules().rules().size());
        if (checked.pack().isPresent()) {
            json.writeStringField("pack", checked.pack().get().id());
        }
        json.writeEndObject();
        Json.dataset(json, evaluation.view());
        Json.selection(json, checked.question().selection());
        json.writeNumberField("subjects", evaluation.subjectCount());
        counts();
        verdicts();
        findings();
        remarks();
        json.writeObjectFieldStart("suppressions");
        suppressions("active", checked.suppressions().active());
        suppressions("expired", checked.suppressions().expired());
        suppressions("unmatched", checked.suppressions().unmatched());
        json.writeEndObject();
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
            openClaims(finding);
            Json.texts(json, "cover", finding.cover());
            json.writeStringField("remedy", finding.remedy());
            json.writeBooleanField("calibration", Checked.isCalibration(finding.subject()));
            json.writeBooleanField(
                    "suppressed", checked.suppressions().suppressing(finding).isPresent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void openClaims(Finding finding) throws IOException {
        json.writeArrayFieldStart("open");
        for (OpenClaim open : finding.openClaims()) {
            json.writeStartObject();
            json.writeStringField("claim", open.claim().toString());
            json.writeStringField("question", open.question());
            json.writeStringField("howKnown", open.howKnown().name());
            json.writeBooleanField("disputed", open.disputed());
            Json.texts(
                    json,
                    "inquiries",
                    open.inquiries().stream().map(Inquiry::id).toList());
            Json.texts(json, "texts", open.texts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void remarks() throws IOException {
        json.writeArrayFieldStart("remarks");
        for (Finding finding : checked.remarked()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().info().id());
            json.writeStringField("subject", finding.subject().id());
            json.writeStringField("words", finding.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void suppressions(String name, List<Suppression> suppressions) throws IOException {
        json.writeArrayFieldStart(name);
        for (Suppression suppression : suppressions) {
            json.writeStartObject();
            json.writeStringField("rule", suppression.rule());
            json.writeStringField("subject", suppression.subject());
            json.writeStringField("reason", suppression.reason());
            json.writeStringField("reviewer", suppression.reviewer());
            json.writeStringField("expires", suppression.expires().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
