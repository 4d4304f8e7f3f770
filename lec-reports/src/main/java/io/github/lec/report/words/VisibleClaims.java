package io.github.lec.report.words;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims as the view sees them: without the accounts of sources published after the known-by day, the account that
 * is shown first.
 */
public final class VisibleClaims {
    private static final String MEMBERSHIPS = "memberships";

    private final Map<String, Map<ClaimId, Claim>> byRecord = new LinkedHashMap<>();

    /**
     * The claims that a view sees.
     *
     * @param view the view
     */
    public VisibleClaims(View view) {
        for (Claim recorded : view.dataset().claims().all()) {
            Claim claim = view.claim(recorded.id());
            if (!claim.accounts().isEmpty()) {
                byRecord.computeIfAbsent(claim.id().record(), id -> new LinkedHashMap<>())
                        .put(claim.id(), claim);
            }
        }
    }

    /**
     * {@return all claims about a record, in the order of their ids}
     *
     * @param record the record
     */
    public Collection<Claim> of(String record) {
        return Collections.unmodifiableCollection(
                byRecord.getOrDefault(record, Map.of()).values());
    }

    /**
     * {@return the claims in one member of a record}
     *
     * @param record the record
     * @param member the member
     */
    public List<Claim> of(Identified record, String member) {
        return of(record.recordId().value()).stream()
                .filter(claim -> claim.member().equals(member))
                .toList();
    }

    /**
     * {@return a claim, without accounts if no visible source answers it}
     *
     * @param id the id
     */
    public Claim get(ClaimId id) {
        Claim found = byRecord.getOrDefault(id.record(), Map.of()).get(id);
        return found != null ? found : new Claim(id, id.member(), List.of());
    }

    /**
     * The claims that answer what was asked. A question about a whole member rests on all its claims; it stays a
     * question of its own only if none of them answers it. A membership that is not recorded, of an organisation whose
     * members are all recorded, does not exist, and so is not a question.
     *
     * @param asked the claims that were asked for
     * @return the claims, each once
     */
    public List<ClaimId> answering(Collection<ClaimId> asked) {
        Set<ClaimId> found = new LinkedHashSet<>();
        for (ClaimId id : asked) {
            boolean wholeMember = id.key().isEmpty();
            List<ClaimId> within = wholeMember && get(id).accounts().isEmpty() ? within(id) : List.of();
            found.addAll(within.isEmpty() ? List.of(id) : within);
        }
        found.removeIf(
                id -> id.member().equals(MEMBERSHIPS) && get(id).accounts().isEmpty() && hasAllMembers(id));
        return List.copyOf(found);
    }

    private static boolean hasAllMembers(ClaimId membership) {
        return membership.key().stream()
                .findFirst()
                .map(ActorId::of)
                .filter(StateAnswers::hasAllMembers)
                .isPresent();
    }

    private List<ClaimId> within(ClaimId member) {
        return of(member.record()).stream()
                .map(Claim::id)
                .filter(claim -> claim.member().equals(member.path()))
                .toList();
    }

    /** {@return the ids of the records with a claim} */
    public Collection<String> records() {
        return Collections.unmodifiableSet(byRecord.keySet());
    }
}
