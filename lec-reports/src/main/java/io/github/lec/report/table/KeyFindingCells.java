package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.cooperation.Parties;
import io.github.lec.report.matrix.Cell;

/** What a row on a key finding says beside its words: what it is on, and where it can be checked. */
final class KeyFindingCells {
    private final TableContext context;
    private final FindingLink links;
    private final boolean ofSeveral;

    KeyFindingCells(TableContext context, FindingLink links) {
        this.context = context;
        this.links = links;
        this.ofSeveral = KeyFindings.counterpartsInFull(context.selection()).size() > 1;
    }

    /** {@return whether several counterparts have findings of their own} */
    boolean areOfSeveral() {
        return ofSeveral;
    }

    /** {@return the topic, of several counterparts with the one that the finding is on} */
    Cell subject(KeyFinding finding) {
        return Cell.of(finding.topic().label()
                + (ofSeveral && !finding.counterpart().equals(Parties.HONG_KONG)
                        ? ": " + context.labels().shortName(finding.counterpart())
                        : ""));
    }

    /** {@return the sheet on which a finding can be checked} */
    Cell checkIn(KeyFinding finding) {
        return Cell.of(FindingLink.sheet(finding.topic()).title()).linkedTo(links.of(finding));
    }
}
