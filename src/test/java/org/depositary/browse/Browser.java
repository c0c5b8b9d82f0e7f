package org.depositary.browse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser that looks at the pages of a server, in any width and scheme of colours. */
final class Browser implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> SWITCHES =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final ChromeDriver driver;
  private final String origin;
  private final String axe;

  private Browser(ChromeDriver driver, String origin, String axe) {
    this.driver = driver;
    this.origin = origin;
    this.axe = axe;
  }

  /** Whether there is a browser, and what drives it. */
  static boolean isInstalled() {
    return program("chromedriver").isPresent() && chromium().isPresent();
  }

  private static Optional<Path> chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> program(name).stream())
        .findFirst();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(String origin) throws IOException {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toFile());
    options.addArguments(SWITCHES);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .build();
    Files.createDirectories(PICTURES);
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      String axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return new Browser(new ChromeDriver(service, options), origin, axe);
    }
  }

  /** Shows pages as wide as this from now on, in the dark or the light scheme. */
  Browser as(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  Browser open(String path) {
    driver.get(origin + path);
    return this;
  }

  WebElement find(String selector) {
    return new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  /** An element that is shown, once it is. */
  WebElement seen(String selector) {
    return new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void waitUntil(String what, java.util.function.BooleanSupplier holds) {
    new WebDriverWait(driver, PATIENCE).withMessage(what).until(any -> holds.getAsBoolean());
  }

  /** Follows a link by its words. */
  Browser follow(String words) {
    WebElement link =
        new WebDriverWait(driver, PATIENCE)
            .until(ExpectedConditions.presenceOfElementLocated(By.partialLinkText(words)));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
    link.click();
    return this;
  }

  String path() {
    return driver.getCurrentUrl().substring(origin.length());
  }

  String title() {
    return driver.getTitle();
  }

  String text() {
    return driver.findElement(By.tagName("main")).getText();
  }

  Object script(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Takes a picture of the whole page. */
  void picture(String name) throws IOException {
    Object data =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(data.toString()));
  }

  /** How far the page is wider than the screen, in pixels. */
  long tooWide() {
    return (Long)
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** What is hard to use for some people: the serious and critical findings of axe, a line each. */
  @SuppressWarnings("unchecked")
  List<String> barriers() {
    driver.executeScript(axe);
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({ resultTypes: ["violations"] }).then((found) => done(
              found.violations
                .filter((each) => ["serious", "critical"].includes(each.impact))
                .flatMap((each) => each.nodes.map((node) => each.id + ": " + node.html))));
            """);
  }

  /** What went wrong since it was last asked: errors of the console, and calls to other hosts. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry each : driver.manage().logs().get(LogType.BROWSER)) {
      if (each.getLevel().intValue() >= Level.WARNING.intValue()) {
        complaints.add(each.getMessage());
      }
    }
    for (LogEntry each : driver.manage().logs().get(LogType.PERFORMANCE)) {
      outside(each.getMessage()).ifPresent(complaints::add);
    }
    return complaints;
  }

  private Optional<String> outside(String event) {
    Map<?, ?> message = (Map<?, ?>) new Json().<Map<?, ?>>toType(event, Map.class).get("message");
    if (!"Network.requestWillBeSent".equals(message.get("method"))) {
      return Optional.empty();
    }
    Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
    String url = String.valueOf(request.get("url"));
    boolean own = url.startsWith(origin + "/") || url.startsWith("data:");
    return own ? Optional.empty() : Optional.of("asks " + url);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
