package io.github.lec.dataset.embedded;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Agreement;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contents of a dataset are found without loops, and a user's own folder is merged without losing anything. */
class AccessTest {
    private static final ActorId CHINA = ActorId.of("CN");
    private static final ActorId FRANCE = ActorId.of("FR");
    private static final String TREATY = "cn-fr-extradition-2007";
    private static final Dataset EMBEDDED = Dataset.embedded();

    @TempDir
    private Path folder;

    @Test
    void finds_by_id_state_kind_pair_and_day() {
        InstrumentId id = InstrumentId.of(TREATY);
        assertThat(EMBEDDED.treaty(id)).map(Treaty::kind).contains(TreatyKind.EXTRADITION);
        assertThat(EMBEDDED.treaties(FRANCE)).extracting(Treaty::id).contains(id);
        assertThat(EMBEDDED.treaties(TreatyKind.EXTRADITION))
                .extracting(Treaty::id)
                .contains(id);
        assertThat(EMBEDDED.between(FRANCE, CHINA)).anyMatch(found -> found.id().equals(id));
        assertThat(View.of(EMBEDDED).instruments().inForceBetween(CHINA, FRANCE, LocalDate.of(2016, 1, 1)))
                .anyMatch(found -> found.id().equals(id));
        assertThat(View.of(EMBEDDED).instruments().inForceBetween(CHINA, FRANCE, LocalDate.of(2007, 1, 1)))
                .noneMatch(found -> found.id().equals(id));
        assertThat(EMBEDDED.arrangements(CHINA)).isNotEmpty();
        assertThat(EMBEDDED.laws(CHINA)).isNotEmpty();
        assertThat(EMBEDDED.operations(CHINA)).isNotEmpty();
        assertThat(EMBEDDED.cases(FRANCE)).isNotEmpty();
        assertThat(EMBEDDED.inquiries(ActorId.of("MT"), Topic.EXTRADITION_TREATY))
                .isNotEmpty();
    }

    @Test
    void own_folder_adds_accounts_and_records() throws IOException {
        write("sources", """
            [{"id": "my-archive", "title": "Visit to an archive", "publisher": "Myself", "kind": "ACADEMIC",
              "published": "2026-01-15"}]\
            """);
        write("treaties", """
            [{"id": "cn-fr-extradition-2007", "kind": "EXTRADITION", "title": "%s",
              "lifecycle": [{"stage": "IN_FORCE", "date": "2015-07-18", "citations": [{"source": "my-archive"}]}]}]\
            """.formatted(title()));
        write("cases", """
            [{"id": "fr-2026-mine", "requested": "FR", "requesting": "CN",
              "basis": [{"value": "cn-fr-extradition-2007", "citations": [{"source": "my-archive"}]}]}]\
            """);

        Dataset both = DatasetReader.readInto(folder, EMBEDDED);

        ClaimId entry = new ClaimId(TREATY, "lifecycle/IN_FORCE");
        assertThat(both)
                .hasRecord("my-archive")
                .hasRecord("fr-2026-mine")
                .hasAccounts(
                        entry.toString(),
                        EMBEDDED.claims().get(entry).accounts().size() + 1)
                .hasAgreement(entry.toString(), Agreement.CONFLICTS);
        assertThat(both.claims().inConflict()).extracting(claim -> claim.id()).contains(entry);
        assertThat(both.cases(FRANCE)).hasSize(EMBEDDED.cases(FRANCE).size() + 1);
        for (RecordKind kind : RecordKind.values()) {
            assertThat(both.own(kind).size())
                    .isGreaterThanOrEqualTo(EMBEDDED.own(kind).size());
        }
        assertThat(both.info().title()).startsWith(EMBEDDED.info().title()).endsWith("Mine");
        assertThat(both.info().version()).isEqualTo(EMBEDDED.info().version() + "+3");
        assertThat(both.info().licence()).isEqualTo(EMBEDDED.info().licence());
        assertThat(both.info().asOf()).isEqualTo(EMBEDDED.info().asOf());
    }

    @Test
    void every_contradiction_is_reported() throws IOException {
        write("treaties", """
            [{"id": "cn-fr-extradition-2007", "kind": "POLICE_COOPERATION", "title": "Another treaty"}]\
            """);

        InvalidDatasetException refused =
                catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.readInto(folder, EMBEDDED));

        assertThat(refused.problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/" + TREATY + "/kind", "/" + TREATY + "/title");
    }

    @Test
    void replaces_only_what_the_user_names() throws IOException {
        write("treaties", """
            [{"id": "cn-fr-extradition-2007", "kind": "EXTRADITION", "title": "A better title", "parties": ["CN", "FR"]}]\
            """);

        Dataset title = DatasetReader.readInto(folder, EMBEDDED, Set.of(TREATY + "/title"));
        Dataset whole = DatasetReader.readInto(folder, EMBEDDED, Set.of(TREATY));

        Treaty before = EMBEDDED.treaty(InstrumentId.of(TREATY)).orElseThrow();
        assertThat(title.treaty(before.id()).orElseThrow())
                .isEqualTo(Treaty.builder().from(before).title("A better title").build());
        assertThat(whole.treaty(before.id()).orElseThrow().lifecycle()).isEmpty();
    }

    @Test
    void refuses_to_replace_what_is_not_there() throws IOException {
        write("treaties", "[]");
        assertThatThrownBy(() -> DatasetReader.readInto(folder, EMBEDDED, Set.of("cn-fr-extraditon-2007")))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageContaining("cn-fr-extraditon-2007");
    }

    @Test
    void refuses_an_id_that_another_kind_of_record_has() throws IOException {
        write("cases", """
            [{"id": "cn-fr-extradition-2007", "requesting": "CN"}]\
            """);
        assertThatThrownBy(() -> DatasetReader.readInto(folder, EMBEDDED))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageContaining("LEC-REF-002")
                .hasMessageContaining(
                        "duplicate id \"cn-fr-extradition-2007\", which a record in \"treaties\" of the base"
                                + " dataset has; expected an id that no other record has");
    }

    @Test
    void merges_datasets_made_elsewhere() throws IOException {
        write("treaties", """
            [{"id": "cn-mine-2026", "kind": "EXTRADITION", "title": "Mine", "parties": ["CN", "MT"]}]\
            """);
        Dataset mine = DatasetReader.readOver(folder, EMBEDDED);

        assertThat(EMBEDDED.mergedWith(mine).treaties())
                .hasSize(EMBEDDED.treaties().size() + 1);
        assertThat(EMBEDDED.mergedWith(EMBEDDED).all())
                .containsExactlyElementsOf(EMBEDDED.all().toList());
    }

    private static String title() {
        return EMBEDDED.treaty(InstrumentId.of(TREATY)).orElseThrow().title();
    }

    private void write(String section, String text) throws IOException {
        Files.writeString(folder.resolve(section + ".json"), text);
        Files.writeString(folder.resolve("dataset.json"), """
            {"format": "1.0", "id": "mine", "version": "3", "title": "Mine", "licence": "CC-BY-4.0", "asOf": "2026-01-20"}\
            """);
    }
}
