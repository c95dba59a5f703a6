package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.archive.PageSource;
import org.isnad.archive.Sources;
import org.isnad.archive.UnreadableInput;
import org.isnad.collection.Intake;
import org.isnad.collection.Shelf;
import org.isnad.collection.WatchList;
import org.isnad.page.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The paths of a person through the desk over the bundled pages, in a real browser. */
class BrowserTest {

  private static Glass glass;

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeAll
  static void open() throws IOException {
    glass = Glass.open();
  }

  @AfterAll
  static void close() throws IOException {
    if (glass != null) {
      glass.close();
    }
  }

  @BeforeEach
  void fill() throws IOException, UnreadableInput {
    desk = OpenDesk.over(folder);
    Path root = Path.of(System.getProperty("isnad.root", ".."));
    try (PageSource pages = Sources.folder(root.resolve("samples/pages"))) {
      for (Optional<Page> page = pages.next(); page.isPresent(); page = pages.next()) {
        desk.collection.keep(List.of(Shelf.incoming(Intake.of(page.get()))));
      }
    }
    glass.size(1280, 900);
    glass.go(desk.base() + "/");
    glass.browser.manage().deleteAllCookies();
    glass.go(desk.base() + "/");
    glass.complaints();
  }

  @AfterEach
  void shut() throws IOException {
    desk.close();
  }

  private void look(String language, String theme) {
    glass.browser.manage().addCookie(new Cookie(Press.LANGUAGE, language));
    glass.browser.manage().addCookie(new Cookie(Press.THEME, theme));
  }

  private List<String> everyPage() throws IOException {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/",
                "/?starred=1",
                "/find?q=act:deny",
                "/find?q=ferry&articles=1",
                "/find?q=act:odd",
                "/watch",
                "/speakers",
                "/add",
                "/none"));
    for (String title : List.of("زيروفيا", "Dockers")) {
      glass.go(desk.base() + "/");
      glass.until("stories", () -> !glass.all(".story h2 a").isEmpty());
      String page = page(title);
      paths.add("/article/" + page);
      String statement = desk.collection.page(page).orElseThrow().statements().get(1).id();
      paths.add("/article/" + page + "?correct=" + statement + "#s" + statement);
      paths.add("/statement/" + statement);
      paths.add("/statement/" + statement + "/source");
    }
    paths.add("/speaker/Martin%20Oakes");
    return paths;
  }

  private String page(String title) throws IOException {
    return desk.collection.pagesAfter(0, 100).stream()
        .filter(kept -> String.valueOf(kept.reading().article().title()).contains(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @ParameterizedTest
  @CsvSource({"en,light", "en,dark", "ar,light", "ar,dark"})
  void noPageHasAFaultThatAxeFindsNorAComplaintOfTheBrowser(String language, String theme)
      throws IOException {
    List<String> paths = everyPage();
    look(language, theme);
    desk.collection.replies().add(page("Dockers"), "Mira", "I was there.", Shelf.NOW);
    desk.collection.watchLists().add(new WatchList("ferries", "ferry", Shelf.NOW, 0));
    paths.add("/watch/ferries");
    List<String> faults = new ArrayList<>();
    for (String path : paths) {
      glass.go(desk.base() + "/speakers");
      glass.go(desk.base() + path);
      glass.faults().forEach(fault -> faults.add(path + ": " + fault));
      glass.complaints().forEach(complaint -> faults.add(path + ": " + complaint));
      assertThat(glass.at("html").getDomAttribute("data-theme")).isEqualTo(theme);
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void noPageIsWiderThanAPhone(String language) throws IOException {
    List<String> paths = everyPage();
    look(language, "light");
    glass.size(390, 844);
    for (String path : paths) {
      glass.go(desk.base() + path);
      Object over =
          glass.browser.executeScript(
              "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(over).as(path).isEqualTo(0L);
    }
  }

  @ParameterizedTest
  @CsvSource({"en,Correct this,Correct the speaker,Corrected:", "ar,صحّح هذا,صحّح المتحدث,صُحِّح:"})
  void aWrongSpeakerIsPutRightInPlace(String language, String open, String send, String done)
      throws IOException {
    String page = page("Dockers");
    look(language, "dark");
    glass.go(desk.base() + "/article/" + page);
    WebElement mark = glass.all("a.mark").get(2);
    mark.click();
    glass.until("a card is shown", () -> glass.at(".card:target").isDisplayed());
    glass.press(open);
    glass.until("the form is shown", () -> !glass.all(".card:target input[name=value]").isEmpty());
    glass.at(".card:target input[name=value]").sendKeys("Rivo Tann");
    glass.press(send);
    glass.until(
        "the correction is told",
        () -> !glass.all(".card:target .fixes").isEmpty() && glass.text().contains(done));
    assertThat(glass.at(".card:target h2").getText()).contains("Rivo Tann");
    assertThat(desk.collection.corrections(false)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en,Post the reply,Please enter your comment!,Please enter your name here",
    "ar,نشر الرد,يرجى إدخال تعليقك!,يرجى إدخال اسمك هنا"
  })
  void aReplyIsAskedForWhatIsMissingAndThenKept(
      String language, String send, String noComment, String noName) throws IOException {
    look(language, "light");
    glass.go(desk.base() + "/article/" + page("Dockers"));
    glass.press(send);
    glass.until("told", () -> glass.all(".replies .wrong").size() == 2);
    assertThat(glass.text()).contains(noComment, noName);
    glass.at("#comment").sendKeys("I was there <b>too</b>.");
    glass.press(send);
    glass.until("only the name is missing", () -> glass.all(".replies .wrong").size() == 1);
    assertThat(glass.text()).contains(noName).doesNotContain(noComment);
    glass.at("#name").sendKeys("ميرا");
    glass.press(send);
    glass.until("kept", () -> !glass.all(".reply .comment").isEmpty());
    assertThat(glass.at(".reply .comment").getText()).isEqualTo("I was there <b>too</b>.");
    assertThat(glass.at(".reply header").getText()).contains("ميرا");
  }

  @Test
  void aPersonReadsWithTheKeyboardAlone() {
    glass.tab(1);
    assertThat(glass.focused().getText()).isEqualTo("Skip to the content");
    glass.type(Keys.ENTER);
    glass.type("j");
    assertThat(glass.focused().getDomAttribute("class")).isEqualTo("said");
    String first = glass.focused().getDomAttribute("id");
    glass.type("j");
    assertThat(glass.focused().getDomAttribute("id")).isNotEqualTo(first);
    glass.type("k");
    assertThat(glass.focused().getDomAttribute("id")).isEqualTo(first);
    glass.type("s");
    glass.until("the star is kept", () -> isStarred(first.substring(1)));
    glass.until("the page is back", () -> !glass.all(".said").isEmpty());
    glass.type("j", "o");
    glass.until("the article is open", () -> glass.browser.getCurrentUrl().contains("/article/"));
    assertThat(glass.at(".card:target").isDisplayed()).isTrue();
  }

  private boolean isStarred(String statement) {
    try {
      return desk.collection.stars().has(statement);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en,light,Write the question,Save as a watch list",
    "ar,dark,اكتب السؤال,احفظ قائمة متابعة"
  })
  void aPersonFindsOpensAndSavesAWatchList(
      String language, String theme, String form, String save) {
    look(language, theme);
    glass.go(desk.base() + "/");
    glass.type("/");
    glass.until("the question can be typed", () -> !glass.all("#q").isEmpty());
    glass.press(form);
    glass.at("#f-speaker").sendKeys("Oakes");
    glass.at("#q").sendKeys("crew");
    glass.at(".ask button").click();
    glass.until("it is found", () -> !glass.all(".passage mark").isEmpty());
    assertThat(glass.at("#q").getDomProperty("value")).isEqualTo("crew speaker:Oakes");
    assertThat(glass.at(".passage mark").getText()).isEqualTo("crew");
    glass.at("#listName").sendKeys("Oakes");
    glass.press(save);
    glass.until("it is saved", () -> !glass.all(".lists li").isEmpty());
    glass.press("Oakes");
    glass.until("its page is open", () -> glass.browser.getCurrentUrl().endsWith("/watch/Oakes"));
    glass.go(desk.base() + "/find?q=crew");
    glass.at(".said .words a").click();
    glass.until("the article is open", () -> !glass.all(".card:target").isEmpty());
    assertThat(glass.at(".card:target .passage").getText()).contains("half a crew");
  }

  @Test
  void theKeysCanBeTurnedOffAndStayOff() {
    glass.at("#keys").click();
    glass.go(desk.base() + "/");
    glass.type("j");
    assertThat(glass.focused().getTagName()).isEqualTo("body");
    glass.at("#keys").click();
  }

  @ParameterizedTest
  @CsvSource({"en,Read and keep", "ar,اقرأ واحفظ"})
  void aFileIsDroppedAndRead(String language, String send) throws IOException {
    look(language, "light");
    Path file = folder.resolve("جسر.txt");
    Files.writeString(file, "Bridge opens\nEdda Morn said the bridge was open to all.\n");
    glass.go(desk.base() + "/add");
    glass.at("#files").sendKeys(file.toString());
    glass.press(send);
    glass.until("it is told", () -> glass.text().contains("Bridge opens"));
    glass.press("Bridge opens");
    glass.until("it is open", () -> glass.text().contains("Edda Morn"));
  }

  @Test
  void languageAndThemeAreSwitchedWithoutAScript() {
    glass.press("العربية");
    glass.until("Arabic", () -> "rtl".equals(glass.at("html").getDomAttribute("dir")));
    assertThat(glass.text()).contains("اليوم").doesNotContain("Who speaks most");
    glass.press("داكن");
    glass.until("dark", () -> "dark".equals(glass.at("html").getDomAttribute("data-theme")));
    assertThat(glass.at("body").getCssValue("background-color")).contains("22, 21, 19");
    glass.press("English");
    glass.until("English", () -> glass.text().contains("Who speaks most"));
  }

  @Test
  void aHostilePageRunsNothing() throws IOException {
    String script = "&lt;script&gt;window.owned=1&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;";
    var incoming =
        Shelf.html(
            "https://news.example/x",
            "Storm " + script,
            "2026-11-30",
            "Anna Velt " + script + " said the harbour would close for nine days.");
    desk.collection.keep(List.of(incoming));
    desk.collection
        .replies()
        .add(incoming.reading().id(), "<script>x</script>", "<img src=x>", "now");
    for (String path : List.of("/", "/article/" + incoming.reading().id())) {
      glass.go(desk.base() + path);
      assertThat(glass.browser.executeScript("return window.owned")).isNull();
      assertThat(glass.all("img")).isEmpty();
      assertThat(glass.complaints()).isEmpty();
    }
  }

  @Test
  void printedAllCardsAreThere() throws IOException {
    glass.go(desk.base() + "/article/" + page("Dockers"));
    glass.browser.executeCdpCommand(
        "Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
    assertThat(glass.all(".card")).allMatch(WebElement::isDisplayed);
    assertThat(glass.at("nav").isDisplayed()).isFalse();
    glass.browser.executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
  }

  @Test
  void thePicturesOfTheManualCanBeTakenAnew() throws IOException {
    Path to = Path.of(System.getProperty("isnad.pictures", folder.toString()));
    Pictures.take(glass, desk.base(), page("Dockers"), page("زيروفيا"), to);
    try (Stream<Path> files = Files.list(to)) {
      assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSizeGreaterThan(3);
    }
  }
}
