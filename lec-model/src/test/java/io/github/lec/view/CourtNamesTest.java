package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a name with a word for a court is that of a court; any other leaves it open. */
class CourtNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "European Court of Human Rights",
                "Conseil d'Etat",
                "Conseil d'État",
                "Cour de cassation",
                "Corte di Appello di Ancona",
                "Audiencia Nacional",
                "Tribunal da Relação de Lisboa",
                "Bundesverfassungsgericht",
                "Kammergericht",
                "Högsta domstolen",
                "Højesteret",
                "Korkein oikeus",
                "Sąd Najwyższy",
                "Council of Appeals of Athens",
                "Raad van State",
                "A court not named",
                "Supreme Administrative Court",
                "Administrative Court of Paris",
                "Tribunal administratif de Paris",
                "Cour administrative d'appel",
                "Tribunale amministrativo regionale",
                "Supremo Tribunal Administrativo",
                "House of Lords",
                "Judicial Committee of the Privy Council",
                "Investigating judge",
                "ECtHR",
                "Verwaltungsgerichtshof",
                "Hof van Cassatie",
                "Върховен административен съд",
                "Županijski sud u Zagrebu",
                "Ανώτατο Δικαστήριο",
                "Συμβούλιο της Επικρατείας",
                "Άρειος Πάγος",
                "Nejvyšší správní soud",
                "Østre Landsret",
                "Riigikohus",
                "Tallinna Ringkonnakohus",
                "Korkein hallinto-oikeus",
                "Chambre de l'instruction",
                "Fővárosi Ítélőtábla",
                "Fővárosi Törvényszék",
                "Kúria",
                "Consiglio di Stato",
                "Rīgas apgabaltiesa",
                "Lietuvos Aukščiausiasis Teismas",
                "Qorti tal-Appell",
                "Gerechtshof Amsterdam",
                "Naczelny Sąd Administracyjny",
                "Trybunał Konstytucyjny",
                "Înalta Curte de Casație și Justiție",
                "Judecătoria Sectorului 1",
                "Najvyšší súd",
                "Vrhovno sodišče",
                "Svea hovrätt",
                "Kammarrätten i Stockholm",
                "Høyesterett",
                "Hæstiréttur"
            })
    void a_word_for_a_court(String name) {
        assertThat(CourtNames.isCourt(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "European Commission of Human Rights",
                "Committee against Torture",
                "Working Group on Arbitrary Detention",
                "UN Special Rapporteur",
                "UN experts",
                "Ombudsman",
                "Minister of Justice",
                "Ministry of Courts",
                "UNHCR",
                "Interpol",
                "Council of Europe",
                "Prosecutor General at the Court of Cassation",
                "Ministère public près la Cour de cassation",
                "Ministry for the Administration of Courts",
                "Administration of Justice",
                "Privy Councillor",
                "Generalbundesanwalt beim Bundesgerichtshof"
            })
    void none(String name) {
        assertThat(CourtNames.isCourt(name)).isFalse();
    }
}
