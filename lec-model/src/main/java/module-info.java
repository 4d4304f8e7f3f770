/**
 * Sourced facts about law-enforcement cooperation between states, and rules that judge them.
 *
 * <p>{@link io.github.lec.dataset.Dataset} holds the facts, {@link io.github.lec.view.View} says what is known on a
 * day, and {@link io.github.lec.rule.Evaluation} what the rules say of it.
 *
 * @uses io.github.lec.rule.RuleProvider rules of your own, found by the command line and by {@link
 *     io.github.lec.rule.catalogue.RuleCatalogue#withProvided()}
 * @provides com.fasterxml.jackson.databind.Module so that Jackson's {@code findAndAddModules()} finds how results look
 *     as JSON
 */
// Immutables' annotations are not there at run time, and lec-reports is not there when this is compiled
@SuppressWarnings({"requires-automatic", "module"})
module io.github.lec.model {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.jspecify;
    requires static org.assertj.core;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports io.github.lec.actor;
    exports io.github.lec.assertj;
    exports io.github.lec.assessment;
    exports io.github.lec.benefit;
    exports io.github.lec.change;
    exports io.github.lec.cooperation;
    exports io.github.lec.dataset;
    exports io.github.lec.event;
    exports io.github.lec.exposure;
    exports io.github.lec.format;
    exports io.github.lec.format.internal to
            io.github.lec.reports;
    exports io.github.lec.instrument;
    exports io.github.lec.logic;
    exports io.github.lec.logic.internal to
            io.github.lec.reports;
    exports io.github.lec.norm;
    exports io.github.lec.operation;
    exports io.github.lec.record;
    exports io.github.lec.record.internal to
            com.fasterxml.jackson.databind;
    exports io.github.lec.rule;
    exports io.github.lec.rule.catalogue;
    exports io.github.lec.safeguard;
    exports io.github.lec.source;
    exports io.github.lec.time;
    exports io.github.lec.view;
    exports io.github.lec.whatif;

    // a mapper calls the methods that write a value as JSON by reflection, those of hidden base classes too
    opens io.github.lec.assessment to
            com.fasterxml.jackson.databind;
    opens io.github.lec.benefit to
            com.fasterxml.jackson.databind;
    opens io.github.lec.change to
            com.fasterxml.jackson.databind;
    opens io.github.lec.cooperation to
            com.fasterxml.jackson.databind;
    opens io.github.lec.dataset to
            com.fasterxml.jackson.databind;
    opens io.github.lec.exposure to
            com.fasterxml.jackson.databind;
    opens io.github.lec.format to
            com.fasterxml.jackson.databind;
    opens io.github.lec.record to
            com.fasterxml.jackson.databind;
    opens io.github.lec.rule to
            com.fasterxml.jackson.databind;
    opens io.github.lec.time to
            com.fasterxml.jackson.databind;
    opens io.github.lec.view to
            com.fasterxml.jackson.databind;
    opens io.github.lec.whatif to
            com.fasterxml.jackson.databind;

    uses io.github.lec.record.internal.RecordBinding;
    uses io.github.lec.rule.RuleProvider;

    provides com.fasterxml.jackson.databind.Module with
            io.github.lec.format.LecModule;
    provides io.github.lec.record.internal.RecordBinding with
            io.github.lec.format.internal.DescribedBinding;
}
