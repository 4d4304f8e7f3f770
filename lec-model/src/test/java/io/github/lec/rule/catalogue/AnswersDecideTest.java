package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Claims;
import io.github.lec.instrument.Purpose;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Subjects;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a finding names as open is what decides it: of random records, only what findings name is answered, again and
 * again. Where that does not decide because a plain member is missing, the finding says that this is not recorded.
 */
class AnswersDecideTest {
    private static final int ROUNDS = 80;
    private static final int FINDINGS = 3;
    private static final int ATTEMPTS = 8;
    private static final int ANSWERS = 300;
    private static final Selection SELECTION =
            new Selection(new TreeSet<>(List.of(ActorId.of("ZZ"))), List.of(ActorId.of("CN")));

    /**
     * Random records answer nothing that the first ask for, and never tell of a later agreement of the same parties.
     */
    private static final RuleSet RULES =
            RuleCatalogue.standard().only(rule -> !rule.info().id().matches("LEC-(LIF|REF)-.*|LEC-CYB-004"));

    private final Set<String> asked = new TreeSet<>();
    private final Map<String, Integer> decided = new TreeMap<>();

    @Test
    void answers_to_what_a_finding_names_as_open_decide_it() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomRecords random = new RandomRecords(seed);
            List<Extensible> records = random.some();
            RuleSet left = RULES.only(rule -> decided.getOrDefault(rule.info().id(), 0) < FINDINGS);
            for (Finding finding : Evaluation.of(RandomRecords.view(records), left, SELECTION)
                    .findings(EnumSet.of(Verdict.CANNOT_DECIDE))) {
                asked.add(finding.rule().info().id());
                answer(random, records, finding, seed);
            }
        }
        assertThat(asked).hasSizeGreaterThan(RULES.rules().size() * 4 / 5);
        assertThat(decided.keySet()).isEqualTo(asked);
    }

    private void answer(RandomRecords random, List<Extensible> records, Finding finding, int seed) {
        Rule rule = finding.rule();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Extensible> now = records;
            Finding last = finding;
            for (int i = 0; i < ANSWERS && last.verdict() == Verdict.CANNOT_DECIDE; i++) {
                List<Extensible> next = random.fill(now);
                Set<ClaimId> answered = answered(now, next);
                if (!answered.isEmpty() && areOpen(answered, last)) {
                    now = next;
                    last = again(now, rule, finding.subject()).orElseThrow();
                }
            }
            String found =
                    "%s on %s, seed %d: %s".formatted(rule, finding.subject().id(), seed, last.words());
            if (last.verdict() != Verdict.CANNOT_DECIDE) {
                decided.merge(rule.info().id(), 1, Integer::sum);
                return;
            }
            assertThat(last.openClaims().isEmpty()
                            && last.openPoint().isEmpty()
                            && last.remark().isEmpty())
                    .as(found)
                    .isFalse();
            if (last.openClaims().isEmpty() && isDecidedByPlainMembers(now, rule, finding.subject())) {
                assertThat(last.words()).as(found).contains("not recorded");
            }
        }
    }

    private static boolean isDecidedByPlainMembers(List<Extensible> records, Rule rule, Subject subject) {
        return List.of(Purpose.values()).stream()
                .anyMatch(purpose -> again(
                                records.stream()
                                        .<Extensible>map(
                                                record -> record instanceof Case one ? completed(one, purpose) : record)
                                        .toList(),
                                rule,
                                subject)
                        .filter(finding -> finding.verdict() != Verdict.CANNOT_DECIDE)
                        .isPresent());
    }

    private static Case completed(Case one, Purpose purpose) {
        return Case.builder()
                .from(one)
                .requested(one.requested().orElse(ActorId.of("ZZ")))
                .purpose(one.purpose().orElse(purpose))
                .build();
    }

    private static Optional<Finding> again(List<Extensible> records, Rule rule, Subject subject) {
        View then = RandomRecords.view(records);
        return Subjects.of(then, SELECTION).of(subject.kind()).stream()
                .filter(same -> same.id().equals(subject.id()))
                .map(same -> Finding.of(then, rule, same))
                .findFirst();
    }

    /** {@return whether each claim is named as open, or is one of those that are asked for as a list} */
    private static boolean areOpen(Set<ClaimId> claims, Finding finding) {
        List<ClaimId> open = finding.openClaims().stream().map(OpenClaim::claim).toList();
        return claims.stream()
                .allMatch(claim -> open.stream()
                        .anyMatch(
                                asked -> claim.equals(asked) || claim.toString().startsWith(asked + "/")));
    }

    /** {@return the claims of which there are other accounts than before; none if a plain member was filled in} */
    private static Set<ClaimId> answered(List<Extensible> before, List<Extensible> after) {
        Set<ClaimId> changed = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                Map<ClaimId, Integer> had = accounts(before.get(i));
                accounts(after.get(i)).forEach((id, count) -> {
                    if (!count.equals(had.get(id))) {
                        changed.add(id);
                    }
                });
            }
        }
        return changed;
    }

    private static Map<ClaimId, Integer> accounts(Extensible record) {
        return Claims.of(record).stream()
                .collect(Collectors.toMap(
                        claim -> claim.id(), claim -> claim.accounts().size()));
    }
}
