package io.github.lec.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.internal.MemberQuestion;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A claim of a member of the format is asked for in words, or by a name that says enough. */
class MemberQuestionTest {
    /** "Prevailing language", or asked for by the key of the claim, as in a fact about a state. */
    private static final Set<String> NAME_SAYS_ENOUGH =
            Set.of("acts", "content", "facts", "languages", "prevailingLanguage");

    @Test
    void each_other_member_that_is_a_claim_has_its_question() {
        Set<String> without = new TreeSet<>();
        for (RecordKind kind : RecordKind.values()) {
            TypeDescription.of(kind).members().stream()
                    .filter(MemberDescription::isClaim)
                    .map(MemberDescription::name)
                    .filter(name -> MemberQuestion.of(name).isEmpty())
                    .forEach(without::add);
        }

        assertThat(without).containsExactlyInAnyOrderElementsOf(NAME_SAYS_ENOUGH);
    }
}
