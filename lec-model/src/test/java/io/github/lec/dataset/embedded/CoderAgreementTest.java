package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Basis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two readers coded each text independently. How far they agree is derived from their readings, and is published in
 * data.md.
 */
class CoderAgreementTest {
    private static final Dataset DATA = Dataset.embedded();
    private static final Map<String, TreatyKind> FOLDERS = Map.of(
            "extradition", TreatyKind.EXTRADITION,
            "mutual-legal-assistance", TreatyKind.MUTUAL_LEGAL_ASSISTANCE,
            "transfer", TreatyKind.TRANSFER_OF_SENTENCED_PERSONS);

    /** Texts between more than two states: a reading names each as its record is called, but for one. */
    private static final String OTHERS = "other/";

    private static final Map<String, String> CALLED = Map.of("sco", "sco-terrorism-2009");

    private record Question(String text, SafeguardKind kind) {}

    private record Pair(SafeguardForm first, SafeguardForm second) {
        boolean agrees() {
            return first == second;
        }
    }

    private static Map<Question, SafeguardForm> reading(int number) {
        Map<Question, SafeguardForm> forms = new LinkedHashMap<>();
        Checkout.read("docs/coding/reading-" + number + ".tsv").lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            forms.put(new Question(cells[0], SafeguardKind.valueOf(cells[1])), SafeguardForm.valueOf(cells[2]));
        });
        return forms;
    }

    private static Map<String, List<Pair>> pairs() {
        Map<Question, SafeguardForm> first = reading(1);
        Map<Question, SafeguardForm> second = reading(2);
        assertThat(first.keySet()).as("the questions of both readings").isEqualTo(second.keySet());
        Map<String, List<Pair>> byKind = new TreeMap<>();
        first.forEach((question, form) -> byKind.computeIfAbsent(question.kind().name(), kind -> new ArrayList<>())
                .add(new Pair(form, second.get(question))));
        return byKind;
    }

    @Test
    void agreement_is_published_by_kind() {
        StringBuilder text =
                new StringBuilder("| kind | texts | same form | share | Cohen's kappa |\n|---|---|---|---|---|\n");
        List<Pair> all = new ArrayList<>();
        pairs().forEach((kind, pairs) -> {
            row(text, "`" + kind + "`", pairs);
            all.addAll(pairs);
        });
        row(text, "all", all);
        Checkout.keepsCurrentBetweenMarks("docs/data.md", "agreement", text.toString());
    }

    private static void row(StringBuilder text, String name, List<Pair> pairs) {
        long same = pairs.stream().filter(Pair::agrees).count();
        text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %s |\n",
                name,
                pairs.size(),
                same,
                (double) same / pairs.size(),
                kappa(pairs)));
    }

    /**
     * {@return agreement beyond chance; if both readers gave the same form throughout, there is no chance to correct
     * for}
     */
    private static String kappa(List<Pair> pairs) {
        double total = pairs.size();
        double observed = pairs.stream().filter(Pair::agrees).count() / total;
        Map<SafeguardForm, Long> first = counts(pairs, Pair::first);
        Map<SafeguardForm, Long> second = counts(pairs, Pair::second);
        double expected = first.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() / total * second.getOrDefault(entry.getKey(), 0L) / total)
                .sum();
        return expected == 1
                ? "one form only"
                : String.format(Locale.ROOT, "%.2f", (observed - expected) / (1 - expected));
    }

    private static Map<SafeguardForm, Long> counts(List<Pair> pairs, Function<Pair, SafeguardForm> side) {
        return pairs.stream().collect(Collectors.groupingBy(side, Collectors.counting()));
    }

    @Test
    void what_both_readers_found_is_in_the_dataset() {
        Map<Question, SafeguardForm> second = reading(2);
        String settled = Checkout.read("docs/coding/settled.md");
        reading(1).forEach((question, form) -> {
            boolean bothWrong = settled.lines()
                    .anyMatch(line -> line.startsWith("| " + question.text() + " | " + question.kind())
                            && (line.endsWith("not such a clause |") || line.endsWith("both missed it |")));
            if (form == second.get(question) && !bothWrong) {
                assertThat(forms(question)).as("%s", question).contains(form);
            }
        });
    }

    /** The questions on a law are answered by yes or no; coding.md says what yes means for the record. */
    @Test
    void agreement_on_laws_is_published_by_question() {
        Map<String, String> first = answersOnLaws("reading-1");
        Map<String, String> second = answersOnLaws("reading-2");
        assertThat(first.keySet()).as("the questions of both readings").isEqualTo(second.keySet());
        long same = first.entrySet().stream()
                .filter(answer -> answer.getValue().equals(second.get(answer.getKey())))
                .count();
        long laws = first.keySet().stream()
                .map(question -> question.substring(0, question.indexOf('\t')))
                .distinct()
                .count();
        Checkout.keepsCurrentBetweenMarks(
                "docs/data.md",
                "agreement on laws",
                String.format(
                        Locale.ROOT,
                        "%d laws, %d questions, %d answered alike (%.2f).\n",
                        laws,
                        first.size(),
                        same,
                        (double) same / first.size()));
    }

    @Test
    void every_definition_coded_from_a_chinese_law_is_in_both_readings() {
        Set<String> questions = answersOnLaws("reading-1").keySet();
        assertThat(definitions()).isNotEmpty();
        assertThat(questions).containsAll(definitions().keySet());
    }

    @Test
    void what_both_readers_found_in_a_definition_is_what_the_dataset_says() {
        Map<String, String> second = answersOnLaws("reading-2");
        Map<String, String> coded = definitions();
        Set<String> settled = Checkout.read("docs/coding/settled.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| "))
                .filter(cells -> cells.length > 2 && cells[cells.length - 1].startsWith("not defined"))
                .map(cells -> cells[0].substring(2) + "\t" + cells[1])
                .collect(Collectors.toSet());
        answersOnLaws("reading-1").forEach((question, answer) -> {
            if (question.contains("/") && answer.equals(second.get(question)) && !settled.contains(question)) {
                assertThat(coded).containsEntry(question, answer);
            }
        });
    }

    /**
     * {@return what the dataset answers for each element of a definition that was coded from the text of a Chinese law}
     */
    private static Map<String, String> definitions() {
        Map<String, String> coded = new TreeMap<>();
        DATA.all()
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .forEach(law -> law.definitions().stream()
                        .filter(element -> element.citations().stream()
                                .anyMatch(citation -> citation.source().value().equals("zh-law-texts")))
                        .forEach(element -> coded.put(
                                nameInReadings(law) + "\t" + element.concept() + "/" + element.element(),
                                element.present() ? "yes" : "no")));
        return coded;
    }

    /** A reading names a law as its record does, without the country and the year. */
    private static String nameInReadings(Instrument law) {
        return law.id()
                .value()
                .replaceFirst("^cn-", "")
                .replaceFirst("^hk-", "hong-kong-")
                .replaceFirst("-(19|20)\\d\\d$", "");
    }

    private static Map<String, String> answersOnLaws(String reading) {
        Map<String, String> answers = new TreeMap<>();
        Checkout.read("docs/coding/laws-" + reading + ".tsv").lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            answers.put(cells[0] + "\t" + cells[1], cells[2]);
        });
        return answers;
    }

    private static String folder(Question question) {
        return question.text().substring(0, question.text().indexOf('/'));
    }

    private static List<SafeguardForm> forms(Question question) {
        return treaties(question)
                .map(Treaty::safeguards)
                .flatMap(List::stream)
                .filter(clause -> clause.kind() == question.kind()
                        && clause.basis().filter(Basis.TEXT::equals).isPresent())
                .flatMap(clause -> clause.form().stream())
                .toList();
    }

    private static Stream<Treaty> treaties(Question question) {
        String name = question.text().substring(question.text().indexOf('/') + 1);
        if (question.text().startsWith(OTHERS)) {
            String id = CALLED.getOrDefault(name, name);
            return DATA.treaties().stream().filter(treaty -> treaty.id().value().equals(id));
        }
        Set<ActorId> parties = Set.of(ActorId.of("CN"), ActorId.of(name));
        return DATA.treaties(FOLDERS.get(folder(question))).stream()
                .filter(treaty -> treaty.parties().equals(parties));
    }
}
