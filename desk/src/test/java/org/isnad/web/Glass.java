package org.isnad.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * A person's browser: Chromium without a screen, driven through Debian's chromium-driver. A machine
 * that lacks either skips what needs it.
 */
final class Glass implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final ChromeDriver browser;
  private final Path profile;

  private Glass(ChromeDriver browser, Path profile) {
    this.browser = browser;
    this.profile = profile;
  }

  static Glass open() throws IOException {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "skipped: no chromium and chromedriver on this machine (Debian: chromium, chromium-driver)");
    Path profile = Files.createTempDirectory("glass");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
        "--lang=en",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.get().toFile())
            .usingAnyFreePort()
            .build();
    return new Glass(new ChromeDriver(service, options), profile);
  }

  private static Optional<Path> program(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : names) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  void go(String address) {
    browser.get(address);
  }

  void size(int width, int height) {
    browser.manage().window().setSize(new Dimension(width, height));
  }

  WebElement at(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return browser.findElements(By.cssSelector(css));
  }

  String text() {
    return at("body").getText();
  }

  /** Clicks a link or button that says this. */
  void press(String words) {
    for (WebElement one : all("a, button, summary")) {
      if (one.isDisplayed() && one.getText().strip().startsWith(words)) {
        one.click();
        return;
      }
    }
    throw new AssertionError("nothing to press says «" + words + "»:\n" + text());
  }

  /** Presses keys, one after the other, wherever the focus is. */
  void type(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(browser).sendKeys(key).perform();
    }
  }

  void tab(int times) {
    for (int i = 0; i < times; i++) {
      type(Keys.TAB);
    }
  }

  WebElement focused() {
    return browser.switchTo().activeElement();
  }

  void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what + ":\n" + text());
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** While a page gives way to the next, what was on it is gone. */
  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (NoSuchElementException | StaleElementReferenceException e) {
      return false;
    }
  }

  /** Returns what axe-core finds against the page: the rule, what it says, where. */
  List<String> faults() throws IOException {
    try (InputStream in = Glass.class.getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run({resultTypes: ['violations']}).then(r => done(r.violations.map(v => v.id"
                + " + ': ' + v.help + ' at ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | '))),"
                + " e => done(['axe failed: ' + e]))");
    List<String> faults = new ArrayList<>();
    ((List<?>) found).forEach(fault -> faults.add(String.valueOf(fault)));
    return faults;
  }

  /** Returns what the browser complains of: blocked scripts, styles, images. */
  List<String> complaints() {
    return browser.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> !message.contains("status of 4"))
        .toList();
  }

  @Override
  public void close() throws IOException {
    browser.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
