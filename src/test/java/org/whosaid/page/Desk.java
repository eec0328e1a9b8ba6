package org.whosaid.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.RequestOptions;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Somebody at a desk: a real Chromium in front of the running service. Where there is none, the tests that need one say so and are
 * skipped; {@code -Dwhosaid.chromium=PATH} names one that is not found. For one thread.
 */
public final class Desk implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Map<String, Integer> WIDTHS = Map.of("phone", 375, "tablet", 820, "desk", 1280);
    private static final AtomicLong EDITIONS = new AtomicLong(System.currentTimeMillis());

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Path chromium, Browser.NewContextOptions options) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        context = browser.newContext(options.setBaseURL(address()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    public static Desk open() {
        return open(new Browser.NewContextOptions());
    }

    public static Desk withoutScript() {
        return open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    public static Desk open(Browser.NewContextOptions options) {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            System.out.println("SKIPPED: no Chromium found, so the pages are not tested; apt-get install chromium");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium");
        return new Desk(chromium.get(), options);
    }

    public Page page(String path) {
        Page page = context.newPage();
        page.navigate(path);
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** What the browser had to complain of: scripts that failed, resources that were missing or refused, dialogs. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Complaints that were expected. */
    public void forget() {
        complaints.clear();
    }

    /** A kept article; its address on the desk. */
    public String keep(Map<String, ?> article) {
        APIRequest request = playwright.request();
        APIResponse kept = request.newContext(new APIRequest.NewContextOptions().setBaseURL(address()))
                .post("/v1/documents", RequestOptions.create().setData(article));
        assertThat(kept.status()).as(kept.text()).isIn(200, 201);
        return kept.headers().get("location").replace("/v1", "");
    }

    /** What {@code GET} answers. */
    public APIResponse get(String path) {
        return playwright
                .request()
                .newContext(new APIRequest.NewContextOptions().setBaseURL(address()))
                .get(path);
    }

    /** Fails where somebody could not see, hear or operate what stands on the page. */
    public static void assertIsAccessible(Page page) {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml() + " "
                        + rule.getNodes().get(0).getFailureSummary())
                .isEmpty();
    }

    /** Pictures of a page in three widths, for people to look at; fails where it is wider than the screen. */
    public static void photograph(Page page, String name) {
        // What lies behind another page is not painted.
        page.bringToFront();
        WIDTHS.forEach((device, width) -> {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + device + ".png"))
                    .setFullPage(true));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s on a %s", name, device)
                    .isLessThanOrEqualTo(width);
        });
        page.setViewportSize(1280, 900);
    }

    /** A text that nobody has kept before: the database outlives the tests. */
    public static String unique(String text) {
        return text + "\n\nEdition " + EDITIONS.incrementAndGet() + ".\n";
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String address() {
        return "http://localhost:" + RestAssured.port;
    }

    private static Optional<Path> chromium() {
        return Stream.concat(
                        Optional.ofNullable(System.getProperty("whosaid.chromium")).map(Path::of).stream(),
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
