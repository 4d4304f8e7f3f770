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
                "A court not named"
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
                "Generalbundesanwalt beim Bundesgerichtshof"
            })
    void none(String name) {
        assertThat(CourtNames.isCourt(name)).isFalse();
    }
}
