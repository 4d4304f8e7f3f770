package io.github.lec.cli;

import io.github.lec.exposure.BearingVerdict;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Reason;
import io.github.lec.report.ExposureTables;
import io.github.lec.report.text.TextWriter;
import io.github.lec.rule.CoverWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Verdict;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in the way of an extradition, as text. */
final class ExposureText {
    private static final int TABLE_WIDTH = 140;

    private final Exposure exposure;
    private final Lines out;

    private ExposureText(Exposure exposure, Writer writer) {
        this.exposure = exposure;
        this.out = new Lines(writer);
    }

    // ---------------------------------------------------------------- one person

    static void write(Exposure exposure, RuleSet rules, Writer writer) throws IOException {
        ExposureText text = new ExposureText(exposure, writer);
        text.out.line(Summary.dataset(exposure.view()));
        text.out.heading(exposure.summary());
        text.out.line(exposure.lead());
        text.reasons();
        text.clauses();
        text.verdicts(exposure.verdicts(rules));
        text.cover();
        Optional<String> risk = exposure.generalRisk();
        if (risk.isPresent()) {
            text.out.line("- " + risk.get());
        }
        text.out.heading(Exposure.CAVEAT);
    }

    private void reasons() throws IOException {
        out.heading("WHY");
        for (Reason reason : exposure.reasons()) {
            out.line("- " + reason.words());
            out.claims("    ", reason.claims());
            out.cover("    Norms: ", reason.norms(), exposure.view());
        }
    }

    private void clauses() throws IOException {
        List<ClauseAnswer> clauses = exposure.clauses();
        if (clauses.isEmpty()) {
            out.heading("NO TREATY TEXT TO SHOW");
            return;
        }
        out.heading("WHAT THE TEXT SAYS FOR EVERYONE" + ifApplied() + ", AS CODED");
        for (ClauseAnswer clause : clauses) {
            if (!clause.accounts().isEmpty()) {
                out.line("- " + clause.sentence());
                out.claims("    ", clause.claims());
            }
        }
        silent(clauses, HowKnown.NONE_FOUND, "which is not proof of absence");
        silent(clauses, HowKnown.NOT_DETERMINED, "which is not the same as absent");
    }

    /** Lists the kinds on which no account says anything and which are unknown for one reason. */
    private void silent(List<ClauseAnswer> clauses, HowKnown why, String meaning) throws IOException {
        String silent = clauses.stream()
                .filter(clause -> clause.accounts().isEmpty() && clause.howKnown() == why)
                .map(clause -> clause.kind().label())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            out.line("- " + why.label() + ", " + meaning + ": " + silent + ".");
        }
    }

    private void verdicts(List<BearingVerdict> verdicts) throws IOException {
        List<Reason> reasons = exposure.reasons();
        List<BearingVerdict> bearing = verdicts.stream()
                .filter(verdict -> verdict.bearsOnProtection(reasons))
                .toList();
        List<BearingVerdict> others = new ArrayList<>(verdicts);
        others.removeAll(bearing);
        verdicts("VERDICTS THAT BEAR ON THE PROTECTION BY NATIONALITY", bearing);
        verdicts("VERDICTS ON WHAT THE TEXT SAYS FOR EVERYONE" + ifApplied(), others);
    }

    /** {@return that the text may not apply, or does not; empty if it applies, be it provisionally} */
    private String ifApplied() {
        return switch (exposure.treaty()) {
            case APPLIES, PROVISIONALLY_APPLIED -> "";
            case NOT_DETERMINED -> " IF IT APPLIES";
            case SUSPENDED, NONE -> " IF IT APPLIED";
        };
    }

    private void verdicts(String heading, List<BearingVerdict> verdicts) throws IOException {
        if (verdicts.isEmpty()) {
            return;
        }
        out.heading(heading);
        for (BearingVerdict verdict : verdicts) {
            out.line("- " + verdict.rule() + " " + verdict.subject().id() + ": "
                    + verdict.verdict().label() + "." + open(verdict) + " The benchmark: "
                    + verdict.rule().info().benchmark()
                    + verdict.rule()
                            .remark(exposure.view(), verdict.subject())
                            .map(remark -> " " + remark)
                            .orElse(""));
        }
    }

    /** {@return the claims on which an undecided verdict waits, and how each is known; empty for other verdicts} */
    private String open(BearingVerdict verdict) {
        if (verdict.verdict() != Verdict.CANNOT_DECIDE) {
            return "";
        }
        Finding finding = Finding.of(exposure.view(), verdict.rule(), verdict.subject());
        String claims = finding.openClaims().stream()
                .map(claim -> claim.question() + " (" + claim.state() + ")")
                .collect(Collectors.joining("; "));
        String open = claims.isEmpty() ? finding.openPoint().orElse("") : claims;
        return open.isEmpty() ? "" : " Open: " + open + ".";
    }

    /** A law is named even if the record does not say whether it bound on that day: left out, it would read as none. */
    private void cover() throws IOException {
        String open = CoverWords.notDetermined(exposure.view(), exposure.coverNotDetermined());
        if (exposure.cover().isEmpty() && open.isEmpty()) {
            return;
        }
        out.heading("LAW THAT BINDS THE PLACE OF ARREST, WHATEVER A TREATY SAYS");
        out.cover("  ", exposure.cover(), exposure.view());
        if (!open.isEmpty()) {
            out.line("  " + open);
        }
    }

    // ---------------------------------------------------------------- the table

    static void write(List<ExposureTable> tables, Writer writer) throws IOException {
        for (ExposureTable table : tables) {
            if (table != tables.get(0)) {
                writer.write('\n');
            }
            TextWriter.ofWidth(TABLE_WIDTH).write(ExposureTables.byGroup(table), writer);
        }
    }
}
