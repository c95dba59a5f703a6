package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.score.LinkGold.Meant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How links are counted. */
class LinkScoreTest {

  private static Meant meant(int start, int end, @Nullable String id) {
    return new Meant(new Span(start, end), id);
  }

  private static LinkScore score(List<Meant> gold, List<Meant> found) {
    LinkScore score = new LinkScore();
    score.add(new LinkGold.Article("a", "en", "2020-01-01", "x".repeat(40), gold), found);
    return score;
  }

  @Test
  void rightWrongAndMissed() {
    LinkScore score =
        score(
            List.of(meant(0, 6, "iso:BY"), meant(10, 16, "iso:RU")),
            List.of(meant(0, 6, "iso:BY"), meant(10, 16, "iso:UA")));
    assertThat(score.precision("all")).isEqualTo(50.0);
    assertThat(score.recall("en")).isEqualTo(50.0);
    assertThat(score.recall("en countries")).isEqualTo(50.0);
    assertThat(score.errors()).hasSize(2);
  }

  @Test
  void halfOfTheLongerMustBeShared() {
    List<Meant> gold = List.of(meant(0, 20, "wd:Q1"));
    assertThat(score(gold, List.of(meant(0, 10, "wd:Q1"))).recall("all")).isEqualTo(100.0);
    assertThat(score(gold, List.of(meant(0, 9, "wd:Q1"))).recall("all")).isZero();
  }

  @Test
  void aMentionIsMetOnce() {
    List<Meant> found = List.of(meant(0, 6, "wd:Q1"), meant(0, 6, "wd:Q1"));
    assertThat(score(List.of(meant(0, 6, "wd:Q1")), found).precision("all")).isEqualTo(50.0);
  }

  @Test
  void theUnknownIsLeftUnlessAnythingTouchesIt() {
    List<Meant> gold = List.of(meant(0, 6, null), meant(10, 20, null));
    assertThat(score(gold, List.of(meant(15, 25, "wd:Q1"))).leftUnknown("all")).isEqualTo(50.0);
  }

  @Test
  void aMentionOutsideTheTextIsTold(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text").resolve("a.txt"), "short");
    Files.writeString(
        folder.resolve(LinkGold.FILE),
        "{\"id\": \"a\", \"language\": \"en\", \"published\": \"2020-01-01\","
            + " \"mentions\": [[0, 9, null]]}\n");
    assertThatThrownBy(() -> LinkGold.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "links.jsonl:1: the mention [0.0, 9.0, null] does not lie in the text");
  }
}
