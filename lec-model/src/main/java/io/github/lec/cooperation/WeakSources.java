package io.github.lec.cooperation;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.SourceKind;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known only from weak sources, which a reader must know: unofficial lists, and signatures that others deny.
 */
public final class WeakSources {
    /** Accounts are "a few" if there is less than one of them for this many others. */
    private static final int FEW = 4;

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
        return view.seenCitations(account).stream()
                .map(Citation::source)
                .allMatch(id -> is(SourceKind.UNOFFICIAL_LIST, id));
    }

    /**
     * {@return whether a text was read, and only in copies on sites without official standing} What the press and
     * others say about a text is not the text.
     *
     * @param instrument the instrument
     */
    public boolean isReadInCopyOnly(CooperationInstrument instrument) {
        Set<SourceId> read = view.instruments().clausesRead(instrument).stream()
                .flatMap(this::texts)
                .collect(Collectors.toSet());
        return instrument.textRead().filter(found -> found != TextRead.NONE).isPresent()
                && isCopies(read.isEmpty() ? instrument.texts() : read);
    }

    /**
     * {@return whether most clauses of a text were read only in copies on sites without official standing, and a few
     * elsewhere}
     *
     * @param instrument the instrument
     */
    public boolean isReadInCopyMostly(CooperationInstrument instrument) {
        List<List<SourceId>> clauses = view.instruments().clausesRead(instrument).stream()
                .map(clause -> texts(clause).toList())
                .filter(texts -> !texts.isEmpty())
                .toList();
        long copied = clauses.stream().filter(this::isCopies).count();
        long others = clauses.size() - copied;
        return others > 0 && others < copied / FEW;
    }

    private Stream<SourceId> texts(Clause clause) {
        return view.seenCitations(clause).stream()
                .map(Citation::source)
                .filter(id -> view.dataset()
                        .source(id)
                        .flatMap(SourceKind::of)
                        .filter(SourceKind::isSecondary)
                        .isEmpty());
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
        List<LifecycleStep> entries =
                byTheDay(view.instruments().stage(instrument, Stage.IN_FORCE).affirmedOfAll());
        return !entries.isEmpty() && entries.stream().allMatch(this::isUnofficialList);
    }

    /**
     * {@return the steps that speak for the view's day: those that were not certainly taken or seen later; all steps,
     * if there is no other}
     *
     * @param steps steps of one stage
     */
    public List<LifecycleStep> byTheDay(List<LifecycleStep> steps) {
        List<LifecycleStep> past = steps.stream()
                .filter(step -> step.date()
                        .or(step::observedOn)
                        .filter(day -> day.isOnOrBefore(view.asOf()).isFalse())
                        .isEmpty())
                .toList();
        return past.isEmpty() ? steps : past;
    }

    /**
     * {@return whether all accounts that say that it was signed are of low confidence, while others say that it was
     * not}
     *
     * @param instrument the instrument
     */
    public boolean isSignatureDoubtful(Instrument instrument) {
        return view.instruments().stage(instrument, Stage.SIGNED).isDoubtful();
    }
}
