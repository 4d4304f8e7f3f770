package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.Set;

/** Balances between France and a counterpart on small datasets. */
final class Balances {
    static final ActorId FRANCE = ActorId.of("FR");
    static final ActorId CHINA = ActorId.of("CN");

    private Balances() {}

    static RuleSet rules(String... ids) {
        Set<String> wanted = Set.of(ids);
        RuleSet some = RuleCatalogue.standard()
                .only(rule -> wanted.contains(rule.info().id()));
        assertThat(some.rules()).hasSameSizeAs(wanted);
        return some;
    }

    static Balance balance(View view, RuleSet rules, ActorId counterpart, BalanceSettings settings) {
        return Balance.of(Evaluation.of(view, rules, Fixtures.SELECTION), FRANCE, counterpart, settings);
    }

    static DimensionRisk risk(RiskDimension dimension, String sections, String... rules) {
        return risk(dimension, BalanceSettings.standard(), sections, rules);
    }

    static DimensionRisk risk(RiskDimension dimension, BalanceSettings settings, String sections, String... rules) {
        return of(dimension, balance(View.of(Fixtures.dataset(sections)), rules(rules), CHINA, settings));
    }

    static DimensionRisk of(RiskDimension dimension, Balance balance) {
        return balance.risks().stream()
                .filter(risk -> risk.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    static String treaties(String... treaties) {
        return "'treaties': [" + String.join(", ", treaties) + "]";
    }

    static String treaty(String id, String... safeguards) {
        return "{'id': '" + id + "', 'kind': 'EXTRADITION', 'title': '" + id + "', 'parties': ['CN', 'FR'], 'textRead':"
                + " 'FULL', 'lifecycle': [{'stage': 'SIGNED', 'date': '2007-03-20', @text}], 'safeguards': ["
                + String.join(", ", safeguards) + "]}";
    }

    static String clause(String kind, String form) {
        return "{'kind': '" + kind + "', 'form': '" + form + "', 'article': '3', @text}";
    }

    static String torture(String form) {
        return clause("TORTURE_NON_REFOULEMENT", form) + ", " + clause("HUMAN_RIGHTS_SAVINGS", "ABSENT");
    }

    static String surrendered(String requested, String requesting, String basis) {
        return "{'id': 'case-1', 'requested': '%s', 'requesting': '%s', 'basis': [{'value': '%s', @press}],"
                        .formatted(requested, requesting, basis)
                + " 'steps': [{'stage': 'SURRENDERED', 'date': '2016-09', @press}]}";
    }

    static String cases(String... cases) {
        return "'cases': [" + String.join(", ", cases) + "]";
    }

    static String operation(String by, String hosts, String source) {
        return "'operations': [{'id': 'op-1', 'kind': 'OVERSEAS_STATION', 'title': 'A station',"
                + " 'by': ['%s'], 'hosts': ['%s'],".formatted(by, hosts)
                + " 'steps': [{'stage': 'HELD', 'date': '2019', @press}],"
                + " 'hostConsent': [{'value': false, @" + source + "}]}]";
    }
}
