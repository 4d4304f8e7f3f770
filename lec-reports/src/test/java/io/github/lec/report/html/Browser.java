package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless browser with its own profile. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Starts the browser; the test is skipped where there is none. */
    static Browser startIn(Path folder) {
        Optional<Path> program = onPath("chromium", "chromium-browser", "google-chrome", "chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        assumeThat(program).as("a Chromium on the path").isPresent();
        assumeThat(chromedriver).as("a chromedriver on the path").isPresent();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.orElseThrow().toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), folder);
    }

    /** Opens a page, at a place in it if one is given. */
    void open(String html, String place) throws IOException {
        openWithoutScript(html, place);
        until("return document.documentElement.classList.contains('ready')");
    }

    /** Opens a page that does not signal when it is ready, because its script does not run. */
    void openWithoutScript(String html, String place) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html, StandardCharsets.UTF_8);
        // otherwise only the fragment would change, and the page would not be loaded again
        driver.get("about:blank");
        driver.get(file.toUri() + place);
    }

    /** Enables or disables scripts. */
    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Shows the page on a screen of some width, in light or dark mode. */
    void screen(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The colours of the reader's system instead of those of the page, until the screen is set again. */
    void forceColours() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The elements that a reader sees. */
    List<WebElement> shown(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    List<String> words(String selector) {
        return shown(selector).stream().map(WebElement::getText).toList();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    void until(String script) {
        new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** The messages of the browser since the last call, without those of its own pages. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.startsWith("chrome://"))
                .toList();
    }

    /** The serious and critical violations that axe-core finds. */
    List<String> violations() throws IOException {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    result => done(result.violations
                        .filter(each => each.impact === 'serious' || each.impact === 'critical')
                        .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' '))),
                    error => done(['axe failed: ' + error]));
                """);
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    static void assertQuiet(Browser browser) {
        assertThat(browser.complaints()).isEmpty();
    }

    private static Optional<Path> onPath(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
