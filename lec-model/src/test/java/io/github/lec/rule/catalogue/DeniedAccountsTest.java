package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.internal.Json;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Subjects;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Denies each account of an act, a text or an event in each example that passes or fails, by another source: a verdict
 * then does not rest on the denied account, since it is the same without it, or is open. So no rule counts what a sheet
 * shows as disputed.
 */
class DeniedAccountsTest {
    private static final List<String> SECTIONS =
            List.of("cases", "operations", "treaties", "arrangements", "laws", "events", "statements");

    /**
     * Questions to which a denial is itself an answer: that consent or a basis was not given, that a status was not
     * withdrawn, and that an operation had not ended.
     */
    private static final Set<String> ANSWERED_BY_A_DENIAL = Set.of(
            "BASIS_EXISTS",
            "DATA_EXPORT_BASIS",
            "NON_USE_ASSURANCE",
            "PERSON_CONSENT",
            "REFUGEE_STATUS_WITHDRAWN",
            "ENDED",
            "hostConsent: true");

    /**
     * What is meant: a court's finding of a rendition outranks its denial by a ministry, and a surrender of a later day,
     * whether it took place or not, was no earlier one; a rule on contradictory accounts of compliance finds a further
     * one; and that two records say the same of a signature does not depend on whether it took place.
     */
    private static final Set<String> MEANT = Set.of(
            "LEC-EXT-018 SURRENDERED",
            "LEC-EXT-019 RENDITION",
            "LEC-CYB-004 compliance: true",
            "LEC-CYB-004 compliance: false",
            "LEC-REF-002 SIGNED",
            "LEC-REF-002 ADOPTED");

    /**
     * Examples in which a step comes after the act, so that a treaty was not in force, had not ended or was not signed
     * then, whether the step took place or not.
     */
    private static final Set<String> LATER_OR_NEVER = Set.of(
            "LEC-ASR-001/fail-the-basis-with-a-clause-was-not-in-force.json",
            "LEC-EXT-001/fail-the-protocol-enters-into-force-later.json",
            "LEC-EXT-016/fail-the-other-treaty-was-not-in-force.json",
            "LEC-EXT-017/fail-neither-of-two-treaties-was-in-force.json",
            "LEC-EXT-017/fail-the-treaty-entered-into-force-a-day-later.json",
            "LEC-EXT-017/pass-a-court-allowed-it-under-a-treaty-not-in-force.json",
            "LEC-LIF-003/pass-a-vaguer-account-of-the-suspension.json",
            "LEC-LIF-003/pass-before-a-later-treaty-replaced-it.json",
            "LEC-LIF-003/pass-before-the-day-on-which-the-notice-was-to-end-the-treaty.json",
            "LEC-LIF-003/pass-surrendered-before-the-entry-into-force-of-a-treaty-seen-ended-later.json",
            "LEC-LIF-003/pass-surrendered-before-the-entry-into-force-of-a-treaty-seen-suspended-later.json",
            "LEC-LIF-004/fail-a-memorandum-is-no-basis.json",
            "LEC-LIF-004/fail-handed-over-twice-first-before-the-entry-into-force.json",
            "LEC-LIF-004/fail-in-force-for-one-of-the-two-only.json",
            "LEC-LIF-004/fail-surrendered-before-entry-into-force.json",
            "LEC-LIF-004/fail-surrendered-before-the-entry-into-force-of-a-treaty-seen-ended-later.json",
            "LEC-LIF-004/fail-surrendered-before-the-entry-into-force-of-a-treaty-seen-suspended-later.json",
            "LEC-LIF-005/pass-the-other-is-not-yet-in-force.json",
            "LEC-POL-002/fail-the-agreement-that-is-named-was-signed-only-later-and-there-was-no-other.json",
            "LEC-TSP-001/fail-the-protocol-that-dispenses-came-later.json");

    /**
     * Examples in which another account decides whichever of the two is right: dual criminality keeps out an offence
     * under any definition, a reservation that was never made binds as little as one that was withdrawn, and a text
     * that was read says itself that others have no role.
     */
    private static final Set<String> DECIDED_OTHERWISE = Set.of(
            "LEC-DEF-002/pass-treaty-where-dual-criminality-keeps-it-out.json",
            "LEC-EXT-003/pass-one-of-two-accounts-tells-of-the-withdrawal.json",
            "LEC-GOV-003/fail-a-description-of-the-text-that-was-read-names-partners.json");

    @TestFactory
    Stream<DynamicTest> no_verdict_rests_on_an_account_that_another_source_denies() {
        return RuleCatalogue.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> {
                    List<String> ignored = new ArrayList<>();
                    for (Path file : Fixtures.of(rule.info().id())) {
                        Verdict verdict = Fixtures.verdictOf(file);
                        if (verdict == Verdict.FAIL || verdict == Verdict.PASS) {
                            ignored.addAll(ignored(rule, file, account -> isMeant(rule, file, account)));
                        }
                    }
                    assertThat(ignored).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_example_is_left_out_only_if_its_verdict_rests_on_an_account_that_is_denied() {
        return Stream.concat(
                LATER_OR_NEVER.stream().map(example -> needed(example, Account::isStep)),
                DECIDED_OTHERWISE.stream().map(example -> needed(example, account -> true)));
    }

    private static DynamicTest needed(String example, Predicate<Account> leftOut) {
        return DynamicTest.dynamicTest(example, () -> {
            String id = example.substring(0, example.indexOf('/'));
            Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();
            assertThat(Fixtures.of(id))
                    .filteredOn(file -> example.equals(id + "/" + file.getFileName()))
                    .singleElement()
                    .satisfies(file ->
                            assertThat(ignored(rule, file, leftOut.negate())).isNotEmpty());
        });
    }

    private static boolean isMeant(Rule rule, Path file, Account account) {
        String example = rule + "/" + file.getFileName();
        return ANSWERED_BY_A_DENIAL.contains(account.named())
                || MEANT.contains(rule + " " + account.named())
                || account.isStep() && LATER_OR_NEVER.contains(example)
                || DECIDED_OTHERWISE.contains(example);
    }

    private static List<String> ignored(Rule rule, Path file, Predicate<Account> meant) throws IOException {
        JsonNode document = Json.parse(Files.readString(file)).orElseThrow();
        Map<String, Verdict> verdicts = verdicts(rule, document);
        List<String> found = new ArrayList<>();
        for (Account account : accounts(document)) {
            if (meant.test(account)) {
                continue;
            }
            Map<String, Verdict> without = verdicts(rule, account.removedFrom(document));
            Map<String, Verdict> denied = verdicts(rule, account.deniedIn(document));
            verdicts.forEach((id, verdict) -> {
                boolean rests = decides(verdict) && without.containsKey(id) && without.get(id) != verdict;
                Verdict now = denied.getOrDefault(id, Verdict.CANNOT_DECIDE);
                if (rests && decides(now) && now != without.get(id)) {
                    found.add(file.getFileName() + ", " + account + ": " + id + " is " + now + ", without it "
                            + without.get(id));
                }
            });
        }
        return found;
    }

    private static boolean decides(Verdict verdict) {
        return verdict == Verdict.FAIL || verdict == Verdict.PASS;
    }

    /** The verdicts on all subjects; none if the document cannot be read. */
    private static Map<String, Verdict> verdicts(Rule rule, JsonNode document) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        Dataset dataset;
        try {
            dataset = DatasetReader.readDocumentOver(document.toString(), "denied.json", Fixtures.BASE);
        } catch (InvalidDatasetException e) {
            return verdicts;
        }
        LocalDate day = dataset.info().asOf();
        JsonNode knownBy = document.at("/dataset/x-known-by");
        View view = View.of(dataset, day, knownBy.isMissingNode() ? day : LocalDate.parse(knownBy.asText()));
        Subjects subjects = Subjects.of(view, Fixtures.SELECTION);
        for (SubjectKind kind : rule.kinds()) {
            subjects.of(kind).forEach(subject -> verdicts.put(subject.id(), rule.judge(view, subject)));
        }
        return verdicts;
    }

    /** The accounts of acts in an example that affirm something. */
    private static List<Account> accounts(JsonNode document) {
        List<Account> accounts = new ArrayList<>();
        for (String section : SECTIONS) {
            for (int record = 0; record < document.path(section).size(); record++) {
                JsonNode members = document.path(section).path(record);
                int at = record;
                members.properties().forEach(member -> {
                    for (int i = 0;
                            i < member.getValue().size() && member.getValue().isArray();
                            i++) {
                        JsonNode account = member.getValue().path(i);
                        if (account.has("citations") && !account.path("denies").asBoolean()) {
                            accounts.add(new Account(section, at, member.getKey(), i, account));
                        }
                    }
                });
            }
        }
        return accounts;
    }

    /** One account, by its place in the document. */
    private record Account(String section, int record, String member, int index, JsonNode account) {
        JsonNode removedFrom(JsonNode document) {
            JsonNode copy = document.deepCopy();
            list(copy).remove(index);
            return copy;
        }

        JsonNode deniedIn(JsonNode document) {
            JsonNode copy = document.deepCopy();
            ObjectNode denial = account.deepCopy();
            denial.put("denies", true);
            ObjectNode citation = (ObjectNode) denial.path("citations").path(0);
            citation.put("source", citation.path("source").asText().equals("ministry") ? "court" : "ministry");
            list(copy).add(denial);
            return copy;
        }

        private ArrayNode list(JsonNode document) {
            return (ArrayNode) document.path(section).path(record).path(member);
        }

        boolean isStep() {
            return member.equals("lifecycle");
        }

        /** The question or the step, or the answer to a question that has no name of its own. */
        String named() {
            return Stream.of("fact", "stage")
                    .filter(account::has)
                    .map(name -> account.path(name).asText())
                    .findFirst()
                    .orElseGet(() -> account.path("value").isTextual()
                            ? account.path("value").asText()
                            : member + ": " + account.path("value").asText());
        }

        @Override
        public String toString() {
            return section + "[" + record + "]/" + member + "[" + index + "] " + named();
        }
    }
}
