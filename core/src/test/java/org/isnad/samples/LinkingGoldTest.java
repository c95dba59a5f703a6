package org.isnad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.score.LinkGold;
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

  @Test
  void noMentionIsDropped() throws IOException {
    List<LinkGold.Meant> all =
        LinkGold.read(folder()).articles().stream().flatMap(a -> a.mentions().stream()).toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(542);
    assertThat(all).filteredOn(meant -> meant.id() == null).hasSizeGreaterThanOrEqualTo(109);
  }
}
