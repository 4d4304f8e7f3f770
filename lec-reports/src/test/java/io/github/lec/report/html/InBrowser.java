package io.github.lec.report.html;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a page in one browser, which must not complain of it. */
@Tag("external")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    Browser browser;

    @BeforeAll
    void startBrowser(@TempDir Path folder) {
        browser = Browser.startIn(folder);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        Browser.assertQuiet(browser);
    }

    @AfterAll
    void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** {@return what a script that gives a list gives, as text} */
    final List<String> strings(String script) {
        return ((List<?>) browser.run(script)).stream().map(Object::toString).toList();
    }
}
