package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.Dataset;
import io.github.lec.event.Statement;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.norm.Confirmation;
import io.github.lec.norm.Norm;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.source.Code;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.Confidence;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the embedded data promise: facts are cited, sources are complete, and failed searches are recorded. */
class EmbeddedDataTest {
    private static final Dataset DATA = Dataset.embedded();

    /** The extract of the paper and a stored copy of one treaty have neither publisher nor address. */
    private static final Set<String> WITHOUT_PUBLISHER_OR_ADDRESS = Set.of("paper-2017", "zh-mt-drugs-text");

    /** Codes that are listed although no record has them, since the yield asks for them. */
    private static final Set<String> UNUSED_CODES = Set.of("measure/ASSETS_RECOVERED", "measure/TAKEDOWNS");

    /** Groups with codes that rules ask for and no record of this edition has; users' records may have them. */
    private static final Set<String> GROUPS_OF_RULES =
            Set.of("text-flag", "powers", "civil-society", "target", "element", "orientation", "governance");

    private static final Set<String> OFFICIAL = Set.of(
            "TREATY_SERIES",
            "OFFICIAL_GAZETTE",
            "COURT",
            "PARLIAMENT",
            "INTERNATIONAL_BODY",
            "EU_INSTITUTION",
            "GOVERNMENT",
            "LAW_DATABASE",
            "TEXT_MIRROR");

    /** The kind of a source that publishes texts of others. */
    private static final String COPY = "TEXT_MIRROR";

    /** The members of an instrument that say what its text provides. */
    private static final Set<String> TERMS_OF_TEXTS = Set.of("safeguards", "terms", "languages", "prevailingLanguage");

    /** What must be coded or looked for in every extradition treaty with a state of the comparison. */
    private static final Set<SafeguardKind> LOOKED_FOR = EnumSet.of(
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.IN_ABSENTIA_RETRIAL,
            SafeguardKind.SPECIALTY,
            SafeguardKind.REFUGEE_NON_REFOULEMENT);

    @Test
    void every_account_is_cited() {
        assertThat(DATA.claims().all())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.accounts())
                        .as(claim.id().toString())
                        .isNotEmpty()
                        .allSatisfy(account -> assertThat(account.citations()).isNotEmpty()));
    }

    @Test
    void every_account_says_how_far_it_is_trusted() {
        assertThat(DATA.claims().all())
                .allSatisfy(claim -> assertThat(claim.accounts())
                        .as(claim.id().toString())
                        .allMatch(account -> account.confidence().isPresent()));
    }

    @Test
    void every_source_is_complete() {
        assertThat(DATA.sources()).allSatisfy(source -> {
            assertThat(source.title()).as(source.id().value()).isNotBlank();
            assertThat(source.kind()).as(source.id() + " kind").isPresent();
            assertThat(source.language()).as(source.id() + " language").isPresent();
            if (!WITHOUT_PUBLISHER_OR_ADDRESS.contains(source.id().value())) {
                assertThat(source.publisher()).as(source.id() + " publisher").isPresent();
                assertThat(source.url()).as(source.id() + " url").isPresent();
                assertThat(source.read()).as(source.id() + " read").isPresent();
            }
        });
    }

    @Test
    void no_two_sources_share_an_address() {
        assertThat(DATA.sources().stream()
                        .flatMap(source -> source.url().stream())
                        .map(EmbeddedDataTest::address))
                .doesNotHaveDuplicates();
    }

    /** An address without the parts that make no difference to the page. */
    private static String address(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/?(#.*)?$", "");
    }

    @Test
    void no_source_is_published_after_it_was_read() {
        assertThat(DATA.sources())
                .noneMatch(source -> source.published()
                        .flatMap(published -> source.read()
                                .map(read -> read.isBefore(published).isTrue()))
                        .orElse(false));
    }

    @Test
    void every_source_is_cited() {
        Set<String> cited = accounts()
                .flatMap(account -> account.citations().stream())
                .map(Citation::source)
                .map(Object::toString)
                .collect(Collectors.toSet());
        instruments().flatMap(text -> text.texts().stream()).forEach(id -> cited.add(id.value()));
        assertThat(DATA.sources()).extracting(source -> source.id().value()).isSubsetOf(cited);
    }

    @Test
    void every_open_code_is_used_and_defined() {
        Set<String> used = new TreeSet<>();
        for (RecordKind kind : RecordKind.values()) {
            DATA.own(kind).forEach(record -> new Walk(kind, record).codes(used::add));
        }
        assertThat(DATA.codes())
                .filteredOn(code -> !GROUPS_OF_RULES.contains(code.group()))
                .extracting(Code::id)
                .filteredOn(id -> !UNUSED_CODES.contains(id))
                .isSubsetOf(used);
        assertThat(UNUSED_CODES).doesNotContainAnyElementsOf(used);
        assertThat(DATA.codes()).allSatisfy(code -> {
            assertThat(code.label()).as(code.id()).matches("\\p{Lu}.*");
            assertThat(code.definition()).as(code.id()).matches("(?s)\\p{Lu}.*\\.");
        });
    }

    @Test
    void nothing_is_in_force_without_a_day_or_an_observation() {
        assertThat(instruments())
                .allSatisfy(text -> assertThat(text.lifecycle())
                        .as(text.id().value())
                        .filteredOn(step -> !step.denies() && !step.planned())
                        .allMatch(step -> step.date().or(step::observedOn).isPresent()));
    }

    @Test
    void what_was_planned_or_seen_is_not_dated_after_the_dataset() {
        assertThat(instruments().flatMap(text -> text.lifecycle().stream()))
                .filteredOn(step -> !step.planned())
                .extracting(EmbeddedDataTest::day)
                .allMatch(day -> !day.isPresent()
                        || !day.get().isOnOrBefore(DATA.info().asOf()).isFalse());
    }

    @Test
    void every_extradition_treaty_is_coded_or_was_looked_up() {
        List<Treaty> treaties = DATA.treaties(TreatyKind.EXTRADITION).stream()
                .filter(treaty -> treaty.parties().size() == 2)
                .filter(treaty -> CooperationCoverage.STATES.stream()
                        .anyMatch(state -> treaty.parties().contains(state)))
                .toList();
        assertThat(treaties).isNotEmpty().allSatisfy(treaty -> {
            Set<SafeguardKind> known = EnumSet.noneOf(SafeguardKind.class);
            treaty.safeguards().forEach(clause -> known.add(clause.kind()));
            for (Inquiry inquiry : DATA.inquiries()) {
                if (inquiry.records().contains(RecordId.of(treaty.id().value()))) {
                    known.addAll(inquiry.kinds());
                }
            }
            assertThat(known).as(treaty.id().value()).containsAll(LOOKED_FOR);
        });
    }

    @Test
    void the_title_of_a_treaty_gives_china_its_full_name() {
        assertThat(instruments().filter(Treaty.class::isInstance).map(Instrument::title))
                .filteredOn(title -> title.contains("China") || title.contains("Chinese"))
                .isNotEmpty()
                .allMatch(title -> title.contains("People's Republic of China"));
    }

    @Test
    void every_norm_says_whether_its_wording_was_seen() {
        assertThat(DATA.norms()).allMatch(norm -> norm.confirmation().isPresent());
        assertThat(DATA.norms())
                .filteredOn(norm ->
                        norm.confirmation().filter(Confirmation.OPEN::equals).isPresent())
                .allSatisfy(norm -> assertThat(norm.content())
                        .as(norm.id().value())
                        .allMatch(account -> account.confidence()
                                .filter(Confidence.HIGH::equals)
                                .isEmpty())
                        .allMatch(account -> account.value().contains("seen")));
    }

    @Test
    void every_norm_says_what_it_is() {
        assertThat(DATA.norms()).extracting(Norm::title).doesNotHaveDuplicates();
        assertThat(DATA.norms()).allMatch(norm -> !norm.content().isEmpty());
    }

    /**
     * High confidence is for official texts and courts. What a source says about itself (a statement, the paper's own
     * codes) is not considered: there the source is the text.
     */
    @Test
    void high_confidence_rests_on_an_official_text_or_is_listed() {
        StringBuilder listed = new StringBuilder("""
            # Claims with an account of high confidence that cites neither an official text nor a court.
            # This list may only become shorter: find the text, or lower the confidence.
            """);
        for (Claim claim : DATA.claims().all()) {
            boolean ofItself = DATA.record(claim.id().record()).orElseThrow() instanceof Statement
                    || claim.member().equals("approach");
            if (!ofItself && claim.accounts().stream().anyMatch(EmbeddedDataTest::isHighWithoutOfficialText)) {
                listed.append(claim.id()).append('\n');
            }
        }
        Checkout.keepsCurrent(
                "lec-model/src/test/resources/io/github/lec/dataset/embedded/high-without-official-text.txt",
                listed.toString());
    }

    /** An unofficial copy alone is medium: an official text or a second, independent copy has to agree. */
    @Test
    void a_clause_of_high_confidence_rests_on_an_official_text_or_on_two_copies() {
        assertThat(DATA.claims().all())
                .filteredOn(claim -> TERMS_OF_TEXTS.contains(claim.member()))
                .allSatisfy(claim -> assertThat(claim.accounts())
                        .as(claim.id().toString())
                        .filteredOn(account -> account.confidence()
                                .filter(Confidence.HIGH::equals)
                                .isPresent())
                        .allMatch(account -> isOfficialOrCitedTwice(account)
                                || claim.accounts().stream().anyMatch(other -> agreesOfficially(other, account))));
    }

    /**
     * Versions in two languages can differ: a reader of an account has to know that the prevailing one was not read.
     */
    @Test
    void what_was_read_in_another_language_than_the_prevailing_one_says_so() {
        instruments()
                .filter(CooperationInstrument.class::isInstance)
                .map(CooperationInstrument.class::cast)
                .forEach(instrument -> instrument.prevailingLanguage().stream()
                        .map(CodeAccount::value)
                        .forEach(prevailing -> assertThat(Stream.of(instrument.safeguards(), instrument.terms())
                                        .flatMap(List::stream)
                                        .filter(account -> isReadOnlyInOtherLanguages(account, prevailing)))
                                .as(instrument.id() + ", of which the text in " + prevailing + " prevails")
                                .allMatch(account -> account.note().orElse("").contains("prevails"))));
    }

    private static boolean isReadOnlyInOtherLanguages(Account account, String prevailing) {
        return account.basis().filter(Basis.TEXT::equals).isPresent()
                && account.citations().stream()
                        .flatMap(citation -> DATA.source(citation.source()).stream())
                        .flatMap(source -> source.language().stream())
                        .noneMatch(prevailing::equalsIgnoreCase);
    }

    private static boolean isOfficialOrCitedTwice(Account account) {
        return isOfficial(account)
                || account.citations().stream().map(Citation::source).distinct().count() > 1;
    }

    private static boolean agreesOfficially(Account other, Account account) {
        return isOfficial(other) && account.compare(other) != Agreement.CONFLICTS;
    }

    private static boolean isOfficial(Account account) {
        return account.citations().stream()
                .flatMap(citation -> DATA.source(citation.source()).stream())
                .flatMap(source -> source.kind().stream())
                .anyMatch(kind -> OFFICIAL.contains(kind) && !kind.equals(COPY));
    }

    private static boolean isHighWithoutOfficialText(Account account) {
        return account.confidence().filter(Confidence.HIGH::equals).isPresent()
                && account.citations().stream()
                        .flatMap(citation -> DATA.source(citation.source()).stream())
                        .flatMap(source -> source.kind().stream())
                        .noneMatch(OFFICIAL::contains);
    }

    /** A gap that is not on the list is new; a listed gap that no longer exists must be removed from the list. */
    @Test
    void every_state_has_each_form_of_cooperation_or_an_inquiry_or_a_known_gap() {
        CooperationCoverage coverage = new CooperationCoverage(DATA);
        StringBuilder gaps = new StringBuilder("""
            # Forms of cooperation that are neither on record nor looked for: sheets say "Not looked for".
            # This list may only become shorter. Whoever looks adds an inquiry and deletes the line.
            """);
        for (ActorId state : CooperationCoverage.STATES) {
            for (Topic topic : Topic.values()) {
                if (!coverage.isRecorded(state, topic) && !coverage.wasLookedFor(state, topic)) {
                    gaps.append(state).append(' ').append(topic).append('\n');
                }
            }
        }
        Checkout.keepsCurrent(
                "lec-model/src/test/resources/io/github/lec/dataset/embedded/not-looked-for.txt", gaps.toString());
    }

    private static Optional<PartialDate> day(LifecycleStep step) {
        return step.date().or(step::observedOn);
    }

    private static Stream<Account> accounts() {
        return DATA.claims().all().stream().flatMap(claim -> claim.accounts().stream());
    }

    private static Stream<Instrument> instruments() {
        return DATA.all().filter(Instrument.class::isInstance).map(Instrument.class::cast);
    }
}
