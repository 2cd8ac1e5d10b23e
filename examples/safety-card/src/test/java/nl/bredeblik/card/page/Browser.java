package nl.bredeblik.card.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser: the Chromium or Chrome of the system. Where there is none the tests that need it are left out, unless {@code
 * BREDEBLIK_BROWSER} is {@code required}.
 */
final class Browser implements AutoCloseable {

    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int MOST_TABS = 200;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        Optional<Path> chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst();
        boolean isThere = chromium.isPresent() && Files.isExecutable(DRIVER);
        if (Objects.equals(System.getenv("BREDEBLIK_BROWSER"), "required")) {
            assertThat(isThere).as("Chromium and its driver are installed").isTrue();
        }
        assumeTrue(isThere, "no Chromium here");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    void open(Path page) {
        driver.get(page.toUri().toString());
    }

    /** As wide as this many CSS pixels, as on a telephone. */
    void narrow(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    }

    void wide() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    void onPaper(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : "screen"));
    }

    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** What axe finds against WCAG 2.2 A and AA: the rules with the places. */
    List<?> barriers() throws IOException {
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                    .then(found => done(found.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(', '))));
                """));
    }

    /** What stands in the console since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** What was asked of a network since it was last asked, but for the page itself. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"url\":\"file:"))
                .toList();
    }

    /** How many different things the tab key reaches before it comes round. */
    int reachedByKeyboard() {
        driver.executeScript("window.reached = new Set(); document.activeElement.blur(); window.scrollTo(0, 0);");
        for (int i = 0; i < MOST_TABS; i++) {
            new Actions(driver).sendKeys(Keys.TAB).perform();
            Object before = run("return window.reached.size");
            Object after =
                    run("if (document.activeElement !== document.body) window.reached.add(document.activeElement);"
                            + " return window.reached.size");
            if (before.equals(after)) {
                break;
            }
        }
        return ((Number) run("return window.reached.size")).intValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
