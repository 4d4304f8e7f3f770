package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Claims;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Subjects;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a finding that cannot be decided names as open can turn its verdict: of the examples that cannot be decided, an
 * answer to the claim decides, alone or beside answers to the others that are named.
 */
class OpenClaimsMatterTest {
    private static final RuleSet RULES = RuleCatalogue.standard();

    /** In how many examples each sort of claim is tried beside others, and how often in each. */
    private static final int EXAMPLES = 4;

    private static final int WALKS = 40;
    private static final int STEPS = 4;

    private final AnswersOfCorpus answers = new AnswersOfCorpus(
            RULES.rules().stream().map(rule -> rule.info().id()).toList());

    private final Random random = new Random(20261130);

    @Test
    void each_sort_of_claim_that_a_rule_names_as_open_can_turn_its_verdict() {
        Set<String> never = new TreeSet<>();
        int sorts = 0;
        for (Rule rule : RULES.rules()) {
            for (Map.Entry<String, List<Named>> sort : named(rule).entrySet()) {
                sorts++;
                if (sort.getValue().stream().noneMatch(this::decides)
                        && sort.getValue().stream().limit(EXAMPLES).noneMatch(this::decidesBesideOthers)) {
                    never.add(rule + " " + sort.getKey() + ": " + sort.getValue());
                }
            }
        }
        assertThat(never).as("of %d sorts", sorts).isEmpty();
        assertThat(sorts).isGreaterThan(150);
    }

    /** {@return the claims that a rule names in its examples, by sort} */
    private static Map<String, List<Named>> named(Rule rule) {
        Map<String, List<Named>> named = new TreeMap<>();
        for (Path file : Fixtures.of(rule.info().id())) {
            Fixtures.Fixture fixture = Fixtures.Fixture.of(file);
            fixture.expected().forEach((subject, verdict) -> {
                if (verdict == Verdict.CANNOT_DECIDE) {
                    Situation now =
                            new Situation(rule, subject, AnswersOfCorpus.document(file), fixture.view(), verdict);
                    now.open()
                            .forEach(claim -> named.computeIfAbsent(sort(claim), any -> new ArrayList<>())
                                    .add(new Named(now, claim)));
                }
            });
        }
        return named;
    }

    /** {@return the member, and the question that it answers; without the states, persons and courts that are named} */
    private static String sort(ClaimId claim) {
        return claim.member()
                + claim.key().stream()
                        .limit(1)
                        .filter(part -> part.matches("[A-Z][A-Z0-9_]{3,}"))
                        .map(part -> "/" + part)
                        .reduce("", String::concat);
    }

    private boolean decides(Named named) {
        return decides(named.in(), named.claim());
    }

    private boolean decides(Situation now, ClaimId claim) {
        return answers.answered(now.rule().info().id(), now.document(), claim).stream()
                .flatMap(document -> now.answered(document, claim).stream())
                .anyMatch(then -> then.verdict() != Verdict.CANNOT_DECIDE && then.verdict() != now.verdict());
    }

    private boolean decidesBesideOthers(Named named) {
        for (int walk = 0; walk < WALKS; walk++) {
            Situation then = named.in();
            for (int step = 0; step < 1 + walk * STEPS / WALKS; step++) {
                then = other(then, named.claim()).orElse(then);
            }
            if (decides(then, named.claim())) {
                return true;
            }
        }
        return false;
    }

    /** {@return the situation after an answer to another claim that is open} */
    private Optional<Situation> other(Situation now, ClaimId claim) {
        List<ClaimId> others =
                now.open().stream().filter(other -> !isOf(other, claim)).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        ClaimId other = others.get(random.nextInt(others.size()));
        List<ObjectNode> ways = answers.answered(now.rule().info().id(), now.document(), other);
        return ways.isEmpty() ? Optional.empty() : now.answered(ways.get(random.nextInt(ways.size())), other);
    }

    /** A claim asked for as a list, as that of all steps, is answered by each of them. */
    private static boolean isOf(ClaimId answered, ClaimId claim) {
        return answered.equals(claim) || answered.toString().startsWith(claim + "/");
    }

    /** A claim that a finding names as open. */
    private record Named(Situation in, ClaimId claim) {
        @Override
        public String toString() {
            return claim + " in " + in.view().dataset().info().title();
        }
    }

    /** What is recorded, and what a rule says of it. */
    private record Situation(Rule rule, String subject, ObjectNode document, View view, Verdict verdict) {
        List<ClaimId> open() {
            return judged(view).stream()
                    .flatMap(one -> Finding.of(view, rule, one).openClaims().stream())
                    .map(OpenClaim::claim)
                    .toList();
        }

        /**
         * {@return what the rule says after an answer; nothing if it contradicts the format, or answers something else}
         */
        Optional<Situation> answered(ObjectNode answer, ClaimId claim) {
            return read(answer)
                    .filter(dataset -> answers(dataset, claim))
                    .map(dataset -> View.of(dataset, view.asOf(), view.knownBy()))
                    .flatMap(then ->
                            judged(then).map(one -> new Situation(rule, subject, answer, then, rule.judge(then, one))));
        }

        private static Optional<Dataset> read(ObjectNode answer) {
            try {
                return Optional.of(DatasetReader.readDocumentOver(answer.toString(), "answered.json", Fixtures.BASE));
            } catch (InvalidDatasetException contradiction) {
                return Optional.empty();
            }
        }

        private boolean answers(Dataset then, ClaimId claim) {
            if (claim.topic().isPresent()) { // answered by a case or a text of the two states
                return countBetween(then, claim) > countBetween(view.dataset(), claim);
            }
            if (AnswersOfCorpus.isGivenOnce(claim)) {
                return !then.record(claim.record()).equals(view.dataset().record(claim.record()));
            }
            Map<ClaimId, List<?>> before = accounts(view.dataset(), claim);
            Map<ClaimId, List<?>> after = accounts(then, claim);
            Set<ClaimId> all = new TreeSet<>(before.keySet());
            all.addAll(after.keySet());
            List<ClaimId> changed = all.stream()
                    .filter(one -> !before.getOrDefault(one, List.of()).equals(after.getOrDefault(one, List.of())))
                    .toList();
            return !changed.isEmpty() && changed.stream().allMatch(one -> isOf(one, claim));
        }

        private static int countBetween(Dataset dataset, ClaimId claim) {
            ActorId state = ActorId.of(claim.record());
            ActorId counterpart = claim.counterpart().orElseThrow();
            return dataset.cases(state, counterpart).size()
                    + dataset.between(state, counterpart).size();
        }

        private static Map<ClaimId, List<?>> accounts(Dataset dataset, ClaimId claim) {
            return dataset.record(claim.record()).stream()
                    .flatMap(record -> Claims.of(record).stream())
                    .collect(Collectors.toMap(Claim::id, Claim::accounts));
        }

        private Optional<Subject> judged(View in) {
            return rule.kinds().stream()
                    .flatMap(kind -> Subjects.of(in, Fixtures.SELECTION).of(kind).stream())
                    .filter(one -> one.id().equals(subject))
                    .findFirst();
        }
    }
}
