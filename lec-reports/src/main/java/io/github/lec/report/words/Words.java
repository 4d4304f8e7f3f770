package io.github.lec.report.words;

import io.github.lec.cooperation.WeakSources;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.view.DisplayPolicy;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all classes that word one view share: labels, visible claims, the display policy, and statuses read once. */
public final class Words {
    private final View view;
    private final Labels labels;

    /** Read only if asked for: tables of many days ask for words alone. */
    private final Lazy<VisibleClaims> claims;

    private final AnswerWords answers;
    private final DisplayPolicy policy;
    private final WeakSources weak;
    private final Map<String, InstrumentStatus> statuses = new ConcurrentHashMap<>();

    /**
     * The words for what a view sees.
     *
     * @param view the view
     */
    public Words(View view) {
        this.view = view;
        this.labels = new Labels(view);
        this.claims = Lazy.of(() -> new VisibleClaims(view));
        this.answers = new AnswerWords(view.dataset(), labels);
        this.policy = new DisplayPolicy(view.dataset(), view::seenCitations);
        this.weak = new WeakSources(view);
    }

    /** {@return the view} */
    View view() {
        return view;
    }

    /** {@return the dataset} */
    Dataset dataset() {
        return view.dataset();
    }

    /** {@return the words for ids and codes} */
    public Labels labels() {
        return labels;
    }

    /** {@return the claims that the view sees} */
    public VisibleClaims claims() {
        return claims.get();
    }

    /** {@return the words for accounts} */
    public AnswerWords answers() {
        return answers;
    }

    /** {@return what decides which account is shown} */
    public DisplayPolicy policy() {
        return policy;
    }

    /**
     * The status of an instrument on the view's day.
     *
     * @param instrument the instrument
     * @return the answer
     */
    InstrumentStatus status(Instrument instrument) {
        return statuses.computeIfAbsent(
                instrument.id().value(), id -> view.instruments().status(instrument));
    }

    /**
     * What sources report on a stage of an instrument.
     *
     * @param instrument the instrument
     * @param stage the stage
     * @return the answer
     */
    StageAnswer stage(Instrument instrument, Stage stage) {
        return view.instruments().stage(instrument, stage);
    }

    /** {@return what is known only from weak sources} */
    WeakSources weak() {
        return weak;
    }
}
