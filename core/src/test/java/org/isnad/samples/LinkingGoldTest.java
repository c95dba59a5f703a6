package org.isnad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.score.LinkGold;
import org.isnad.score.LinkScore;
import org.junit.jupiter.api.Test;

/** The marked names in {@code gold/linking}: derived from the tagged files, and all there. */
class LinkingGoldTest {

  private static Path folder() {
    return Path.of(System.getProperty("isnad.root", "..")).resolve("gold").resolve("linking");
  }

  @Test
  void theGoldIsWhatTheTagsSay() throws IOException {
    List<LinkGold.Article> tagged = TaggedLinks.readAll(folder().resolve("tagged"));
    assertThat(Files.readString(folder().resolve(LinkGold.FILE)))
        .isEqualTo(TaggedLinks.lines(tagged));
    assertThat(LinkGold.read(folder()).articles()).isEqualTo(tagged);
  }

  /** The aims; a first run, before the code, had 92.7, 85.5 and 74.3. */
  @Test
  void namesAreLedToWhatTheyMeanAndUnknownOnesAreLeft() throws IOException {
    Isnad isnad = Isnad.open();
    LinkScore score = new LinkScore();
    for (LinkGold.Article article : LinkGold.read(folder()).articles()) {
      Page page = Page.text(article.text().getBytes(StandardCharsets.UTF_8), article.id());
      List<LinkGold.Meant> found = new ArrayList<>();
      isnad
          .read(PageReader.read(page).publishedOn(article.published()), article.id())
          .entities()
          .forEach(e -> e.mentions().forEach(m -> found.add(new LinkGold.Meant(m, e.id()))));
      score.add(article, found);
    }
    for (String row : List.of("all", "ar", "en")) {
      assertThat(score.precision(row)).as(row).isGreaterThanOrEqualTo(97);
      assertThat(score.recall(row)).as(row).isGreaterThanOrEqualTo(95);
      assertThat(score.leftUnknown(row)).as(row).isGreaterThanOrEqualTo(95);
    }
  }

  @Test
  void noMentionIsDropped() throws IOException {
    List<LinkGold.Meant> all =
        LinkGold.read(folder()).articles().stream().flatMap(a -> a.mentions().stream()).toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(542);
    assertThat(all).filteredOn(meant -> meant.id() == null).hasSizeGreaterThanOrEqualTo(109);
  }
}
