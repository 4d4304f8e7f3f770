package io.github.lec.assertj;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import java.nio.file.Path;

/** The assertions of this package. A test can import them statically together with those of AssertJ itself. */
public final class LecAssertions {
    private LecAssertions() {}

    /**
     * Assertions on a treaty or arrangement.
     *
     * @param actual the treaty or arrangement
     * @return the assertions
     */
    public static InstrumentAssert assertThat(CooperationInstrument actual) {
        return new InstrumentAssert(actual);
    }

    /**
     * Assertions on the verdicts of rules.
     *
     * @param actual the evaluation
     * @return the assertions
     */
    public static EvaluationAssert assertThat(Evaluation actual) {
        return new EvaluationAssert(actual);
    }

    /**
     * Assertions on one verdict and what it rests on.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Assertions on a dataset.
     *
     * @param actual the dataset
     * @return the assertions
     */
    public static DatasetAssert assertThat(Dataset actual) {
        return new DatasetAssert(actual);
    }

    /**
     * Assertions on the problems for which data were refused.
     *
     * @param actual the exception
     * @return the assertions
     */
    public static InvalidDatasetAssert assertThat(InvalidDatasetException actual) {
        return new InvalidDatasetAssert(actual);
    }

    /**
     * Assertions on a dataset in files, read over the reference records of the embedded dataset. The assertion fails
     * here if it cannot be read, with every problem.
     *
     * @param folderOrFile a folder that holds {@code dataset.json}, or a file that holds one document
     * @return assertions on the dataset
     */
    public static DatasetAssert assertThatDataset(Path folderOrFile) {
        return new DatasetAssert(DatasetAssert.read(folderOrFile));
    }
}
