package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.isnad.base.WordList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No body of any page in the sets beside the project holds the words of a comment form. */
class FormLeaksTest {

  private static final List<WordList.Row> PHRASES =
      WordList.of(FormLeaksTest.class, "form-phrases.tsv").rows();

  @ParameterizedTest
  @ValueSource(strings = {"arabic", "benchmark-dev", "wcxb-dev"})
  void noBodyHoldsTheWordsOfAForm(String set) throws IOException {
    Path pages = Path.of(System.getProperty("isnad.root", "."), "../shared/pages", set, "html");
    Assumptions.assumeTrue(Files.isDirectory(pages), "no pages beside the project: " + pages);
    List<String> leaks = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(pages)) {
      for (Path file : files) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          Article article = PageReader.read(Page.html(in.readAllBytes(), file.toString()));
          article.text().lines().flatMap(line -> leaks(line).stream()).forEach(leaks::add);
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void theTestItselfSeesALeak() {
    assertThat(leaks("Leave a Reply to Mona")).containsExactly("leave a reply");
    assertThat(leaks("*Your email address will not be published.")).hasSize(1);
    assertThat(leaks("Leave a reply at the desk when the mayor's office opens on Monday morning."))
        .isEmpty();
    assertThat(leaks("اترك تعليقًا")).hasSize(1);
  }

  private static List<String> leaks(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (WordList.Row row : PHRASES) {
      String phrase = row.get("phrase");
      boolean anywhere = row.get("where").equals("any");
      boolean leaked =
          anywhere
              ? lower.contains(phrase)
              : lower.startsWith(phrase) && Running.wordsOf(line) <= 12;
      if (leaked) {
        found.add(phrase);
      }
    }
    return found;
  }
}
