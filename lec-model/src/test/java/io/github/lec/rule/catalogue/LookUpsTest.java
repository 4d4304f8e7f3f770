package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Subjects;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice as many records cost twice as many questions: no rule compares every text or case with every other one. */
class LookUpsTest {
    /** Rules that see from the plain members of a text alone that they have nothing to ask. */
    private static final Set<String> ASKS_NOTHING = Set.of("LEC-DEF-001", "LEC-DEF-002", "LEC-GOV-003");

    @ParameterizedTest
    @MethodSource("rulesOnTexts")
    void questions_grow_as_the_treaties_do(Rule rule) {
        long few = questions(rule, 100);
        long many = questions(rule, 400);
        assertThat(few > 0).isEqualTo(!ASKS_NOTHING.contains(rule.info().id()));
        assertThat(many).isLessThanOrEqualTo(few * 4 + 400);
    }

    @ParameterizedTest
    @MethodSource("rulesOnCases")
    void questions_grow_as_the_cases_do(Rule rule) {
        long few = questionsOnCases(rule, 100);
        long many = questionsOnCases(rule, 400);
        assertThat(few).isPositive();
        assertThat(many).isLessThanOrEqualTo(few * 4 + 400);
    }

    /** Relations, states, operations, laws, events and statements: as many of each as of the others. */
    @ParameterizedTest
    @MethodSource("rulesOnOthers")
    void questions_grow_as_all_records_do(Rule rule) {
        long few = questionsOnAll(rule, 50);
        long many = questionsOnAll(rule, 200);
        assertThat(few).isPositive();
        assertThat(many).isLessThanOrEqualTo(few * 4 + 400);
    }

    private static Stream<Rule> rulesOnTexts() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.kinds().contains(SubjectKind.INSTRUMENT));
    }

    private static Stream<Rule> rulesOnOthers() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.kinds().stream()
                        .anyMatch(kind -> kind != SubjectKind.CASE && kind != SubjectKind.INSTRUMENT));
    }

    /**
     * Treaties on extradition, on assistance and on the suppression of crime between each of many states and China, a
     * law of each, an act of each that is compared with a norm, and an operation and a case there.
     */
    private static long questionsOnAll(Rule rule, int states) {
        String actors = numbered(states, "{'id': 'S%1$s', 'kind': 'STATE', 'name': 'State %1$s'}");
        String treaties = numbered(
                states,
                "{'id': 't-%1$s', 'kind': 'EXTRADITION', 'title': 'Treaty %1$s', 'parties': ['CN', 'S%1$s'],"
                        + " 'lifecycle': [{'stage': 'IN_FORCE', 'date': '2010-01-01', @text}]}, {'id': 'mla-%1$s',"
                        + " 'kind': 'MUTUAL_LEGAL_ASSISTANCE', 'title': 'Assistance %1$s', 'parties': ['CN',"
                        + " 'S%1$s']}, {'id': 'conv-%1$s', 'kind': 'CRIME_SUPPRESSION', 'title': 'Convention %1$s',"
                        + " 'parties': ['CN', 'S%1$s']}");
        String events = numbered(
                states,
                "{'id': 'e-%1$s', 'kind': 'VOTE', 'title': 'Event %1$s', 'actors': ['S%1$s'], 'occurred': [{'date':"
                        + " '2016-05-01', @press}], 'acts': [{'question': 'OUTSIDE_NORM', 'actor': 'S%1$s', 'norm':"
                        + " 'iccpr-14', 'value': true, @press}]}");
        String laws = numbered(
                states,
                "{'id': 'law-%1$s', 'type': 'LAW', 'kind': 'STATUTE', 'title': 'Law %1$s', 'jurisdiction': 'S%1$s'}");
        String operations = numbered(
                states,
                "{'id': 'op-%1$s', 'kind': 'JOINT_PATROL', 'title': 'Patrol %1$s', 'by': ['CN'], 'hosts': ['S%1$s'],"
                        + " 'steps': [{'stage': 'HELD', 'date': '2019-05-01', @press}]}");
        String cases = numbered(
                states,
                "{'id': 'c-%1$s', 'requested': 'S%1$s', 'requesting': 'CN', 'persons': [{'count': 1, 'nationality':"
                        + " 'CN', @press}], 'route': [{'value': 'EXTRADITION', @press}], 'basis': [{'value':"
                        + " 't-%1$s', @press}], 'steps': [{'stage': 'SURRENDERED', 'date': '2019-05-01', @press}]}");
        Dataset dataset = Fixtures.dataset("'actors': [" + actors + "], 'treaties': [" + treaties + "], 'laws': ["
                + laws + "], 'events': [" + events + "], 'operations': [" + operations + "], 'cases': [" + cases + "]");
        long[] asked = {0};
        View counting = View.of(dataset).recording(claim -> asked[0]++);
        Selection selection = new Selection(
                IntStream.range(0, states)
                        .mapToObj(i -> ActorId.of("S" + i))
                        .collect(Collectors.toCollection(TreeSet::new)),
                List.of(ActorId.of("CN")));
        Subjects subjects = Subjects.of(View.of(dataset), selection);
        rule.kinds().stream()
                .flatMap(kind -> subjects.of(kind).stream())
                .forEach(subject -> rule.judge(counting, subject));
        return asked[0];
    }

    private static String numbered(int count, String record) {
        return IntStream.range(0, count).mapToObj(i -> record.formatted(i)).collect(Collectors.joining(", "));
    }

    /**
     * Sources repeat each other: what twenty of them say about one person costs as much as twenty answers, not four
     * hundred.
     */
    @ParameterizedTest
    @MethodSource("rulesOnCases")
    void questions_grow_as_the_accounts_of_one_case_do(Rule rule) {
        long few = questionsOnAccounts(rule, 20);
        long many = questionsOnAccounts(rule, 80);
        assertThat(few).isPositive();
        assertThat(many).isLessThanOrEqualTo(few * 4 + 400);
    }

    /** What decides is found once for all words about it, not separately for each sentence. */
    @ParameterizedTest
    @MethodSource("rulesOnCases")
    void the_words_about_a_case_ask_little_more_than_judging_it_does(Rule rule) {
        Dataset dataset = Fixtures.dataset("'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN', 'persons':"
                + " [{'count': 1, 'nationality': 'CN', @press}, {'count': 1, 'nationality': 'FR', @press}], 'steps':"
                + " [{'stage': 'REQUESTED', 'date': '2021-01', @press}]}]");
        long[] asked = {0};
        View counting = View.of(dataset).recording(claim -> asked[0]++);
        Finding finding =
                Finding.of(counting, rule, new Subject.OfCase(dataset.cases().get(0)));
        long judging = asked[0];
        asked[0] = 0;

        assertThat(finding.words()).isNotEmpty();

        assertThat(asked[0]).isLessThanOrEqualTo(judging * 4);
    }

    private static Stream<Rule> rulesOnCases() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.kinds().contains(SubjectKind.CASE));
    }

    /** A person who is refused, deported to a third state and removed, with the given number of accounts for each. */
    private static long questionsOnAccounts(Rule rule, int accounts) {
        String steps = Stream.of(
                        "'stage': 'REQUESTED', 'date': '2021-01'",
                        "'stage': 'NOTICE_ISSUED', 'date': '2021-01'",
                        "'stage': 'COURT_REFUSED', 'date': '2021-03-05'",
                        "'stage': 'REFUSED', 'start': '2021-03'",
                        "'stage': 'DEPORTED', 'date': '2021-04-02', 'destination': 'HK'",
                        "'stage': 'RETURNED', 'date': '2021-05-02'")
                .map(step -> repeated("{" + step + ", @press}", accounts))
                .collect(Collectors.joining(", "));
        Dataset dataset = Fixtures.dataset("'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN', 'persons':"
                + " [{'count': 1, 'nationality': 'CN', @press}], 'route': ["
                + repeated("{'value': 'DEPORTATION', @press}", accounts)
                + "], 'decisions': ["
                + repeated("{'court': 'A court', 'date': '2021-03-05', 'outcome': 'REFUSED', @press}", accounts)
                + "], 'steps': [" + steps + "]}]");
        long[] asked = {0};
        View counting = View.of(dataset).recording(claim -> asked[0]++);
        dataset.cases().forEach(one -> rule.judge(counting, new Subject.OfCase(one)));
        return asked[0];
    }

    private static String repeated(String account, int times) {
        return Stream.generate(() -> account).limit(times).collect(Collectors.joining(", "));
    }

    /** Surrenders of two persons each, by one state to another under one treaty. */
    private static long questionsOnCases(Rule rule, int count) {
        String persons = "{'person': 'A', 'count': 1, 'nationality': 'CN', @press}, {'person': 'B', 'count': 1,"
                + " 'nationality': 'CN', @press}";
        String cases = IntStream.range(0, count)
                .mapToObj(i -> "{'id': 'c-" + i + "', 'requested': 'FR', 'requesting': 'CN', 'persons': [" + persons
                        + "], 'route': [{'value': 'EXTRADITION', @press}], 'basis': [{'value': 't-0', @press}],"
                        + " 'steps':"
                        + " [{'stage': 'SURRENDERED', 'date': '" + (2000 + i % 20) + "-05-01', @press}]}")
                .collect(Collectors.joining(", "));
        Dataset dataset =
                Fixtures.dataset("'treaties': [{'id': 't-0', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties':"
                        + " ['CN', 'FR'], 'lifecycle': [{'stage': 'IN_FORCE', 'date': '1999-01-01', @text}]}],"
                        + " 'cases': ["
                        + cases
                        + "]");
        long[] asked = {0};
        View counting = View.of(dataset).recording(claim -> asked[0]++);
        dataset.cases().forEach(one -> rule.judge(counting, new Subject.OfCase(one)));
        return asked[0];
    }

    /** Two treaties of one sort between each pair of actors. */
    private static long questions(Rule rule, int pairs) {
        String actors = IntStream.range(0, pairs)
                .mapToObj(i -> "{'id': 'S" + i + "', 'kind': 'STATE', 'name': 'State " + i + "'}")
                .collect(Collectors.joining(", "));
        String treaties = IntStream.range(0, 2 * pairs)
                .mapToObj(i -> "{'id': 't-" + i + "', 'kind': 'POLICE_COOPERATION', 'title': 'Treaty " + i
                        + "', 'parties': ['CN', 'S" + i / 2
                        + "'], 'lifecycle': [{'stage': 'IN_FORCE', 'date': '2010-01-0"
                        + (1 + i % 2) + "', @text}]}")
                .collect(Collectors.joining(", "));
        Dataset dataset = Fixtures.dataset("'actors': [" + actors + "], 'treaties': [" + treaties + "]");
        long[] asked = {0};
        View counting = View.of(dataset).recording(claim -> asked[0]++);
        dataset.treaties().stream()
                .filter(treaty -> treaty.id().value().startsWith("t-"))
                .forEach(treaty -> rule.judge(counting, new Subject.OfInstrument(treaty)));
        return asked[0];
    }
}
