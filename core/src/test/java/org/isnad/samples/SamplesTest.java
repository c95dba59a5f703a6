package org.isnad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.score.Gold;
import org.isnad.score.GoldCheck;
import org.junit.jupiter.api.Test;

/** The bundled pages' gold: derived from the tagged files, in good form, marked as agreed. */
class SamplesTest {

  private static final Path GOLD =
      Path.of(System.getProperty("isnad.root", "..")).resolve("samples/gold");

  @Test
  void theGoldIsWhatTheTagsSay() throws IOException {
    List<TaggedGold> tagged = TaggedGold.readAll(GOLD.resolve("tagged"));
    assertThat(Files.readString(GOLD.resolve("gold.jsonl"))).isEqualTo(TaggedGold.lines(tagged));
    for (TaggedGold article : tagged) {
      assertThat(Files.readString(GOLD.resolve("text").resolve(article.id() + ".txt")))
          .as(article.id())
          .isEqualTo(article.text());
    }
    assertThat(tagged.size()).isGreaterThanOrEqualTo(12);
  }

  @Test
  void theGoldIsInGoodForm() throws IOException {
    assertThat(GoldCheck.problems(Gold.read(GOLD))).isEmpty();
  }

  @Test
  void contentBeginsAndEndsWithWords() throws IOException {
    for (TaggedGold article : TaggedGold.readAll(GOLD.resolve("tagged"))) {
      for (TaggedGold.Tagged statement : article.statements()) {
        for (Span content : statement.of("st")) {
          String words = content.of(article.text());
          String where = article.id() + ", statement " + statement.id() + ": " + words;
          assertThat(" .,،؛:؟?!".indexOf(words.charAt(words.length() - 1))).as(where).isNegative();
          assertThat(" .,،؛:؟?!".indexOf(words.charAt(0))).as(where).isNegative();
        }
      }
    }
  }

  @Test
  void everySpeakerIsNamedAsTheArticleWrites() throws IOException {
    for (TaggedGold article : TaggedGold.readAll(GOLD.resolve("tagged"))) {
      for (TaggedGold.Tagged statement : article.statements()) {
        List<String> names = article.speakers().get(statement.speaker());
        assertThat(names).as(article.id() + ", statement " + statement.id()).isNotEmpty();
        assertThat(article.text()).contains(names.get(0));
      }
    }
  }
}
