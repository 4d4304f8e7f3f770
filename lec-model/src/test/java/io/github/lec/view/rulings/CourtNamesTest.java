package io.github.lec.view.rulings;

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
                "Curia of Hungary",
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
                "Hæstiréttur",
                "Vrhovni sud Republike Hrvatske",
                "Upravni sud u Rijeci",
                "Sud Bosne i Hercegovine"
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
                "Roman Curia",
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
                "Generalbundesanwalt beim Bundesgerichtshof",
                "Préfecture de la Corse-du-Sud",
                "Direction zonale Sud-Est de la police",
                "Cortes Generales",
                "Committee of Judges",
                "Court clerk",
                "Gerichtsvollzieher"
            })
    void none(String name) {
        assertThat(CourtNames.isCourt(name)).isFalse();
    }

    /** A source may name it in any of many languages, or by a short name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "European Court of Human Rights",
                "European Court of Human Rights, First Section",
                "Cour européenne des droits de l'homme (Troisième section)",
                "CEDH",
                "Cour EDH",
                "ECtHR",
                "EGMR",
                "TEDH",
                "EHRM",
                "Corte EDU",
                "Europäischer Gerichtshof für Menschenrechte",
                "Europadomstolen för de mänskliga rättigheterna",
                "Europadomstolen",
                "Curtea Europeană a Drepturilor Omului",
                "Ευρωπαϊκό Δικαστήριο Δικαιωμάτων του Ανθρώπου",
                "Emberi Jogok Európai Bírósága",
                "Europos Žmogaus Teisių Teismas",
                "Eiropas Cilvēktiesību tiesa",
                "Europski sud za ljudska prava",
                "Evropski sud za ljudska prava",
                "Evropsko sodišče za človekove pravice",
                "Evropský soud pro lidská práva",
                "Európsky súd pre ľudské práva",
                "Европейски съд по правата на човека",
                "Европейский суд по правам человека",
                "Gjykata Evropiane e të Drejtave të Njeriut",
                "Den Europæiske Menneskerettighedsdomstol",
                "Euroopan ihmisoikeustuomioistuin",
                "Euroopa Inimõiguste Kohus",
                "Il-Qorti Ewropea tad-Drittijiet tal-Bniedem",
                "Strasbourg Court",
                "Tribunal Europeu dos Direitos do Homem",
                "Corte europea dei diritti dell'uomo",
                "Europees Hof voor de Rechten van de Mens",
                "Europejski Trybunał Praw Człowieka",
                "Tribunal Europeo de Derechos Humanos",
                "Eur. Court H.R."
            })
    void the_european_court_of_human_rights(String name) {
        assertThat(CourtNames.isEuropeanCourt(name)).isTrue();
        assertThat(CourtNames.isCourt(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "European Commission of Human Rights",
                "Council of Europe Commissioner for Human Rights",
                "European Parliament, Subcommittee on Human Rights",
                "Court of Justice of the European Union",
                "European Court of Justice",
                "Europäischer Gerichtshof",
                "Inter-American Court of Human Rights",
                "Tribunal de grande instance de Strasbourg",
                "Tribunal judiciaire de Strasbourg",
                "Cour d'appel de Colmar",
                "Supreme Court",
                "Human Rights Committee"
            })
    void another_body(String name) {
        assertThat(CourtNames.isEuropeanCourt(name)).isFalse();
    }
}
