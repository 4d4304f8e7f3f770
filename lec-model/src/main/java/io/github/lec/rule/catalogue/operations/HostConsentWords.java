package io.github.lec.rule.catalogue.operations;

import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whose officers acted on whose territory, and which of the hosts had agreed, according to whom. */
public final class HostConsentWords {
    private HostConsentWords() {}

    /**
     * {@return a sentence that only states other than the hosts say that a host had agreed; nothing if a host or an
     * unnamed source says so}
     */
    public static Optional<String> onlyOthers(View view, Operation subject) {
        List<YesNoAccount> consents = Lists.filter(
                view.acts().consents(subject), consent -> consent.truth().isTrue());
        boolean others = !consents.isEmpty()
                && Lists.allMatch(consents, consent -> consent.by().isPresent() && !isByHost(view, subject, consent));
        Set<ActorId> by = consents.stream()
                .flatMap(consent -> consent.by().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return others
                ? Optional.of("No statement by a host state is recorded; " + names(view, by, "nobody")
                        + (by.size() == 1 ? " says so." : " say so."))
                : Optional.empty();
    }

    /**
     * {@return a sentence that a host says that it had agreed, while another source, not for an earlier day, says that
     * it had not}
     */
    public static Optional<String> onlyHosts(View view, Operation subject) {
        Optional<PartialDate> day = Operations.day(view, subject);
        return Lists.findFirst(
                        subject.hosts(),
                        host -> view.acts().consents(subject, host).stream()
                                .filter(own ->
                                        own.truth().isTrue() && view.acts().isOwnWord(own, host))
                                .anyMatch(own -> Lists.anyMatch(
                                        view.acts().consents(subject, host),
                                        other -> other.truth().isFalse()
                                                && !view.acts().isOwnWord(other, host)
                                                && !ActDays.isAfter(own.date(), other.date())
                                                && !ActDays.isAfter(other.date(), day))))
                .map(host -> "The host itself says that it had agreed ("
                        + view.dataset().nameInSentence(host) + "); another source says that it had not.");
    }

    /**
     * {@return a sentence that one authority of a host had said no by the day of the act, and another later yes} The
     * later answer counts for the state; which of the two could bind it, the record does not say.
     */
    public static Optional<String> otherOrgan(View view, Operation subject) {
        Optional<PartialDate> day = Operations.day(view, subject);
        for (ActorId host : subject.hosts()) {
            List<YesNoAccount> own = Lists.filter(
                    view.acts().consents(subject, host),
                    consent -> view.acts().isOwnWord(consent, host) && !ActDays.isAfter(consent.date(), day));
            for (YesNoAccount no : own) {
                Optional<YesNoAccount> yes = own.stream()
                        .filter(other -> no.truth().isFalse() && other.truth().isTrue())
                        .filter(other -> !other.by().equals(no.by()))
                        .filter(other -> ActDays.isAfter(other.date(), no.date()))
                        .findFirst();
                if (yes.isPresent()) {
                    return Optional.of("Another authority of the host had said no before: " + said(view, no, "") + "; "
                            + said(view, yes.get(), " said yes") + ".");
                }
            }
        }
        return Optional.empty();
    }

    private static String said(View view, YesNoAccount consent, String what) {
        return names(view, consent.by().stream().toList(), "nobody")
                + what
                + consent.date().map(day -> " (" + day + ")").orElse("");
    }

    /** {@return whether one of some hosts itself says that it had not agreed} */
    static boolean isOwnNo(View view, List<ActorId> hosts, YesNoAccount consent) {
        return consent.truth().isFalse()
                && Lists.anyMatch(hosts, host -> view.acts().isOwnWord(consent, host));
    }

    /** {@return whether a host itself says whether it had agreed} */
    private static boolean isByHost(View view, Operation subject, YesNoAccount consent) {
        return Lists.anyMatch(subject.hosts(), host -> view.acts().isOwnWord(consent, host));
    }

    /**
     * {@return whose officers acted, and where: "Officers of China acted on the territory of Spain"; those of a host
     * and its own authorities needed no consent}
     */
    public static String whose(View view, Operation subject) {
        Set<ActorId> officers = new LinkedHashSet<>(subject.by());
        officers.addAll(subject.participants());
        officers.removeIf(actor -> isOfHost(view, subject, actor) || Operations.isOfOrganisation(view, actor));
        String whose = WordList.and(
                officers.stream().map(actor -> withState(view, actor)).toList());
        return "Officers of " + (officers.isEmpty() ? "a state that is not recorded" : whose)
                + " acted on the territory of " + names(view, subject.hosts(), "a state that is not recorded");
    }

    /** {@return the name of an actor and, for an authority of a state that its name does not tell, that state} */
    private static String withState(View view, ActorId actor) {
        ActorId state = Operations.state(view, actor);
        String ofState = view.dataset().nameOf(state);
        return view.dataset().nameInSentence(actor)
                + (view.dataset().nameOf(actor).contains(ofState) ? "" : " (" + ofState + ")");
    }

    private static boolean isOfHost(View view, Operation subject, ActorId actor) {
        return subject.hosts().contains(view.states().country(Operations.state(view, actor)));
    }

    /** {@return the names of actors as a sentence lists them, or other words if there are none} */
    public static String names(View view, Collection<ActorId> actors, String none) {
        return actors.isEmpty()
                ? none
                : WordList.and(
                        actors.stream().map(view.dataset()::nameInSentence).toList());
    }

    /**
     * {@return who says that a host had not agreed: "Spain itself says that it had not agreed"}
     *
     * @param hosts those that had not agreed, or no longer did
     * @param withdrawn whether they had agreed at first
     */
    public static String says(View view, Operation subject, List<ActorId> hosts, boolean withdrawn) {
        Set<ActorId> themselves = noes(view, subject, hosts)
                .filter(consent -> isOwnNo(view, hosts, consent))
                .flatMap(consent -> consent.by().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (themselves.isEmpty()) {
            return "a source says that they did so " + (withdrawn ? "no longer with " : "without ")
                    + (subject.hosts().size() == 1 ? "its consent" : "the consent of " + names(view, hosts, "a host"));
        }
        boolean one = themselves.size() == 1;
        String says = !hosts.containsAll(themselves)
                ? (one ? " says" : " say") + " that the state "
                : one ? " itself says that it " : " themselves say that they ";
        return names(view, themselves, "") + says + (withdrawn ? "had withdrawn consent" : "had not agreed");
    }

    /** {@return that no host is among those who say that it had not agreed; nothing if none of them is named} */
    public static Optional<String> onlyOthersSayNo(View view, Operation subject, List<ActorId> hosts) {
        List<YesNoAccount> noes = noes(view, subject, hosts).toList();
        return noes.isEmpty() || Lists.anyMatch(noes, consent -> isOwnNo(view, hosts, consent))
                ? Optional.empty()
                : Optional.of("No statement by a host state is recorded.");
    }

    private static Stream<YesNoAccount> noes(View view, Operation subject, List<ActorId> hosts) {
        return view.acts().consents(subject).stream()
                .filter(consent -> consent.truth().isFalse() && consent.by().isPresent())
                .filter(consent -> consent.party().map(hosts::contains).orElse(true));
    }

    /** {@return a sentence that names the hosts that had not agreed; nothing if there is one host, or none refused} */
    public static Optional<String> against(View view, Operation subject) {
        if (subject.hosts().size() < 2) {
            return Optional.empty();
        }
        String against = subject.hosts().stream()
                .filter(host ->
                        Operations.isConsented(view, onlyOf(subject, host)).isFalse())
                .map(view.dataset()::nameInSentence)
                .collect(Collectors.joining("; "));
        return against.isEmpty() ? Optional.empty() : Optional.of("Had not agreed: " + against + ".");
    }

    /** {@return an operation as it concerns one of its hosts} */
    public static Operation onlyOf(Operation operation, ActorId host) {
        return operation.toBuilder().hosts(Set.of(host)).build();
    }
}
