package io.github.lec.exposure;

import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.rule.CoverWords;
import io.github.lec.view.View;
import java.util.List;
import java.util.stream.Stream;

/** The provisions against torture, the death penalty and the return of refugees, whatever a treaty says. */
final class OverridingLaw {
    private static final NormId ON_REFUGEES = NormId.of("rc-33");

    private static final List<NormId> NORMS = Stream.of(
                    "echr-3", "cat-3", "p13-1", "p6-1", "cfreu-19-2", "iccpr-6", "rc-33")
            .map(NormId::of)
            .toList();

    private final View view;
    private final Request request;

    OverridingLaw(View view, Request request) {
        this.view = view;
        this.request = request;
    }

    /** {@return those that certainly bind the place of arrest on the view's day} */
    List<NormId> binding() {
        return CoverWords.withoutWeaker(those(Truth.TRUE));
    }

    /** {@return those that may or may not bind it} */
    List<NormId> open() {
        return CoverWords.withoutWeaker(those(Truth.UNKNOWN), binding());
    }

    private List<NormId> those(Truth answer) {
        return NORMS.stream()
                .filter(norm -> view.dataset().norm(norm).isPresent())
                .filter(norm -> protects(norm) == answer)
                .toList();
    }

    private Truth protects(NormId norm) {
        return norm.equals(ON_REFUGEES)
                ? view.norms()
                        .refugeeLaw()
                        .protects(request.person().nationalities(), request.arrestedIn(), view.asOf())
                : view.norms().binds(norm, request.arrestedIn(), view.asOf());
    }
}
