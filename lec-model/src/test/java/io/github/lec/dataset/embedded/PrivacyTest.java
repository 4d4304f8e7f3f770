package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.operation.Case;
import io.github.lec.record.Extensible;
import io.github.lec.source.TextAccount;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Persons appear under neutral labels, and by name only where the rules of the data allow it. */
class PrivacyTest {
    private static final Dataset DATA = Dataset.embedded();
    private static final Set<String> PROTECTED =
            Set.of("ASYLUM_SEEKER", "REFUGEE", "PROTECTED_PERSON", "FORMER_DETAINEE", "RELATIVE");

    @Test
    void cases_have_neutral_labels() {
        assertThat(DATA.cases())
                .extracting(subject -> subject.id().value())
                .allMatch(id -> id.matches("[a-z]{2}-[12][0-9]{3}-([0-9]{1,3}|harassment)"));
    }

    @Test
    void only_names_that_the_paper_or_a_court_published_are_given() {
        assertThat(named())
                .allSatisfy(subject -> assertThat(subject.names())
                        .as(subject.id().value())
                        .allMatch(name -> name.citations().stream()
                                .flatMap(citation -> DATA.source(citation.source()).stream())
                                .anyMatch(source -> source.id().value().equals("paper-2017")
                                        || source.kind().filter("COURT"::equals).isPresent())));
    }

    @Test
    void no_person_who_sought_protection_is_named() {
        assertThat(named())
                .allSatisfy(subject -> assertThat(subject.persons())
                        .as(subject.id().value())
                        .noneMatch(group ->
                                group.status().filter(PROTECTED::contains).isPresent()));
    }

    @Test
    void names_are_nowhere_else() {
        Set<String> names = named().stream()
                .flatMap(subject -> subject.names().stream())
                .map(TextAccount::value)
                .map(PrivacyTest::plain)
                .collect(Collectors.toSet());
        assertThat(names).isNotEmpty();
        assertThat(texts())
                .as("texts outside names")
                .noneMatch(text -> names.stream().anyMatch(text::contains));
    }

    @Test
    void names_that_sources_give_and_the_data_do_not_need_stay_out() {
        Set<String> hashes = Checkout.read(
                        "lec-model/src/test/resources/io/github/lec/dataset/embedded/names-that-stay-out.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        assertThat(texts()).allSatisfy(text -> {
            String[] words = text.split(" ", -1);
            for (int i = 0; i + 1 < words.length; i++) {
                assertThat(hashes).as(text).doesNotContain(sha256(words[i] + " " + words[i + 1]));
            }
        });
    }

    @Test
    void offences_are_allegations() {
        assertThat(DATA.codes())
                .filteredOn(code -> code.group().equals("offence"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(plain(code.definition())).contains("alleged"));
    }

    private static List<Case> named() {
        return DATA.cases().stream()
                .filter(subject -> !subject.names().isEmpty())
                .toList();
    }

    /** All texts of all records except the names themselves, as words in lower case. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            for (Extensible record : DATA.own(kind)) {
                Extensible shown = record instanceof Case subject ? withoutNames(subject) : record;
                new Walk(kind, shown).texts((member, text) -> texts.add(plain(text)));
            }
        }
        return texts;
    }

    private static Case withoutNames(Case subject) {
        return Case.builder().from(subject).names(List.of()).build();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
