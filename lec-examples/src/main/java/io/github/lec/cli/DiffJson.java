package io.github.lec.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.change.FindingChange;
import io.github.lec.change.FindingStatus;
import io.github.lec.change.RecordChange;
import io.github.lec.change.Side;
import io.github.lec.report.ChangeReport;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.CellChange;
import io.github.lec.report.table.CellDifference;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs, for programs: {@code {"format": "1.0", "before": side, "after": side, "counts": {"NEW": …}, "findings": […],
 * "facts": […], "records": […], "cells": […]}}. Every change has its {@code cause}: RULES, ASSUMPTION, WORLD, RECORD or CLOCK. What stands
 * on one side only lacks the members of the other.
 */
final class DiffJson {
    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(ChangeReport report, Writer writer) throws IOException {
        Json.write(writer, json -> new DiffJson(json).report(report));
    }

    private void report(ChangeReport report) throws IOException {
        Changes changes = report.changes();
        json.writeStartObject();
        json.writeStringField("format", "1.0");
        side("before", changes.before());
        side("after", changes.after());
        json.writeObjectFieldStart("counts");
        for (FindingStatus status : FindingStatus.values()) {
            json.writeNumberField(status.name(), changes.count(status));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (FindingChange change : changes.findings()) {
            finding(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (FactChange change : changes.facts()) {
            fact(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("records");
        for (RecordChange change : changes.records()) {
            record(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cells");
        for (CellDifference cell : report.cells()) {
            cell(cell);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String name, Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("dataset", side.dataset());
        json.writeStringField("version", side.version());
        json.writeStringField("asOf", side.asOf().toString());
        json.writeStringField("knownBy", side.knownBy().toString());
        text("rules", side.rules());
        json.writeEndObject();
    }

    private void finding(FindingChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", change.status().name());
        json.writeStringField("cause", change.cause().name());
        json.writeStringField("rule", change.rule());
        json.writeStringField("subject", change.subject());
        json.writeStringField("title", change.title());
        text("before", change.before());
        text("after", change.after());
        text("severityBefore", change.severityBefore());
        text("severityAfter", change.severityAfter());
        Json.texts(json, "because", change.because());
        json.writeEndObject();
    }

    private void fact(FactChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim", change.claim().toString());
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("cause", change.cause().name());
        accounts("before", change.before());
        accounts("after", change.after());
        json.writeEndObject();
    }

    private void accounts(String name, List<? extends Account> accounts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Account account : accounts) {
            json.writeStartObject();
            json.writeStringField("answer", account.answer());
            json.writeBooleanField("denies", account.denies());
            json.writeArrayFieldStart("citations");
            for (Citation citation : account.citations()) {
                json.writeStartObject();
                json.writeStringField("source", citation.source().value());
                text("locator", citation.locator());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void record(RecordChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("record", change.record());
        json.writeStringField("recordKind", change.recordKind().name());
        json.writeStringField("title", change.title());
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("cause", change.cause().name());
        json.writeObjectFieldStart("members");
        for (Map.Entry<String, RecordChange.Values> member : change.members().entrySet()) {
            json.writeObjectFieldStart(member.getKey());
            text("before", member.getValue().before());
            text("after", member.getValue().after());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void cell(CellDifference cell) throws IOException {
        CellChange change = cell.change();
        json.writeStartObject();
        json.writeStringField("sheet", change.sheet());
        json.writeStringField("row", change.row());
        json.writeStringField("column", change.column());
        json.writeStringField("cause", cell.cause().name());
        text("before", change.before().map(Cell::words));
        text("after", change.after().map(Cell::words));
        Json.texts(json, "because", cell.because());
        json.writeEndObject();
    }

    private void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }
}
