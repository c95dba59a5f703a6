package org.isnad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.isnad.base.Json;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.isnad.score.Gold;
import org.isnad.score.GoldCheck;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.junit.jupiter.api.Test;

/**
 * The markings of Arabic news in {@code gold/ar-news}, kept without the words they mark.
 *
 * <p>Their texts are made of the articles of {@code ar-news.jsonl.gz}: the title, then the lines of
 * the text, each with its runs of white space made one space and none at its ends; empty lines are
 * left out, and a line end follows each of the others. A carriage return ends a line as well.
 */
class ArabicNewsGoldTest {

  private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));

  private static final Path CORPUS = ROOT.resolve("../shared/corpus/ar-news.jsonl.gz");

  private static List<Marked> gold() throws IOException {
    return Gold.marked(ROOT.resolve("gold/ar-news/gold.jsonl"));
  }

  @Test
  void theGoldHoldsTheArticlesDrawn() throws IOException {
    List<Marked> gold = gold();
    assertThat(gold).hasSize(640);
    assertThat(gold).extracting(Marked::id).isSorted().doesNotHaveDuplicates();
    assertThat(gold.stream().mapToInt(article -> article.statements().size()).sum())
        .isEqualTo(4493);
  }

  @Test
  void everyStatementHasAKindItsWordsAndADeclaredSpeaker() throws IOException {
    for (Marked article : gold()) {
      assertThat(article.sha256()).as(article.id()).matches("[0-9a-f]{64}");
      assertThat(article.statements()).extracting(Marking::id).doesNotHaveDuplicates();
      for (Marking marking : article.statements()) {
        String where = article.id() + ", statement " + marking.id();
        assertThat(marking.kind()).as(where).isNotNull();
        assertThat(marking.content()).as(where).isNotEmpty();
        assertThat(spans(marking)).as(where).allMatch(s -> 0 <= s.start() && s.start() < s.end());
        if (marking.speaker() != null) {
          assertThat(article.speakers()).as(where).containsKey(marking.speaker());
        }
      }
    }
  }

  @Test
  void everyArticleIsTheOneThatWasMarked() throws IOException {
    assumeTrue(Files.isRegularFile(CORPUS), "the articles of gold/ar-news are not at " + CORPUS);
    List<Marked> gold = gold();
    Map<String, String> texts = texts(gold.stream().map(Marked::id).toList());
    List<Gold.Article> articles = new ArrayList<>();
    for (Marked marked : gold) {
      String text = texts.get(marked.id());
      assertThat(text).as("the text of " + marked.id()).isNotNull();
      assertThat(Sha256.hex(text)).as("the digest of " + marked.id()).isEqualTo(marked.sha256());
      articles.add(new Gold.Article(marked, text));
    }
    assertThat(GoldCheck.problems(new Gold(articles))).isEmpty();
  }

  private static List<Span> spans(Marking marking) {
    List<Span> spans = new ArrayList<>(marking.content());
    spans.addAll(marking.source());
    spans.addAll(marking.cue());
    spans.addAll(marking.relay());
    return spans;
  }

  /** Returns the texts of the articles that are wanted, by id. */
  private static Map<String, String> texts(List<String> ids) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, ?> article = Json.object(Json.read(line));
        String id = Json.string(article.get("id"));
        if (id != null && ids.contains(id)) {
          texts.put(id, plain(article.get("title") + "\n" + article.get("text")));
        }
      }
    }
    return texts;
  }

  /** Puts the words of each line one space apart, and a line end behind each line with a word. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean open = out.length() > 0 && out.charAt(out.length() - 1) != '\n';
      if (c == '\n' || c == '\r') {
        out.append(open ? "\n" : "");
        apart = false;
      } else if (isBlank(c)) {
        apart = open;
      } else {
        out.append(apart ? " " : "").append(c);
        apart = false;
      }
    }
    return out.length() > 0 && out.charAt(out.length() - 1) == '\n'
        ? out.toString()
        : out.append('\n').toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
