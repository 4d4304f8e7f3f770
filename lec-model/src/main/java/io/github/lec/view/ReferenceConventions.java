package io.github.lec.view;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import java.util.List;

/**
 * The conventions among the reference records over which a dataset was read. They bind states whether or not the dataset
 * has a record of them as its own, so that what is read of texts between two states reads them too.
 */
final class ReferenceConventions {
    private ReferenceConventions() {}

    /** {@return the conventions of which both are parties, in the order of their ids} */
    static List<Treaty> between(Dataset dataset, ActorId one, ActorId other) {
        return dataset.base().stream()
                .flatMap(base -> base.between(one, other).stream())
                .filter(Treaty.class::isInstance)
                .map(Treaty.class::cast)
                .filter(text -> !dataset.isOwn(text))
                .toList();
    }
}
