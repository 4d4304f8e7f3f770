package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import org.junit.jupiter.api.Test;

class SafeguardsTableTest {
    private static final String FRANCE = "cn-fr-extradition-2007/FR-CN";

    private final Matrix safeguards = SmallDataset.tables().on("Safeguards").orElseThrow();

    @Test
    void keepsApartWhatTheTextSays() {
        says("Death penalty", "Binding: must refuse unless assured, article 3(g)", Meaning.GOOD);
        says("Specialty", "Binding rule, article 12", Meaning.GOOD);
        says("Military offence", "Weaker: may refuse, article 3(c)", Meaning.WEAK);
        says("Torture and ill-treatment", "Not determined", Meaning.UNKNOWN);
        says("Priority for the Union citizen's home state", "Reported absent, text not read", Meaning.UNKNOWN);
        says("Use limitation", "Not applicable", Meaning.NOT_APPLICABLE);
    }

    @Test
    void showsTheStrengthThatAllAccountsLeaveOpen() {
        says("Own nationals", "Binding, accounts taken together, article 4, by description", Meaning.GOOD);
    }

    @Test
    void saysThatAccountsDiffer() {
        says("Political offence", "Disputed: must refuse, article 3(b); or may refuse", Meaning.UNKNOWN);
    }

    @Test
    void doesNotSayAbsentOfATextThatWasReadInPart() {
        says("Fair trial", "Not determined: absent in the part that was read", Meaning.UNKNOWN);
    }

    @Test
    void saysAbsentOfATextThatWasReadInFull() {
        Cell cell = SmallDataset.cell(safeguards, "cn-lt-extradition-2002/LT-CN", "Torture and ill-treatment");

        assertThat(cell.words()).isEqualTo("Absent in the text");
        assertThat(cell.meaning()).isEqualTo(Meaning.MISSING);
    }

    @Test
    void leadsToAClaimEvenWhereNobodyAnswers() {
        Cell cell = SmallDataset.cell(safeguards, FRANCE, "Torture and ill-treatment");

        assertThat(cell.link())
                .contains(Link.toRow("Claims", "cn-fr-extradition-2007/safeguards/TORTURE_NON_REFOULEMENT"));
    }

    @Test
    void marksHongKongAndPutsItAfterTheStates() {
        assertThat(SmallDataset.words(safeguards, "Group"))
                .endsWith("Hong Kong agreement", "Hong Kong agreement")
                .startsWith("Between states");
    }

    private void says(String heading, String words, Meaning meaning) {
        Cell cell = SmallDataset.cell(safeguards, FRANCE, heading);
        assertThat(cell.words().replaceAll(" \\(\\+\\d+\\)$", "")).as(heading).isEqualTo(words);
        assertThat(cell.meaning()).as(heading).isEqualTo(meaning);
    }
}
