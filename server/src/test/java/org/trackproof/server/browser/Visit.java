package org.trackproof.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person with a browser: what it asks for and complains of is watched, and every page that is looked at is judged. */
final class Visit implements AutoCloseable {
    private static final @Nullable String SHOTS = System.getProperty("trackproof.screenshots");

    /** What the documents show. */
    private static final Set<String> FEW = Set.of("home", "decoy", "order-phone", "results", "home-phone-dark");

    private final BrowserContext context;
    private final String home;
    private final boolean script;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    /**
     * Opens a window.
     *
     * @param script whether pages may run scripts
     */
    Visit(Browser browser, String home, boolean script, boolean phone, boolean dark) {
        this.home = home;
        this.script = script;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(phone ? 360 : 1200, phone ? 740 : 900));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // a page that says what was wrong comes with a status that says so, too, and the browser tells of it
            boolean told = message.text().contains("the server responded with a status of 4")
                    && !message.location().contains("/assets/");
            if (!told && (message.type().equals("error") || message.type().equals("warning"))) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Visit open(String path) {
        page.navigate(home + path);
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** The page is accessible, does not spill over, and takes its picture where pictures are wanted. */
    Visit look(String name) {
        if (script) {
            List<Rule> violations = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();
            assertThat(violations.stream()
                            .map(rule ->
                                    rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                            .toList())
                    .as(name)
                    .isEmpty();
            assertThat(page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits its width", name)
                    .isEqualTo(true);
        }
        if (SHOTS != null && (!SHOTS.endsWith("docs/screenshots") || FEW.contains(name))) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SHOTS, "serve-" + name + ".png"))
                    .setFullPage(!SHOTS.endsWith("docs/screenshots")));
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(strangers).as("requests to other hosts").isEmpty();
        assertThat(complaints).as("messages on the console").isEmpty();
    }
}
