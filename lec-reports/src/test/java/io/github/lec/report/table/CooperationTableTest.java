package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import org.junit.jupiter.api.Test;

class CooperationTableTest {
    private final Matrix cooperation = SmallDataset.tables().on("Cooperation").orElseThrow();

    @Test
    void hasOneRowAStateInTheOrderOfTheirNames() {
        assertThat(SmallDataset.words(cooperation, "State"))
                .containsExactly("Belgium", "France", "Germany", "Lithuania", "Malta", "United Kingdom");
    }

    @Test
    void saysSinceWhenATreatyIsInForceAndLeadsToTheClaim() {
        Cell cell = cell("FR", "Extradition treaty");

        assertThat(cell.words()).isEqualTo("In force since 2015-07-17 (+1)");
        assertThat(cell.claims())
                .containsExactly(
                        "cn-fr-extradition-2007/lifecycle/IN_FORCE",
                        "cn-fr-extradition-2007/lifecycle/IN_FORCE/observed-2018-10");
        assertThat(cell.link()).contains(Link.toRow("Claims", "cn-fr-extradition-2007/lifecycle/IN_FORCE"));
    }

    @Test
    void namesAnUnofficialListAsSuch() {
        assertThat(cell("LT", "Extradition treaty").words()).isEqualTo("Observed in force, unofficial list, 2018-10");
    }

    @Test
    void givesBothDatesWhereSourcesDiffer() {
        Cell cell = cell("BE", "Extradition treaty");

        assertThat(cell.words()).isEqualTo("In force since 2020-12-26 (another source: 2021-02)");
        assertThat(cell.meaning()).isNotEqualTo(Meaning.UNKNOWN);
    }

    @Test
    void keepsWhatIsSignedApartFromWhatIsInForce() {
        assertThat(cell("MT", "Mutual legal assistance").words())
                .isEqualTo("Signed 2009-02-22, not in force 2026-10, later not determined (+1)");
        Matrix earlier = SmallDataset.tables("2017-01-31", "2017-01-31")
                .on("Cooperation")
                .orElseThrow();
        assertThat(SmallDataset.cell(earlier, "BE", "Extradition treaty").words())
                .isEqualTo("Signed 2016-10-31, entry into force not determined");
    }

    @Test
    void saysNoneFoundOnlyWhereSomeoneLooked() {
        Cell looked = cell("DE", "Extradition treaty");
        Cell nobody = cell("MT", "Extradition treaty");
        Cell open = cell("DE", "Liaison officers");

        assertThat(looked.words()).isEqualTo("None found");
        assertThat(looked.meaning()).isEqualTo(Meaning.NEUTRAL);
        assertThat(looked.link()).contains(Link.toRow("Claims", "de-extradition"));
        assertThat(nobody.words()).isEqualTo("Not looked for");
        assertThat(nobody.meaning()).isEqualTo(Meaning.UNKNOWN);
        assertThat(open.words()).isEqualTo("Search inconclusive");
    }

    @Test
    void doesNotTakeASearchForAClauseForASearchForATreaty() {
        assertThat(cell("DE", "Mutual legal assistance").words()).isEqualTo("Not looked for");
    }

    @Test
    void countsCasesAndPersonsApartAndTakesTheLeastOfRivalNumbers() {
        assertThat(cell("FR", "Extraditions carried out").words())
                .startsWith("Observed minimum: 2 cases, 3 persons (+");
        assertThat(cell("GB", "Informal returns and attempts").words())
                .isEqualTo("Observed minimum: 1 case, 1 person (persuasion)");
    }

    @Test
    void countsAnAnnulledDecisionAmongThoseRefused() {
        assertThat(cell("FR", "Extraditions refused").words())
                .isEqualTo("Observed minimum: 1 case, 1 person (annulled)");
        assertThat(cell("FR", "Extraditions authorised").words()).isEqualTo("Not looked for");
    }

    @Test
    void doesNotCountWhatHadNotHappenedYet() {
        Matrix earlier = SmallDataset.tables("2016-12-31", "2026-10-31")
                .on("Cooperation")
                .orElseThrow();

        assertThat(SmallDataset.cell(earlier, "FR", "Extraditions carried out").words())
                .startsWith("Observed minimum: 1 case, 1 person");
    }

    @Test
    void doesNotKnowWhatWasPublishedLater() {
        Matrix earlier = SmallDataset.tables("2026-10-31", "2016-12-31")
                .on("Cooperation")
                .orElseThrow();

        assertThat(SmallDataset.cell(earlier, "FR", "Extraditions carried out").words())
                .isEqualTo("Not looked for");
    }

    @Test
    void tellsThatAPatrolWasCancelled() {
        assertThat(cell("FR", "Joint patrols and operations").words())
                .isEqualTo("Observed minimum: 1 joint patrol cancelled (+1)");
    }

    @Test
    void putsTheHostStatesAnswerBesideTheStationsReported() {
        assertThat(cell("FR", "Police stations reported").words())
                .isEqualTo("3 to 4 reported; host state: investigated (2022-10) (+2)");
    }

    @Test
    void keepsAgreementsOfHongKongInAColumnOfTheirOwn() {
        Cell cell = cell("GB", "Hong Kong agreements");

        assertThat(cell.words()).startsWith("Surrender of fugitive offenders: suspended since 2020-07-28 by Hong Kong");
        assertThat(cell("GB", "Extradition treaty").words()).isEqualTo("Not looked for");
    }

    private Cell cell(String state, String heading) {
        return SmallDataset.cell(cooperation, state, heading);
    }
}
