package io.github.lec.rule;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lec.logic.Truth;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own rules: a class named in {@code META-INF/services} on the class path, and nothing else. */
class RuleProviderTest {
    @TempDir
    private Path folder;

    /** A user's rule. */
    public static final class ConsularAccess implements RuleProvider {
        @Override
        public List<Rule> rules() {
            return List.of(new ConsularAccessMissing("MY-EXT-001"));
        }
    }

    /** An invalid user's rule: the id already exists. */
    public static final class Clash implements RuleProvider {
        @Override
        public List<Rule> rules() {
            return List.of(new ConsularAccessMissing("LEC-EXT-001"));
        }
    }

    private static final class ConsularAccessMissing extends RelationRule {
        ConsularAccessMissing(String id) {
            super(RuleInfo.builder()
                    .id(id)
                    .title("Treaty has no clause on consular access")
                    .severity(Severity.INFO)
                    .layer(Layer.TEXT)
                    .question("Is it so?")
                    .benchmark("The treaty lets consuls visit the person.")
                    .notMet("The text has no clause on visits by consuls.")
                    .remedy("Read the whole text.")
                    .rationale("Visits are the first means to see how a person is treated.")
                    .build());
        }

        @Override
        protected Truth applies(View view, Relation relation) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, Relation relation) {
            return view.instruments()
                    .strength(relation, SafeguardKind.CONSULAR_ACCESS)
                    .is(Strength.NONE);
        }
    }

    private <T> T withProvider(Class<?> provider, Supplier<T> then) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(RuleProvider.class.getName()), provider.getName() + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader path = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(path);
            return then.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void its_rules_are_added_to_those_of_the_catalogue_and_judge() throws IOException {
        RuleSet rules = withProvider(ConsularAccess.class, RuleCatalogue::withProvided);

        assertThat(rules.rules()).hasSize(RuleCatalogue.standard().rules().size() + 1);
        View view = View.of(Fixtures.dataset("""
                        'treaties': [{'id': 'cn-fr', 'kind': 'EXTRADITION', 'title': 'Treaty', 'parties': ['CN', 'FR'],
                          'textRead': 'FULL', 'lifecycle': [{'stage': 'SIGNED', 'date': '2007', @text}],
                          'safeguards': [{'kind': 'CONSULAR_ACCESS', 'form': 'ABSENT', @text}]}]"""));
        Evaluation evaluation = Evaluation.of(view, rules, Fixtures.SELECTION);
        assertThat(evaluation)
                .fails("MY-EXT-001")
                .on("cn-fr/FR-CN")
                .fails("MY-EXT-001")
                .on("cn-fr/CN-FR");
    }

    @Test
    void an_id_that_is_taken_is_refused_with_the_names_of_both_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withProvider(Clash.class, RuleCatalogue::withProvided))
                .withMessageContaining("LEC-EXT-001")
                .withMessageContaining("BindingNonRefoulementMissing")
                .withMessageContaining("ConsularAccessMissing");
    }
}
