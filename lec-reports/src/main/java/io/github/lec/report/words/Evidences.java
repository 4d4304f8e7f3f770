package io.github.lec.report.words;

import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.source.Inquiry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Claims and searches of a dataset as evidence of cells, and back. */
public final class Evidences {
    private Evidences() {}

    /**
     * {@return a claim as evidence}
     *
     * @param claim the claim
     */
    public static Evidence of(ClaimId claim) {
        return Evidence.claim(claim.record(), claim.path());
    }

    /**
     * {@return a search as evidence}
     *
     * @param search the search
     */
    public static Evidence of(Inquiry search) {
        return Evidence.search(search.id().value());
    }

    /**
     * {@return claims as evidence}
     *
     * @param claims the claims
     */
    public static List<Evidence> of(Collection<ClaimId> claims) {
        return claims.stream().map(Evidences::of).toList();
    }

    /**
     * {@return the claim that a cell rests on; nothing for a search}
     *
     * @param evidence what the cell rests on
     */
    public static Optional<ClaimId> claim(Evidence evidence) {
        return evidence instanceof Evidence.Claim claim
                ? Optional.of(new ClaimId(claim.record(), claim.path()))
                : Optional.empty();
    }
}
