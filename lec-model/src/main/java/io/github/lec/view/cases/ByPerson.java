package io.github.lec.view.cases;

import io.github.lec.instrument.Assurance;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.Persons;
import io.github.lec.operation.RouteAccount;
import io.github.lec.source.PersonalAccount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The accounts of a case by the person whom they concern, so that a case of many persons is split without reading all
 * accounts again for each person.
 *
 * @param <A> the kind of account
 */
public final class ByPerson<A extends PersonalAccount> {
    /** The accounts that concern all persons, by their position in the case. */
    private final Map<Integer, A> ofAll = new TreeMap<>();

    private final Map<String, Map<Integer, A>> ofOne = new HashMap<>();

    ByPerson(List<A> accounts) {
        for (int i = 0; i < accounts.size(); i++) {
            A account = accounts.get(i);
            int place = i;
            account.person()
                    .<Map<Integer, A>>map(label -> ofOne.computeIfAbsent(label, first -> new TreeMap<>()))
                    .orElse(ofAll)
                    .put(place, account);
        }
    }

    /** {@return a case for each person or group of persons, with what concerns them or all persons} */
    public static List<Case> apart(Case subject, Collection<List<Persons>> persons) {
        Case shared = Case.builder()
                .from(subject)
                .route(List.of())
                .persons(List.of())
                .steps(List.of())
                .assurances(List.of())
                .monitoring(List.of())
                .decisions(List.of())
                .facts(List.of())
                .build();
        ByPerson<RouteAccount> routes = new ByPerson<>(subject.route());
        ByPerson<CaseStep> steps = new ByPerson<>(subject.steps());
        ByPerson<Assurance> assurances = new ByPerson<>(subject.assurances());
        ByPerson<Monitoring> monitoring = new ByPerson<>(subject.monitoring());
        ByPerson<Decision> decisions = new ByPerson<>(subject.decisions());
        ByPerson<CaseFact> facts = new ByPerson<>(subject.facts());
        return persons.stream()
                .map(some -> {
                    Optional<String> label = some.get(0).person();
                    return Case.builder()
                            .from(shared)
                            .route(routes.concerning(label))
                            .persons(some)
                            .steps(steps.concerning(label))
                            .assurances(assurances.concerning(label))
                            .monitoring(monitoring.concerning(label))
                            .decisions(decisions.concerning(label))
                            .facts(facts.concerning(label))
                            .build();
                })
                .toList();
    }

    /** {@return what concerns a person or all persons, in the order of the case} */
    private List<A> concerning(Optional<String> label) {
        Map<Integer, A> own = label.map(ofOne::get).orElse(Map.of());
        if (own.isEmpty() || ofAll.isEmpty()) {
            return new ArrayList<>((own.isEmpty() ? ofAll : own).values());
        }
        Map<Integer, A> together = new TreeMap<>(ofAll);
        together.putAll(own);
        return new ArrayList<>(together.values());
    }
}
