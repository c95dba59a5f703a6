package org.isnad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.score.Gold;
import org.isnad.score.GoldCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gold of our own in {@code gold/}: derived from the tagged files, in good form, all there. */
class OwnGoldTest {

  private static final Set<String> ACTS =
      Set.of(
          "say",
          "announce",
          "confirm",
          "deny",
          "claim",
          "accuse",
          "demand",
          "ask",
          "promise",
          "warn",
          "threaten",
          "thank",
          "welcome",
          "condemn",
          "regret",
          "predict");

  private static Path folder(String name) {
    return Path.of(System.getProperty("isnad.root", "..")).resolve("gold").resolve(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-translated", "chains", "en", "en-chains"})
  void theGoldIsWhatTheTagsSay(String name) throws IOException {
    List<TaggedGold> tagged = TaggedGold.readAll(folder(name).resolve("tagged"));
    assertThat(Files.readString(folder(name).resolve("gold.jsonl")))
        .isEqualTo(TaggedGold.lines(tagged));
    for (TaggedGold article : tagged) {
      Path text = folder(name).resolve("text").resolve(article.id() + ".txt");
      assertThat(Files.readString(text)).as(article.id()).isEqualTo(article.text());
    }
    assertThat(GoldCheck.problems(Gold.read(folder(name)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, 22, 194",
    "ar-translated, 11, 112",
    "chains, 16, 64",
    "en, 10, 113",
    "en-chains, 13, 59"
  })
  void noArticleAndNoStatementIsDropped(String name, int articles, int statements)
      throws IOException {
    List<TaggedGold> tagged = TaggedGold.readAll(folder(name).resolve("tagged"));
    assertThat(tagged).hasSizeGreaterThanOrEqualTo(articles);
    assertThat(tagged.stream().mapToInt(article -> article.statements().size()).sum())
        .isGreaterThanOrEqualTo(statements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-translated", "chains", "en", "en-chains"})
  void contentBeginsAndEndsWithWords(String name) throws IOException {
    for (TaggedGold article : TaggedGold.readAll(folder(name).resolve("tagged"))) {
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

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-translated", "chains", "en", "en-chains"})
  void everyActIsOneOfTheReference(String name) throws IOException {
    for (TaggedGold article : TaggedGold.readAll(folder(name).resolve("tagged"))) {
      for (TaggedGold.Tagged statement : article.statements()) {
        String where = article.id() + ", statement " + statement.id();
        assertThat(ACTS).as(where).contains(statement.marks().getOrDefault("a", "say"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chains", "en-chains"})
  void everyChainBeginsWithTheSpeakerAndHoldsEachRelay(String name) throws IOException {
    for (TaggedGold article : TaggedGold.readAll(folder(name).resolve("tagged"))) {
      for (TaggedGold.Tagged statement : article.statements()) {
        String where = article.id() + ", statement " + statement.id();
        List<String> names = article.speakers().getOrDefault(statement.speaker(), List.of("?"));
        assertThat(statement.chain()).as(where).first().isEqualTo("speaker " + names.get(0));
        assertThat(statement.chain().stream().filter(link -> link.startsWith("relay ")))
            .as(where)
            .hasSameSizeAs(statement.of("rel"));
      }
    }
  }
}
