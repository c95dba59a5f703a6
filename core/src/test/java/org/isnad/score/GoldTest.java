package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {

  @TempDir Path folder;

  @Test
  void soundGoldHasNoProblems() throws IOException {
    String sha = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
    assertThat(
            problems(
                "Hello World!\n",
                "\"sha256\": \""
                    + sha
                    + "\", \"speakers\": {\"S1\": [\"Hello\"]}, \"statements\":"
                    + " [{\"id\": \"1\", \"kind\": \"d\", \"speaker\": \"S1\", \"content\": [[6,"
                    + " 12]], \"source\": [[0, 5]]}]"))
        .isEmpty();
  }

  @Test
  void theDigestOfAnotherTextIsTold() throws IOException {
    assertThat(problems("Hello", "\"sha256\": \"00ff\""))
        .singleElement()
        .asString()
        .contains("00ff");
  }

  @Test
  void aSpanOutsideTheTextIsTold() throws IOException {
    assertThat(problems("Hello", statement("\"content\": [[2, 9]]")))
        .containsExactly("x, statement 1, content [2, 9): want a stretch of the text of 5 units");
  }

  @Test
  void anEmptySpanAndWhiteSpaceAtTheEdgeAreTold() throws IOException {
    assertThat(problems("Hello you", statement("\"content\": [[2, 2], [5, 9]]"))).hasSize(2);
  }

  @Test
  void strangersAmongSpeakersAndEnclosingStatementsAreTold() throws IOException {
    assertThat(
            problems(
                "Hello",
                statement("\"content\": [[0, 5]], \"speaker\": \"S9\", \"within\": \"7\"")))
        .hasSize(2)
        .anyMatch(problem -> problem.contains("«S9»"))
        .anyMatch(problem -> problem.contains("«7»"));
  }

  @Test
  void missingContentAndKindAreTold() throws IOException {
    assertThat(problems("Hello", "\"statements\": [{\"id\": \"1\"}]")).hasSize(2);
  }

  @Test
  void aBrokenLineNamesFileAndLine() throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), "\n{\"id\": \n");
    assertThatThrownBy(() -> Gold.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gold.jsonl:2");
  }

  @Test
  void anUnknownKindNamesWhatWouldBeRight() throws IOException {
    write("Hello", "\"statements\": [{\"kind\": \"q\"}]");
    assertThatThrownBy(() -> Gold.read(folder)).hasMessageContaining("want d, i, m");
  }

  @Test
  void aMissingTextIsAnInputError() throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"away\"}\n");
    assertThatThrownBy(() -> Gold.read(folder)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void everyFifthArticleByIdIsPicked() {
    List<Gold.Article> articles =
        List.of("g", "f", "e", "d", "c", "b", "a").stream()
            .map(id -> new Gold.Article(Marked.nothing(id), ""))
            .toList();
    assertThat(new Gold(articles).every(5)).containsExactly("e");
    assertThat(new Gold(articles).every(3)).containsExactly("c", "f");
    assertThat(new Gold(articles).every(0)).isEmpty();
  }

  private static String statement(String fields) {
    return "\"statements\": [{\"id\": \"1\", \"kind\": \"d\", " + fields + "}]";
  }

  private List<String> problems(String text, String fields) throws IOException {
    write(text, fields);
    return GoldCheck.problems(Gold.read(folder));
  }

  private void write(String text, String fields) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/x.txt"), text);
    Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"x\", " + fields + "}\n");
  }
}
