package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.ProblemMessages;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** What do the rules find in a folder of your own JSON files? */
public final class LoadYourOwnFolder {
    private LoadYourOwnFolder() {}

    public static void main(String... args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "lec-examples/src/main/sample-data");
        Dataset dataset;
        try {
            // The embedded dataset has the states, conventions and norms, so your data need not repeat them.
            dataset = DatasetReader.readOver(folder, Dataset.embedded());
        } catch (InvalidDatasetException e) {
            ProblemMessages.of(e.problems()).forEach(System.out::println);
            return;
        }

        // The sample is about two invented states, XA and XR.
        Selection selection = Selection.of("XA").with("XR");
        Evaluation evaluation = Evaluation.of(View.of(dataset), RuleCatalogue.standard(), selection);

        System.out.println(dataset.info().title() + ", as of " + dataset.info().asOf());
        for (Verdict verdict : Verdict.values()) {
            System.out.println(verdict.label() + ": " + evaluation.counts().get(verdict));
        }
        for (Finding finding : evaluation.findings(Set.of(Verdict.FAIL))) {
            System.out.println();
            System.out.println(finding.rule() + ", " + finding.subject().id());
            System.out.println(finding.words());
            System.out.println("It rests on " + finding.evidence());
        }
    }
}
