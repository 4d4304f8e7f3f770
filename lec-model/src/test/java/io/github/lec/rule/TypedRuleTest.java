package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.NormId;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words of a finding can be asked of what is judged, and of the subject that stands for it. */
class TypedRuleTest {
    private static final View VIEW = View.of(Dataset.embedded());
    private static final Subjects SUBJECTS = Subjects.of(VIEW, Selection.standard());

    private static RuleInfo ruleInfo() {
        return RuleInfo.of("MY-EXT-001", "A benchmark.");
    }

    /** Each says in its remark what it judged and with which verdict. */
    private static final List<Rule> RULES = List.of(
            new RelationRule(ruleInfo()) {
                @Override
                protected Truth applies(View view, Relation relation) {
                    return Truth.TRUE;
                }

                @Override
                protected Truth breached(View view, Relation relation) {
                    return Truth.of(relation.calibration());
                }

                @Override
                protected Optional<String> remark(View view, Relation relation) {
                    return Optional.of(relation.id() + " " + judge(view, relation));
                }
            },
            new InstrumentRule(ruleInfo()) {
                @Override
                protected Truth applies(View view, CooperationInstrument text) {
                    return Truth.TRUE;
                }

                @Override
                protected Truth breached(View view, CooperationInstrument text) {
                    return Truth.of(text.parties().size() > 2);
                }

                @Override
                protected Optional<String> remark(View view, CooperationInstrument text) {
                    return Optional.of(text.id() + " " + judge(view, text));
                }
            },
            new TextRule(ruleInfo()) {
                @Override
                protected Truth applies(View view, Instrument text) {
                    return Truth.TRUE;
                }

                @Override
                protected Truth breached(View view, Instrument text) {
                    return Truth.of(text instanceof CooperationInstrument);
                }

                @Override
                protected Optional<String> remark(View view, Instrument text) {
                    return Optional.of(text.id() + " " + judge(view, text));
                }
            },
            new CaseRule(ruleInfo()) {
                @Override
                protected Truth applies(View view, Case judged) {
                    return Truth.TRUE;
                }

                @Override
                protected Truth breached(View view, Case judged) {
                    return Truth.of(judged.steps().size() > 2);
                }

                @Override
                protected Optional<String> remark(View view, Case judged) {
                    return Optional.of(judged.id() + " " + judge(view, judged));
                }
            },
            new OperationRule(ruleInfo()) {
                @Override
                protected Truth applies(View view, Operation judged) {
                    return Truth.TRUE;
                }

                @Override
                protected Truth breached(View view, Operation judged) {
                    return Truth.of(judged.steps().size() > 1);
                }

                @Override
                protected Optional<String> remark(View view, Operation judged) {
                    return Optional.of(judged.id() + " " + judge(view, judged));
                }
            },
            new StateRule(ruleInfo()) {
                @Override
                protected Truth applies(View view, Subject.OfState judged) {
                    return Truth.TRUE;
                }

                @Override
                protected Truth breached(View view, Subject.OfState judged) {
                    return Truth.of(judged.state().id().value().equals("FR"));
                }

                @Override
                protected Optional<String> remark(View view, Subject.OfState judged) {
                    return Optional.of(judged.id() + " " + judge(view, judged));
                }
            });

    @Test
    void a_remark_on_what_is_judged_is_the_remark_on_its_subject() {
        Set<SubjectKind> seen = EnumSet.noneOf(SubjectKind.class);
        for (Rule rule : RULES) {
            for (SubjectKind kind : rule.kinds()) {
                assertThat(SUBJECTS.of(kind))
                        .isNotEmpty()
                        .allSatisfy(subject -> assertThat(rule.remark(VIEW, subject))
                                .contains(subject.id() + " " + rule.judge(VIEW, subject)));
                seen.add(kind);
            }
        }
        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(SubjectKind.DATASET)));
    }

    private static class OnCases extends CaseRule {
        OnCases() {
            super(ruleInfo());
        }

        @Override
        protected Truth applies(View view, Case judged) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, Case judged) {
            return Truth.TRUE;
        }
    }

    private static final Subject CASE = SUBJECTS.of(SubjectKind.CASE).get(0);

    @Test
    void all_the_words_of_a_finding_can_be_asked_of_what_is_judged() {
        NormId norm = VIEW.dataset().norms().iterator().next().id();
        ClaimId claim = VIEW.dataset().claims().all().iterator().next().id();
        Rule rule = new OnCases() {
            @Override
            protected String notMet(View view, Case judged) {
                return "Not met in " + judged.id() + ".";
            }

            @Override
            protected List<NormId> cover(View view, Case judged) {
                return List.of(norm);
            }

            @Override
            protected List<ClaimId> claimsInRemark(View view, Case judged) {
                return List.of(claim);
            }

            @Override
            protected Optional<String> open(View view, Case judged) {
                return Optional.of("whether it was so in " + judged.id());
            }

            @Override
            protected List<ClaimId> claimsInOpen(View view, Case judged) {
                return List.of(claim);
            }
        };

        assertThat(rule.notMet(VIEW, CASE)).isEqualTo("Not met in " + CASE.id() + ".");
        assertThat(rule.cover(VIEW, CASE)).containsExactly(norm);
        assertThat(rule.claimsInRemark(VIEW, CASE)).containsExactly(claim);
        assertThat(rule.open(VIEW, CASE)).contains("whether it was so in " + CASE.id());
        assertThat(rule.claimsInOpen(VIEW, CASE)).containsExactly(claim);
    }

    @Test
    void a_rule_that_gives_no_words_of_its_own_has_those_of_its_info() {
        Rule rule = new OnCases();

        assertThat(rule.notMet(VIEW, CASE)).isEqualTo(rule.info().notMet());
        assertThat(rule.cover(VIEW, CASE)).isEqualTo(rule.info().cover());
        assertThat(rule.remark(VIEW, CASE)).isEmpty();
        assertThat(rule.claimsInRemark(VIEW, CASE)).isEmpty();
        assertThat(rule.open(VIEW, CASE)).isEmpty();
        assertThat(rule.claimsInOpen(VIEW, CASE)).isEmpty();
    }

    @Test
    void a_rule_may_also_give_its_words_on_the_subject() {
        Rule rule = new OnCases() {
            @Override
            public String notMet(View view, Subject subject) {
                return super.notMet(view, subject) + " So it is in " + subject.id() + ".";
            }

            @Override
            public Optional<String> remark(View view, Subject subject) {
                return Optional.of("On " + subject.id() + ".");
            }
        };

        assertThat(rule.notMet(VIEW, CASE)).isEqualTo(rule.info().notMet() + " So it is in " + CASE.id() + ".");
        assertThat(rule.remark(VIEW, CASE)).contains("On " + CASE.id() + ".");
    }
}
