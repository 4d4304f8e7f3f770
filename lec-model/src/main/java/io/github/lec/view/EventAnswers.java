package io.github.lec.view;

import io.github.lec.event.Act;
import io.github.lec.event.ApproachCode;
import io.github.lec.event.Event;
import io.github.lec.event.Occurrence;
import io.github.lec.event.Rating;
import io.github.lec.event.Statement;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Response;
import io.github.lec.source.TextAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers on events, statements and responses: when, what was said, and what sources compare with a norm, each noted as
 * evidence.
 */
abstract class EventAnswers {
    private final KnownAccounts accounts;

    EventAnswers(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * {@return the days on which sources say that an event took place or began, one for each account that affirms it;
     * empty if the account gives none}
     *
     * @param event the event
     */
    public List<Optional<PartialDate>> days(Event event) {
        return accounts.ask(event, "occurred", event.occurred()).stream()
                .filter(one -> !one.denies())
                .map(Occurrence::day)
                .toList();
    }

    /**
     * {@return the days on which sources say that a statement was made, or from which what it says held, one for each
     * account that affirms it; empty if the account gives none}
     *
     * @param statement the statement
     */
    public List<Optional<PartialDate>> days(Statement statement) {
        return affirmed(statement).stream()
                .map(one -> one.date().or(one::start))
                .toList();
    }

    /**
     * {@return whether no account gives the day on which a statement was made, so that its days are only the first days
     * of periods}
     *
     * @param statement the statement
     */
    public boolean isLasting(Statement statement) {
        return Lists.noneMatch(affirmed(statement), one -> one.date().isPresent());
    }

    private List<TextAccount> affirmed(Statement statement) {
        List<TextAccount> affirmed = new ArrayList<>();
        for (TextAccount account : accounts.ask(statement, "content", statement.content())) {
            if (!account.denies()) {
                affirmed.add(account);
            }
        }
        return affirmed;
    }

    /**
     * {@return the answers of sources to the questions on acts in an event, including denials; what a record does not
     * compare with a norm is not an open question}
     *
     * @param event the event
     */
    public List<Act> compared(Event event) {
        return reported(event, "acts", event.acts());
    }

    /**
     * {@return the answers of sources to the questions on acts in a statement, including denials; what a record does
     * not compare with a norm is not an open question}
     *
     * @param statement the statement
     */
    public List<Act> compared(Statement statement) {
        return reported(statement, "acts", statement.acts());
    }

    /**
     * {@return the codes of approach that sources give an event, without those that they deny}
     *
     * @param event the event
     */
    public List<ApproachCode> approaches(Event event) {
        return affirmed(reported(event, "approach", event.approach()));
    }

    /**
     * {@return the codes of approach that sources give a statement, without those that they deny}
     *
     * @param statement the statement
     */
    public List<ApproachCode> approaches(Statement statement) {
        return affirmed(reported(statement, "approach", statement.approach()));
    }

    /**
     * Whether a source denies an act or a code of approach in an event, or that the event took place. This is not noted
     * as evidence.
     *
     * @param event the event
     * @param account an account of the act or the code
     * @return true if a visible source does
     */
    public boolean isDenied(Event event, Account account) {
        return isDenied(account, event.acts(), event.approach())
                || Lists.anyMatch(accounts.seen(event.occurred()), Account::denies);
    }

    /**
     * Whether a source denies an act or a code of approach in a statement, or that the statement was made. This is not
     * noted as evidence.
     *
     * @param statement the statement
     * @param account an account of the act or the code
     * @return true if a visible source does
     */
    public boolean isDenied(Statement statement, Account account) {
        return isDenied(account, statement.acts(), statement.approach())
                || Lists.anyMatch(accounts.seen(statement.content()), Account::denies);
    }

    private boolean isDenied(Account account, List<Act> acts, List<ApproachCode> codes) {
        return Stream.concat(accounts.seen(acts).stream(), accounts.seen(codes).stream())
                .anyMatch(other -> other.denies()
                        && other.getClass() == account.getClass()
                        && other.key().equals(account.key()));
    }

    private static List<ApproachCode> affirmed(List<ApproachCode> codes) {
        return Lists.filter(codes, code -> !code.denies());
    }

    /**
     * {@return the grades that a statement gives}
     *
     * @param statement the statement
     */
    public List<Rating> ratings(Statement statement) {
        return reported(statement, "ratings", statement.ratings());
    }

    /**
     * {@return the account that is shown of the content of a response; nothing if no source gives its words}
     *
     * @param response the response
     */
    public Optional<TextAccount> content(Response response) {
        return new DisplayPolicy(accounts.dataset(), accounts::seenCitations)
                .pick(accounts.ask(response, "content", response.content()));
    }

    /**
     * {@return whether a response had been given by the view's day}
     *
     * @param response the response
     */
    public boolean isGiven(Response response) {
        return accounts.ask(response, "content", response.content()).stream()
                .anyMatch(account -> accounts.isPast(account, response.date()));
    }

    private <A extends Account> List<A> reported(Identified record, String member, List<A> reported) {
        return reported.isEmpty() ? reported : accounts.ask(record, member, reported);
    }
}
