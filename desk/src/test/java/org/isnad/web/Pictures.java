package org.isnad.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;

/** Takes the pictures of the desk that stand in the manual. */
final class Pictures {

  private Pictures() {}

  /** Writes them into {@code folder}, {@code desk-….png}. */
  static void take(Glass glass, String base, String english, String arabic, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    take(glass, base + "/", "en", "light", 1100, 860, folder.resolve("desk-today.png"));
    take(
        glass,
        base + "/article/" + english,
        "en",
        "dark",
        1040,
        680,
        folder.resolve("desk-article-dark.png"));
    take(
        glass,
        base + "/article/" + arabic,
        "ar",
        "light",
        1020,
        660,
        folder.resolve("desk-article-ar.png"));
    take(glass, base + "/", "ar", "light", 400, 860, folder.resolve("desk-phone-ar.png"));
  }

  private static void take(
      Glass glass, String address, String language, String theme, int width, int height, Path file)
      throws IOException {
    glass.size(width, height);
    glass.browser.manage().addCookie(new Cookie(Press.LANGUAGE, language));
    glass.browser.manage().addCookie(new Cookie(Press.THEME, theme));
    glass.go(address);
    if (address.contains("/article/")) {
      glass.all("a.mark").get(2).click();
      glass.until("a card is shown", () -> glass.at(".card:target").isDisplayed());
    }
    glass.browser.executeScript("window.scrollTo(0, 0)");
    Files.write(file, glass.browser.getScreenshotAs(OutputType.BYTES));
  }
}
