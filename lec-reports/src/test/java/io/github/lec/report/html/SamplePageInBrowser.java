package io.github.lec.report.html;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Tests of the sample page in a browser, and what a reader does in it. */
abstract class SamplePageInBrowser extends InBrowser {
    static final String HTML = SamplePage.html(SamplePage.writer(), SamplePage.book());

    @BeforeEach
    void desktop() {
        browser.screen(1280, 900, "light");
    }

    void go(String table) {
        browser.shown("nav a").stream()
                .filter(link -> link.getText().equals(table))
                .findFirst()
                .orElseThrow()
                .click();
        browser.until("return document.querySelector('nav a[aria-current]').textContent === '" + table + "'");
    }

    void choose(String selector, String words) {
        new Select(browser.one(selector)).selectByVisibleText(words);
    }

    void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    List<String> notices() {
        return browser.words("main > [role=status]");
    }
}
