package io.github.lec.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lec.dataset.ClaimId;
import io.github.lec.exposure.BearingVerdict;
import io.github.lec.exposure.ClauseWords;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.PersonGroup;
import io.github.lec.exposure.Reason;
import io.github.lec.exposure.Request;
import io.github.lec.rule.RuleSet;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * What stands in the way of an extradition, for programs: {@code {"format": "1.0", "dataset": …, "asOf": …, "knownBy": …,
 * "caveat": …}} with the answer for one person ({@code "request", "protection", "possible", "treaty", "reasons", "clauses",
 * "verdicts", "cover"}) or with {@code "rows"}. {@code possible} lists every protection that what is known allows.
 */
final class ExposureJson {
    private final JsonGenerator json;

    private ExposureJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Exposure exposure, RuleSet rules, Writer writer) throws IOException {
        Json.write(writer, json -> new ExposureJson(json).onePerson(exposure, rules));
    }

    static void write(List<ExposureTable> tables, Writer writer) throws IOException {
        Json.write(writer, json -> new ExposureJson(json).tables(tables));
    }

    private void start(View view) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "1.0");
        Json.dataset(json, view);
        json.writeStringField("caveat", Exposure.CAVEAT);
    }

    // ---------------------------------------------------------------- one person

    private void onePerson(Exposure exposure, RuleSet rules) throws IOException {
        start(exposure.view());
        request(exposure.request());
        answer(exposure);
        json.writeStringField("words", exposure.summary());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : exposure.reasons()) {
            reason(reason);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("clauses");
        for (ClauseAnswer clause : exposure.clauses()) {
            clause(clause);
        }
        json.writeEndArray();
        List<ClaimId> claims = exposure.claims();
        json.writeArrayFieldStart("verdicts");
        for (BearingVerdict verdict : exposure.verdicts(rules)) {
            verdict(verdict, verdict.bearsOn(claims));
        }
        json.writeEndArray();
        Json.texts(json, "cover", exposure.cover());
        json.writeEndObject();
    }

    private void request(Request request) throws IOException {
        json.writeObjectFieldStart("request");
        Json.texts(json, "nationalities", request.person().nationalities());
        if (request.person().refugee().isPresent()) {
            json.writeStringField(
                    "refugeeIn", request.person().refugee().get().recognisedIn().value());
        }
        json.writeStringField(
                "permanentResident", request.person().permanentResident().name());
        json.writeStringField(
                "underWithdrawalAgreement",
                request.person().underWithdrawalAgreement().name());
        json.writeStringField("arrestedIn", request.arrestedIn().value());
        json.writeStringField("requestedBy", request.requesting().value());
        json.writeStringField("purpose", request.purpose().name());
        json.writeEndObject();
    }

    private void answer(Exposure exposure) throws IOException {
        json.writeStringField("protection", exposure.protection().name());
        Json.texts(
                json, "possible", exposure.possible().stream().map(Enum::name).toList());
        json.writeStringField("treaty", exposure.treaty().name());
    }

    private void reason(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", reason.question().name());
        json.writeStringField("answer", reason.answer().name());
        json.writeStringField("words", reason.words());
        Json.texts(json, "claims", reason.claims());
        Json.texts(json, "norms", reason.norms());
        json.writeEndObject();
    }

    private void clause(ClauseAnswer clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("treaty", clause.relation().instrument().id().value());
        json.writeStringField("kind", clause.kind().name());
        json.writeStringField("weakest", clause.value().lowest().name());
        json.writeStringField("strongest", clause.value().highest().name());
        json.writeStringField("words", ClauseWords.of(clause));
        Json.texts(json, "claims", clause.claims());
        json.writeEndObject();
    }

    private void verdict(BearingVerdict verdict, boolean onProtection) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", verdict.rule().toString());
        json.writeStringField("subject", verdict.subject().id());
        json.writeStringField("verdict", verdict.verdict().name());
        json.writeBooleanField("bearsOnProtection", onProtection);
        Json.texts(json, "evidence", verdict.evidence());
        json.writeEndObject();
    }

    // ---------------------------------------------------------------- the table

    private void tables(List<ExposureTable> tables) throws IOException {
        start(tables.get(0).view());
        json.writeArrayFieldStart("rows");
        for (ExposureTable table : tables) {
            for (ExposureTable.Row row : table.rows()) {
                row(table, row);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(ExposureTable table, ExposureTable.Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("arrestedIn", row.arrestedIn().value());
        json.writeStringField("requestedBy", row.requesting().value());
        json.writeStringField("purpose", table.purpose().name());
        json.writeStringField("treaty", row.treaty().name());
        json.writeObjectFieldStart("groups");
        for (Map.Entry<PersonGroup, Exposure> cell : row.cells().entrySet()) {
            json.writeObjectFieldStart(cell.getKey().name());
            answer(cell.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
