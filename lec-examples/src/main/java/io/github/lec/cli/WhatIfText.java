package io.github.lec.cli;

import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Request;
import io.github.lec.rule.Verdict;
import io.github.lec.whatif.Assumption;
import io.github.lec.whatif.Consequences;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The effects of an assumption, as text. Everything that rests on it is marked. */
final class WhatIfText {
    private static final String MARK = " [what if]";

    private final Consequences consequences;
    private final Lines out;

    private WhatIfText(Consequences consequences, Writer writer) {
        this.consequences = consequences;
        this.out = new Lines(writer);
    }

    static void write(Consequences consequences, Writer writer) throws IOException {
        new WhatIfText(consequences, writer).report();
    }

    private void report() throws IOException {
        out.line(Summary.dataset(consequences.facts().view()));
        for (Assumption assumption : consequences.assumptions()) {
            out.line("Assumed, not a fact: " + assumption.scope() + ": " + assumption.words() + "."
                    + notYet(assumption)
                    + (consequences.ofNoTreaty().contains(assumption)
                            ? " The dataset has no such treaty: nothing follows."
                            : ""));
        }
        out.line("Before the arrow: the facts. After it: what would follow.");
        verdicts();
        exposures();
        risks();
    }

    /** An assumption on a future day has no visible effect unless that day is described. */
    private String notYet(Assumption assumption) {
        return assumption instanceof Assumption.SetStage set
                        && consequences.notYet().contains(set)
                ? " That is after the day described, "
                        + consequences.facts().view().asOf() + ": --as-of " + set.day() + " shows what would follow."
                : "";
    }

    private void verdicts() throws IOException {
        out.heading("VERDICTS: " + differ(consequences.verdicts().size(), consequences.sameVerdicts()));
        for (Consequences.OfVerdict one : consequences.verdicts()) {
            out.line("- " + one.rule() + " " + one.subject().id() + ": "
                    + one.before().map(Verdict::label).orElse("Not judged") + " -> "
                    + one.after().map(Verdict::label).orElse("Not judged") + MARK + ". The benchmark: "
                    + one.rule().info().benchmark()
                    + one.remarkBefore()
                            .map(remark -> " Remark on the facts: " + remark)
                            .orElse("")
                    + one.remarkAfter()
                            .map(remark -> " Remark on what would follow" + MARK + ": " + remark)
                            .orElse(""));
        }
    }

    private void exposures() throws IOException {
        out.heading(
                "EXPOSURE TO PROSECUTION: " + differ(consequences.exposures().size(), consequences.sameExposures()));
        for (Consequences.OfExposure one : consequences.exposures()) {
            Request request = one.before().request();
            out.line("- " + one.group().label() + " arrested in " + request.arrestedIn() + " and requested by "
                    + request.requesting() + ": " + words(one.before()) + " -> " + words(one.after()) + MARK);
        }
        if (!consequences.exposures().isEmpty()) {
            out.line("  " + Exposure.CAVEAT);
        }
    }

    private static String words(Exposure exposure) {
        return exposure.protection().label() + " (treaty: "
                + exposure.treaty().label().toLowerCase(Locale.ROOT) + ")";
    }

    private void risks() throws IOException {
        out.heading("RISK BY DIMENSION: " + differ(consequences.risks().size(), consequences.sameRisks()));
        for (Consequences.OfRisk one : consequences.risks()) {
            out.line("- " + one.state() + " with " + one.counterpart() + ", "
                    + one.before().dimension().label() + ": " + one.before().words() + " -> "
                    + one.after().words()
                    + MARK);
        }
    }

    private static String differ(long different, long same) {
        return different + " of " + (different + same) + " differ";
    }
}
