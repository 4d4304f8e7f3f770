package io.github.lec.assertj;

import io.github.lec.dataset.ClaimId;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, for the message of an assertion that failed. */
final class FoundText {
    /** The maximum number of claims in a message. */
    private static final int MOST_CLAIMS = 12;

    private FoundText() {}

    /** {@return the verdict, its words, and the claims that it rests on, one per line} */
    static String of(Finding finding) {
        List<ClaimId> evidence = finding.evidence();
        StringBuilder text = new StringBuilder("  ")
                .append(finding.subject().id())
                .append(": ")
                .append(finding.verdict())
                .append(" (")
                .append(finding.words())
                .append(')');
        evidence.stream()
                .limit(MOST_CLAIMS)
                .forEach(claim -> text.append("\n    ").append(of(finding.view(), claim)));
        if (evidence.size() > MOST_CLAIMS) {
            text.append("\n    and ").append(evidence.size() - MOST_CLAIMS).append(" more claims");
        }
        return text.toString();
    }

    /** {@return a claim with the accounts that answer it} */
    static String of(View view, ClaimId claim) {
        List<? extends Account> seen =
                view.seen(view.dataset().claims().get(claim).accounts());
        return "claim " + claim + ": "
                + (seen.isEmpty()
                        ? "no account"
                        : seen.stream().map(FoundText::of).collect(Collectors.joining("; ")));
    }

    private static String of(Account account) {
        String cited = account.citations().stream().map(FoundText::of).collect(Collectors.joining(", ", " [", "]"));
        return (account.denies() ? "not " : "") + account.answer() + cited;
    }

    private static String of(Citation citation) {
        return citation.source() + citation.locator().map(place -> " " + place).orElse("");
    }

    /** {@return an open claim with what was asked} */
    static String of(OpenClaim open) {
        return "claim " + open.claim() + ": " + open.question() + ": " + open.state();
    }
}
