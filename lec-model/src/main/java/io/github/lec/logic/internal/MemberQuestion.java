package io.github.lec.logic.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the claims of a member of a record ask, in a few words and as a question, for readers who do not know the data format. */
public enum MemberQuestion {
    AID("aid", "Aid given", "Which aid is given under {record}{key}?"),
    AIMS("aims", "Aims", "Which aim is given: {record}{key}?"),
    APPROACH("approach", "Approach", "How does this act of {actor} relate to {key}: {record}?"),
    ASSURANCES("assurances", "Whether an assurance was given", "Which assurance is recorded for {record}{key}?"),
    BASIS("basis", "On which instrument it rests", "On which instrument does this rest: {record}?"),
    BINDS_FROM("bindsFrom", "Day from which the norm binds", "From which day does {record} bind?"),
    CIVIL_SOCIETY("civilSociety", "Role of others besides states", "What role does civil society have in {record}?"),
    CLARIFIED_ON("clarifiedOn", "Day of the judgment", "On which day was this judgment given: {record}?"),
    COMPLIANCE("compliance", "Whether it was kept", "Was {record} kept{key}?"),
    DECISIONS("decisions", "What a court decided", "{record}: what did a court decide{key}?"),
    DEFINITIONS("definitions", "Definitions in the text", "Which definitions are in {record}?"),
    FIGURES("figures", "Figures", "{record}: which number is given for {key}?"),
    FUNCTIONS("functions", "Purposes of the instrument", "Which purpose does {record} serve{key}?"),
    GOVERNANCE("governance", "Governance", "Who has a role in {record}?"),
    HOST_CONSENT("hostConsent", "Consent of the host state", "Did the host state agree to this: {record}?"),
    LIFECYCLE("lifecycle", "Lifecycle", "Which steps are recorded for {record}?"),
    MEMBERSHIPS("memberships", "Memberships", "Is {record} a member of {actor}?"),
    METHODS("methods", "Methods used", "Which method was used: {record}{key}?"),
    MONITORING(
            "monitoring",
            "Monitoring after the hand-over",
            "{record}: how was the person's treatment monitored after surrender?"),
    NAMES("names", "Names", "{record}: is a name published?"),
    OBLIGATIONS("obligations", "Obligations", "What does {actor} undertake in {record}?"),
    OCCURRED("occurred", "Occurred", "When did this happen: {record}?"),
    OFFENCE("offence", "Offence", "{record}: which offence does the requesting state allege?"),
    OPEN_TO("openTo", "Open to", "Of which organisation must a state be a member to become a party to {record}?"),
    ORIENTATION("orientation", "Orientation", "Does {record} punish or prevent?"),
    PERSONS("persons", "Nationality and status of the persons", "{record}: how many persons does it concern{key}?"),
    POSITIONS("positions", "Positions", "What was the position of {actor} on {record}?"),
    POWERS("powers", "Powers of the foreign officers", "Which powers did foreign officers have: {record}?"),
    PROVISIONS("provisions", "Provisions", "Does {record} provide this: {key}?"),
    RATINGS("ratings", "Ratings", "{record}: which grade is given{actor} on the scale {key}?"),
    RESERVATIONS("reservations", "Reservations", "What does {actor} reserve or declare about {key}: {record}?"),
    ROUTE("route", "How the person was sought or moved", "{record}: by which route was the person sought or moved?"),
    SAFEGUARDS("safeguards", "Safeguards", "What does {record} say about {key}?"),
    STEPS("steps", "What was done, and when", "Which steps are recorded: {record}?"),
    TARGETS("targets", "Who is targeted", "Who is targeted: {record}{key}?"),
    TERMS("terms", "Terms", "What does {record} say about {key}?"),
    TEXT_FLAGS(
            "textFlags", "Wording that the rule looks for", "Which wording that rules look for is in {record}{key}?");

    private static final Map<String, MemberQuestion> BY_MEMBER =
            Stream.of(values()).collect(Collectors.toMap(asked -> asked.member, asked -> asked));

    private final String member;
    private final String brief;
    private final String question;

    MemberQuestion(String member, String brief, String question) {
        this.member = member;
        this.brief = brief;
        this.question = question;
    }

    /**
     * {@return what a member asks; nothing for one that needs no words but its name}
     *
     * @param member the name of the member
     */
    public static Optional<MemberQuestion> of(String member) {
        return Optional.ofNullable(BY_MEMBER.get(member));
    }

    /**
     * {@return what a member is about, in a few words: of one without words of its own, its name, so that subjectMatter is
     * "Subject matter"}
     *
     * @param member the name of the member
     */
    public static String brief(String member) {
        return of(member)
                .map(asked -> asked.brief)
                .orElseGet(() ->
                        FirstLetter.upper(member.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)));
    }

    /**
     * {@return the question}
     *
     * @param record the record, as it stands within a sentence
     * @param actor the actor that is asked about
     * @param key what else is asked about
     */
    public String of(String record, String actor, String key) {
        // the record last, since a title may contain anything
        return question.replace("{actor}", actor).replace("{key}", key).replace("{record}", record);
    }
}
