package io.github.lec.report.json;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.norm.Norm;
import io.github.lec.record.NormId;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import java.util.List;
import java.util.Map;

/** A rule as JSON, with the titles of its norms. */
final class RuleJson {
    private RuleJson() {}

    /** {@return the members} */
    static Map<String, Object> of(Rule rule, Dataset norms) {
        RuleInfo info = rule.info();
        return JsonMembers.of("id", info.id())
                .with("title", info.title())
                .with("severity", info.severity())
                .with("layer", info.layer())
                .with("group", info.group())
                .with("dimension", info.dimension())
                .with("question", info.question())
                .with("questions", questions(rule))
                .with("yes", info.yes())
                .with("asks", info.asks())
                .with("sameGapAs", info.sameGapAs())
                .with("kinds", rule.kinds().stream().sorted().toList())
                .with("benchmark", info.benchmark())
                .with("notMet", info.notMet())
                .with("rationale", info.rationale())
                .with("remedy", info.remedy())
                .with("wouldNeed", info.wouldNeed())
                .with("norms", titled(info.norms(), norms))
                .with("cover", titled(info.cover(), norms))
                .toMap();
    }

    /** {@return what the rule asks of each kind of subject} */
    private static Map<String, Object> questions(Rule rule) {
        JsonMembers questions = JsonMembers.of(Map.of());
        rule.kinds().stream().sorted().forEach(kind -> questions.with(kind.name(), rule.question(kind)));
        return questions.toMap();
    }

    private static List<Map<String, Object>> titled(List<NormId> ids, Dataset norms) {
        return ids.stream()
                .map(id -> JsonMembers.of("id", id)
                        .with("title", norms.norm(id).map(Norm::title).orElse(id.value()))
                        .toMap())
                .toList();
    }
}
