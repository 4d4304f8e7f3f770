package io.github.lec.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lec.assessment.DimensionRisk;
import io.github.lec.exposure.Exposure;
import io.github.lec.rule.Verdict;
import io.github.lec.whatif.Assumption;
import java.io.IOException;
import java.io.Writer;

/**
 * What an assumption changes, for programs: {@code {"format": "1.0", "dataset": …, "asOf": …, "knownBy": …, "assumptions":
 * [{"treaties": …, "words": …}], "verdicts": […], "exposures": […], "risks": […], "same": {…}}}. In each entry {@code before}
 * rests on facts and {@code whatIf} on the assumptions; {@code same} counts what does not differ.
 */
final class WhatIfJson {
    private final JsonGenerator json;

    private WhatIfJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Differences differences, Writer writer) throws IOException {
        Json.write(writer, json -> new WhatIfJson(json).report(differences));
    }

    private void report(Differences differences) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "1.0");
        Json.dataset(json, differences.facts().view());
        json.writeArrayFieldStart("assumptions");
        for (Assumption assumption : differences.assumptions()) {
            json.writeStartObject();
            json.writeStringField("treaties", assumption.scope().toString());
            json.writeStringField("words", assumption.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("verdicts");
        for (Differences.OfVerdict one : differences.verdicts()) {
            json.writeStartObject();
            json.writeStringField("rule", one.rule().toString());
            json.writeStringField("subject", one.subject().id());
            json.writeStringField("before", one.before().map(Verdict::name).orElse("NOT_JUDGED"));
            json.writeStringField("whatIf", one.after().map(Verdict::name).orElse("NOT_JUDGED"));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("exposures");
        for (Differences.OfExposure one : differences.exposures()) {
            json.writeStartObject();
            json.writeStringField("group", one.group().name());
            json.writeStringField(
                    "arrestedIn", one.before().request().arrestedIn().value());
            json.writeStringField(
                    "requestedBy", one.before().request().requesting().value());
            exposure("before", one.before());
            exposure("whatIf", one.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("risks");
        for (Differences.OfRisk one : differences.risks()) {
            json.writeStartObject();
            json.writeStringField("state", one.state().value());
            json.writeStringField("counterpart", one.counterpart().value());
            json.writeStringField("dimension", one.before().dimension().name());
            risk("before", one.before());
            risk("whatIf", one.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("same");
        json.writeNumberField("verdicts", differences.sameVerdicts());
        json.writeNumberField("exposures", differences.sameExposures());
        json.writeNumberField("risks", differences.sameRisks());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void exposure(String name, Exposure exposure) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("protection", exposure.protection().name());
        json.writeStringField("treaty", exposure.treaty().name());
        json.writeEndObject();
    }

    private void risk(String name, DimensionRisk risk) throws IOException {
        json.writeObjectFieldStart(name);
        if (risk.published().isPresent()) {
            json.writeStringField("published", risk.published().get().name());
        }
        json.writeStringField("best", risk.best().name());
        json.writeStringField("worst", risk.worst().name());
        json.writeNumberField("decided", risk.decided());
        json.writeNumberField("open", risk.open());
        json.writeEndObject();
    }
}
