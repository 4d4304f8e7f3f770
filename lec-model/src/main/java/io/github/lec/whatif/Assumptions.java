package io.github.lec.whatif;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Assumed;
import io.github.lec.source.Citation;
import io.github.lec.source.Code;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes datasets in which something is assumed. An assumed account replaces what sources say on that question, so that
 * it never conflicts with them; it cites a source of a special kind, {@value Assumed#KIND}, and the dataset and every
 * treaty concerned say so in their titles. An assumption can therefore never be mistaken for a fact.
 */
public final class Assumptions {
    private static final String MARK = " [what if]";

    /**
     * The earliest possible day, so that an assumption, which was never published, is visible on every known-by day.
     */
    private static final PartialDate ALWAYS = PartialDate.between(Optional.empty(), Optional.of(LocalDate.of(1, 1, 1)));

    private final Dataset dataset;
    private final Map<InstrumentId, Treaty> changed = new LinkedHashMap<>();

    private Assumptions(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * A dataset in which something is assumed.
     *
     * @param dataset the facts, which are not changed
     * @param assumptions what is assumed, each in addition to the previous ones
     * @return the facts, with the assumptions in their place; the dataset itself if nothing is assumed
     * @throws InvalidValueException if a treaty or model is not the dataset's, or a form cannot stand for a kind; the
     *     message names the nearest valid value
     */
    public static Dataset apply(Dataset dataset, List<Assumption> assumptions) {
        InvalidValueException.given(dataset, "dataset");
        if (assumptions.isEmpty()) {
            return dataset;
        }
        Assumptions applied = new Assumptions(dataset);
        assumptions.forEach(applied::assume);
        return applied.assemble(assumptions);
    }

    private void assume(Assumption assumption) {
        for (Treaty treaty : treaties(assumption.scope())) {
            Treaty assumed;
            if (assumption instanceof Assumption.SetClause clause) {
                assumed = withClause(treaty, clause);
            } else if (assumption instanceof Assumption.UseModel use) {
                assumed = withModel(treaty, model(use.model(), treaty.kind()));
            } else {
                assumed = withStage(treaty, (Assumption.SetStage) assumption);
            }
            changed.put(treaty.id(), assumed);
        }
    }

    // ---------------------------------------------------------------- which treaties

    /** {@return whether a scope does not match any treaty of a dataset, so that the assumption changes nothing} */
    static boolean isOfNone(Dataset dataset, Assumption.Scope scope) {
        return new Assumptions(dataset).treaties(scope).isEmpty();
    }

    private List<Treaty> treaties(Assumption.Scope scope) {
        if (scope.treaty().isEmpty()) {
            View view = View.of(dataset);
            return dataset.treaties().stream()
                    .filter(treaty -> isOfMemberState(view, treaty))
                    .map(this::current)
                    .toList();
        }
        InstrumentId id = scope.treaty().get();
        Optional<Treaty> found = dataset.treaty(id).filter(dataset::isOwn);
        return List.of(current(found.orElseThrow(() -> noSuchTreaty(id.value()))));
    }

    private InvalidValueException noSuchTreaty(String id) {
        List<String> valid = new ArrayList<>(ids(dataset.treaties(), treaty -> !treaty.model()));
        valid.add(Assumption.Scope.allEu().toString());
        String expected = "the id of one of the dataset's treaties, or all-eu";
        List<String> begun = valid.stream()
                .filter(known -> known.startsWith(id + "-"))
                .toList(); // an id without its year is nearer than another state's treaty of that year
        Set<String> parties = partiesIn(id);
        if (begun.isEmpty() && !parties.isEmpty()) {
            valid.removeIf(known -> !partiesIn(known).equals(parties)); // a treaty of other states was not intended
        }
        return new InvalidValueException(
                "treaty", id, Suggestions.expected(id, expected, begun.isEmpty() ? valid : begun));
    }

    /** {@return the states and regions that the parts of an id name, in capitals; none unless it names two} */
    private Set<String> partiesIn(String id) {
        Set<String> parties = Stream.of(id.toUpperCase(Locale.ROOT).split("-", -1))
                .filter(part ->
                        part.length() == 2 && dataset.actor(ActorId.of(part)).isPresent())
                .collect(Collectors.toSet());
        return parties.size() == 2 ? parties : Set.of();
    }

    private Treaty current(Treaty treaty) {
        return changed.getOrDefault(treaty.id(), treaty);
    }

    private static boolean isOfMemberState(View view, Treaty treaty) {
        return treaty.kind() == TreatyKind.EXTRADITION
                && !treaty.model()
                && treaty.isBilateral()
                && treaty.parties().stream()
                                .filter(party -> isMember(view, party))
                                .count()
                        == 1;
    }

    private static boolean isMember(View view, ActorId party) {
        return view.states()
                .isMember(party, StateAnswers.EUROPEAN_UNION, view.asOf())
                .isTrue();
    }

    private Treaty model(InstrumentId id, TreatyKind kind) {
        List<Treaty> models = new ArrayList<>();
        dataset.all().filter(Treaty.class::isInstance).map(Treaty.class::cast).forEach(models::add);
        models.removeIf(treaty -> !treaty.model() || treaty.kind() != kind);
        return models.stream()
                .filter(model ->
                        model.id().equals(id) || shortName(model.id().value()).equals(id.value()))
                .findFirst()
                .orElseThrow(() -> noSuchModel(id.value(), ids(models, model -> true)));
    }

    /** {@return the id of a model without the word "model"} */
    private static String shortName(String model) {
        return model.replace("-model", "");
    }

    private static InvalidValueException noSuchModel(String written, List<String> models) {
        List<String> valid = models.stream()
                .flatMap(model -> Stream.of(model, shortName(model)))
                .distinct()
                .toList();
        String expected =
                valid.isEmpty() ? "a model text of the dataset, which has none" : "one of " + String.join(", ", valid);
        return new InvalidValueException("model", written, Suggestions.expected(written, expected, valid));
    }

    private static List<String> ids(Collection<Treaty> treaties, Predicate<Treaty> wanted) {
        return treaties.stream()
                .filter(wanted)
                .map(treaty -> treaty.id().value())
                .sorted()
                .toList();
    }

    // ---------------------------------------------------------------- what is assumed

    private static Treaty withClause(Treaty treaty, Assumption.SetClause set) {
        // an absence counts only if the text was read, and an assumption must not pretend that it was
        InvalidValueException.unless(
                set.form() != SafeguardForm.ABSENT || treaty.isReadFor(set.kind()),
                "safeguard form",
                set.form(),
                "another form: of " + treaty.id()
                        + " the part that would hold such a clause was not read, so its absence"
                        + " would count for nothing");
        List<Clause> clauses = new ArrayList<>(treaty.safeguards());
        clauses.removeIf(clause -> clause.kind() == set.kind());
        clauses.add(Clause.builder()
                .kind(set.kind())
                .form(set.form())
                .addCitations(citation(set.words()))
                .build());
        return rebuild(
                treaty,
                Map.of(
                        "safeguards",
                        clauses,
                        "reservations",
                        treaty.reservations().stream()
                                .filter(reservation -> reservation.kind() != set.kind())
                                .toList()));
    }

    /** The whole text is assumed to be that of the model, so it counts as read to the same extent. */
    private static Treaty withModel(Treaty treaty, Treaty model) {
        List<Clause> clauses = model.safeguards().stream()
                .map(clause -> assumed(clause, model))
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("safeguards", clauses);
        values.put("reservations", List.of());
        values.put("articlesRead", model.articlesRead());
        values.put("textRead", model.textRead());
        values.put("refusalGroundsComplete", model.refusalGroundsComplete());
        return rebuild(treaty, values);
    }

    private static Clause assumed(Clause clause, Treaty model) {
        return Clause.builder()
                .kind(clause.kind())
                .form(clause.form())
                .article(clause.article())
                .summary(clause.summary())
                .carveOuts(clause.carveOuts())
                .noticeMonths(clause.noticeMonths())
                .denies(clause.denies())
                .no(clause.no())
                .addCitations(citation("clause of " + model.id()))
                .build();
    }

    private static Treaty withStage(Treaty treaty, Assumption.SetStage set) {
        return rebuild(treaty, Map.of("lifecycle", AssumedStage.in(treaty.lifecycle(), set, citation(set.words()))));
    }

    private static Citation citation(String locator) {
        return Citation.builder().source(Assumed.SOURCE).locator(locator).build();
    }

    /** {@return the treaty with some members replaced, and marked in its title} */
    private static Treaty rebuild(Treaty treaty, Map<String, Object> replaced) {
        TypeDescription type = TypeDescription.of(RecordKind.TREATY);
        Map<String, Object> values = new LinkedHashMap<>();
        for (MemberDescription member : type.members()) {
            Object value = replaced.containsKey(member.name()) ? replaced.get(member.name()) : null;
            List<Object> old = member.values(treaty);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> values.put(member.name(), present));
            } else if (value != null) {
                values.put(member.name(), value);
            } else if (!old.isEmpty()) {
                values.put(member.name(), member.isMany() ? old : old.get(0));
            }
        }
        values.put("title", isAssumed(treaty) ? treaty.title() : treaty.title() + MARK);
        return (Treaty) type.build(values, treaty.extensions());
    }

    /** {@return whether something about a treaty is assumed already, so that its title says so} */
    private static boolean isAssumed(Treaty treaty) {
        return Stream.concat(treaty.safeguards().stream(), treaty.lifecycle().stream())
                .anyMatch(Assumed::is);
    }

    // ---------------------------------------------------------------- the new dataset

    private Dataset assemble(List<Assumption> assumptions) {
        List<Extensible> own = new ArrayList<>();
        dataset.all()
                .filter(dataset::isOwn)
                .filter(record ->
                        !(record instanceof Source source && source.id().equals(Assumed.SOURCE)))
                .forEach(record -> own.add(record instanceof Treaty treaty ? current(treaty) : record));
        own.add(source(assumptions));
        if (dataset.code("source-kind", Assumed.KIND).isEmpty()) {
            own.add(kind());
        }
        return dataset.base()
                .map(known -> Dataset.over(known, info(), own)) // with its records to which own records add
                .orElseGet(() -> Dataset.of(info(), own));
    }

    private DatasetInfo info() {
        DatasetInfo info = dataset.info();
        boolean marked = dataset.source(Assumed.SOURCE).isPresent();
        return DatasetInfo.builder()
                .format(info.format())
                .id(info.id())
                .version(marked ? info.version() : info.version() + "+what-if")
                .title(marked ? info.title() : info.title() + MARK)
                .licence(info.licence())
                .asOf(info.asOf())
                .putAllExtensions(info.extensions())
                .build();
    }

    private Source source(List<Assumption> assumptions) {
        String before = dataset.source(Assumed.SOURCE)
                .flatMap(Source::note)
                .map(note -> note + "; ")
                .orElse("");
        return Source.builder()
                .id(Assumed.SOURCE)
                .title("Assumption (what if), not a fact")
                .kind(Assumed.KIND)
                .published(ALWAYS)
                .note(before
                        + assumptions.stream()
                                .map(assumption -> assumption.scope() + ": " + assumption.words())
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .build();
    }

    private static Code kind() {
        return Code.builder()
                .id(Assumed.CODE)
                .group("source-kind")
                .code(Assumed.KIND)
                .label("Assumption")
                .definition("Not a document: an assumption, made to see what would follow from it. It is never a fact.")
                .build();
    }
}
