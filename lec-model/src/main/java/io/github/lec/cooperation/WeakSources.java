package io.github.lec.cooperation;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.source.Confidence;
import io.github.lec.source.SourceKind;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known only from weak sources, so that a reader must be told: unofficial lists, and signatures that others deny. */
public final class WeakSources {
    private final View view;

    /**
     * The sources that a view sees.
     *
     * @param view the view
     */
    public WeakSources(View view) {
        this.view = view;
    }

    /**
     * {@return whether an account cites only unofficial lists}
     *
     * @param account the account
     */
    public boolean isUnofficialList(Account account) {
        return account.citations().stream().map(Citation::source).allMatch(id -> is(SourceKind.UNOFFICIAL_LIST, id));
    }

    /**
     * {@return whether a text was read, and only in copies on sites without official standing}
     *
     * @param instrument the instrument
     */
    public boolean isReadInCopyOnly(CooperationInstrument instrument) {
        Set<SourceId> read = view.instruments().clauses(instrument).stream()
                .filter(clause -> clause.basis().filter(Basis.TEXT::equals).isPresent())
                .flatMap(clause -> clause.citations().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());
        return instrument.textRead().filter(found -> found != TextRead.NONE).isPresent()
                && isCopies(read.isEmpty() ? instrument.texts() : read);
    }

    private boolean isCopies(Collection<SourceId> sources) {
        return !sources.isEmpty() && sources.stream().allMatch(id -> is(SourceKind.TEXT_MIRROR, id));
    }

    private boolean is(SourceKind kind, SourceId source) {
        return view.dataset()
                .source(source)
                .flatMap(SourceKind::of)
                .filter(kind::equals)
                .isPresent();
    }

    /**
     * {@return whether entry into force was only observed, and only by unofficial lists}
     *
     * @param instrument the instrument
     */
    public boolean isInForceByListOnly(Instrument instrument) {
        List<LifecycleStep> entries = affirmed(told(instrument, Stage.IN_FORCE));
        return !entries.isEmpty() && entries.stream().allMatch(this::isUnofficialList);
    }

    /**
     * {@return whether all accounts that say that it was signed are of low confidence, while others say that it was not}
     *
     * @param instrument the instrument
     */
    public boolean isSignatureDoubtful(Instrument instrument) {
        List<LifecycleStep> told = told(instrument, Stage.SIGNED);
        List<LifecycleStep> affirmed = affirmed(told);
        boolean denied = told.stream().anyMatch(step -> step.denies() && isToldByThen(step));
        return denied
                && !affirmed.isEmpty()
                && affirmed.stream()
                        .allMatch(step ->
                                step.confidence().filter(Confidence.LOW::equals).isPresent());
    }

    private boolean isToldByThen(LifecycleStep denial) {
        return denial.date()
                .or(denial::observedOn)
                .filter(day -> day.isOnOrBefore(view.asOf()).isFalse())
                .isEmpty();
    }

    private List<LifecycleStep> told(Instrument instrument, Stage stage) {
        return view.instruments().stage(instrument, stage).ofAll();
    }

    private static List<LifecycleStep> affirmed(List<LifecycleStep> told) {
        return told.stream().filter(step -> !step.denies()).toList();
    }
}
