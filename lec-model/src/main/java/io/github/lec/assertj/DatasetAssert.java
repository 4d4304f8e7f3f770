package io.github.lec.assertj;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.RecordKind;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.Extensible;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.source.Agreement;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link Dataset}. */
public final class DatasetAssert extends AbstractAssert<DatasetAssert, Dataset> {
    DatasetAssert(Dataset actual) {
        super(actual, DatasetAssert.class);
    }

    static Dataset read(Path folderOrFile) {
        try {
            return DatasetReader.readOver(folderOrFile, Dataset.embedded());
        } catch (InvalidDatasetException e) {
            throw new AssertionError(
                    "\nExpecting " + folderOrFile + " to hold a dataset without problems\nbut found "
                            + e.problems().size() + ":\n"
                            + e.problems().stream()
                                    .map(problem -> "  " + problem)
                                    .collect(Collectors.joining("\n")),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folderOrFile, e);
        }
    }

    /**
     * That the record has no problems: no rule of the catalogue that judges the record itself fails, for example
     * because of a ratification before the signature, an unproved absence, or two records of one treaty. Problems of
     * form cannot occur in a dataset that was read or built.
     *
     * @return this
     */
    public DatasetAssert hasNoProblems() {
        isNotNull();
        List<Finding> found = Evaluation.of(
                        View.of(actual),
                        RuleCatalogue.standard().only(rule -> rule.info().layer() == Layer.RECORD),
                        Selection.standard())
                .findings(EnumSet.of(Verdict.FAIL));
        if (!found.isEmpty()) {
            failWithMessage(
                    "%nExpecting the dataset %s to have no problems%nbut found %d:%n%s",
                    actual.info().id(),
                    found.size(),
                    found.stream()
                            .map(finding -> finding.rule() + "\n" + FoundText.of(finding))
                            .collect(Collectors.joining("\n")));
        }
        return this;
    }

    /**
     * That sources do not contradict each other anywhere in the dataset's own records, as {@link View#compare} finds
     * it: an absent clause contradicts nothing if the relevant part of the text was not read.
     *
     * @return this
     */
    public DatasetAssert hasNoContradictions() {
        isNotNull();
        View view = View.of(actual);
        List<Claim> found = actual.claims().inConflict().stream()
                .filter(claim ->
                        actual.record(claim.id().record()).filter(actual::isOwn).isPresent())
                .filter(claim -> agreement(view, claim) == Agreement.CONFLICTS)
                .toList();
        if (!found.isEmpty()) {
            failWithMessage(
                    "%nExpecting the accounts of the dataset %s not to contradict each other%nbut found %d claims:%n%s",
                    actual.info().id(),
                    found.size(),
                    found.stream()
                            .map(claim -> "  " + FoundText.of(view, claim.id()))
                            .collect(Collectors.joining("\n")));
        }
        return this;
    }

    /**
     * That it contains a record.
     *
     * @param id the id of the record
     * @return this
     */
    public DatasetAssert hasRecord(String id) {
        isNotNull();
        if (actual.record(id).isEmpty()) {
            String nearest = Suggestions.to(
                            id, actual.all().map(RecordKind::idOf).toList())
                    .map(near -> "; the nearest id is " + near)
                    .orElse("");
            failWithMessage(
                    "%nExpecting the dataset %s to have a record %s%nbut found none%s",
                    actual.info().id(), id, nearest);
        }
        return this;
    }

    /**
     * That a claim is answered, and by how many accounts.
     *
     * @param claim the id of the claim, as in {@code cn-fr-extradition-2007/lifecycle/IN_FORCE}
     * @param accounts how many accounts answer it
     * @return this
     */
    public DatasetAssert hasAccounts(String claim, int accounts) {
        isNotNull();
        ClaimId id = ClaimId.parse(claim);
        int found = actual.claims().get(id).accounts().size();
        if (found != accounts) {
            failWithMessage(
                    "%nExpecting %d accounts of the claim %s%nbut found %d:%n  %s",
                    accounts, claim, found, FoundText.of(View.of(actual), id));
        }
        return this;
    }

    /**
     * That the accounts of a claim agree, refine each other or conflict, as {@link View#compare} finds it.
     *
     * @param claim the id of the claim
     * @param agreement how its accounts relate to each other
     * @return this
     */
    public DatasetAssert hasAgreement(String claim, Agreement agreement) {
        isNotNull();
        ClaimId id = ClaimId.parse(claim);
        Agreement found = agreement(View.of(actual), actual.claims().get(id));
        if (found != agreement) {
            failWithMessage(
                    "%nExpecting the accounts of the claim %s to be %s%nbut found %s:%n  %s",
                    claim, agreement, found, FoundText.of(View.of(actual), id));
        }
        return this;
    }

    /** {@return the worst relation between any two accounts of a claim} */
    private static Agreement agreement(View view, Claim claim) {
        return claim.accounts().stream()
                .flatMap(one -> claim.accounts().stream().map(other -> view.compare(claim.id(), one, other)))
                .max(Comparator.naturalOrder())
                .orElse(Agreement.SAME);
    }

    /**
     * That it has the same description and the same records of its own as another dataset, for example after it was
     * written and read again.
     *
     * @param expected the other dataset
     * @return this
     */
    public DatasetAssert hasSameRecordsAs(Dataset expected) {
        isNotNull();
        Map<String, Extensible> found = own(actual);
        Map<String, Extensible> wanted = own(expected);
        Set<String> differing = new TreeSet<>(found.keySet());
        differing.retainAll(wanted.keySet());
        differing.removeIf(id -> Objects.equals(wanted.get(id), found.get(id)));
        Set<String> missing = new TreeSet<>(wanted.keySet());
        missing.removeAll(found.keySet());
        Set<String> unexpected = new TreeSet<>(found.keySet());
        unexpected.removeAll(wanted.keySet());
        boolean described = actual.info().equals(expected.info());
        if (!described || !differing.isEmpty() || !missing.isEmpty() || !unexpected.isEmpty()) {
            failWithMessage(
                    "%nExpecting the dataset %s to have the records of %s%nbut found:%n%s  other records: %s%n "
                            + " missing: %s%n  unexpected: %s",
                    actual.info().id(),
                    expected.info().id(),
                    described ? "" : "  another description: " + actual.info() + "\n",
                    differing,
                    missing,
                    unexpected);
        }
        return this;
    }

    private static Map<String, Extensible> own(Dataset dataset) {
        return dataset.all().filter(dataset::isOwn).collect(Collectors.toMap(RecordKind::idOf, record -> record));
    }
}
