package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.safeguard.SafeguardForm;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text lacks a clause only if its annexed notes lack it too: an inquiry says where notes were looked for. */
class AnnexedNotesTest {
    private static final Dataset DATA = Dataset.embedded();

    private static final Set<RecordId> LOOKED_FOR = DATA.inquiries().stream()
            .filter(inquiry -> inquiry.id().value().startsWith("annexed-notes-"))
            .flatMap(inquiry -> inquiry.records().stream())
            .collect(Collectors.toSet());

    @Test
    void notes_were_looked_for_wherever_a_treaty_of_china_is_said_to_lack_a_clause() {
        assertThat(Stream.of(
                                TreatyKind.EXTRADITION,
                                TreatyKind.MUTUAL_LEGAL_ASSISTANCE,
                                TreatyKind.TRANSFER_OF_SENTENCED_PERSONS)
                        .flatMap(kind -> DATA.treaties(kind).stream())
                        .filter(treaty -> treaty.parties().contains(ActorId.of("CN")))
                        .filter(AnnexedNotesTest::lacksAClause))
                .hasSizeGreaterThan(100)
                .allMatch(treaty -> LOOKED_FOR.contains(RecordId.of(treaty.id().value())) || hasNotes(treaty));
    }

    private static boolean lacksAClause(Treaty treaty) {
        return treaty.textRead().filter(TextRead.FULL::equals).isPresent()
                && treaty.safeguards().stream()
                        .anyMatch(clause -> clause.form()
                                .filter(SafeguardForm.ABSENT::equals)
                                .isPresent());
    }

    /** Notes that were found are among what was read. */
    private static boolean hasNotes(Treaty treaty) {
        return treaty.articlesRead().stream().anyMatch(part -> part.contains("notes"));
    }
}
