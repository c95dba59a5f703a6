package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.name.Names;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an English pronoun, a name far from its verb or a verb of several words leads to. */
class EnglishCentresTest {

  private static final EnglishReading READING = new EnglishReading();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker before others named | Anna Smith said John Brown would leave. She called it late. |"
            + " Anna Smith",
        "who speaks within what another says | Ben Hale said that John Brown had warned that it was"
            + " late. “We knew,” he said. | Ben Hale",
        "a country is no he | Ben Hale spoke on Monday. The harbour in Denmark closed. “It is late,”"
            + " he said. | Ben Hale",
        "behind a preposition | With John Brown, Ben Hale opened the harbour. “It is late,” he said."
            + " | Ben Hale",
        "the sentence that goes on with she | Lena Orr spoke first. She had waited while Mary Brown"
            + " sang. “It is late,” she said. | Lena Orr",
        "what a pronoun told of its name | Quill Marsh left. “I am tired,” she said. Ben Hale came."
            + " “So am I,” he said. | Ben Hale",
        "possessor when nothing else is named | Ben Hale's return came late. “I slept,” he said. |"
            + " Ben Hale"
      })
  void pronoun(String phenomenon, String body, String name) {
    assertThat(READING.last(body).speaker().name()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "described twice | Ben Hale, head of Meridian Yards, a builder of ships for islands, said it"
            + " was late. | Ben Hale",
        "a relative with an apposition in it | Ben Hale, who founded Meridian, a builder of ships,"
            + " said it was late. | Ben Hale",
        "verb of several words | Ben Hale shot back that it was late. | Ben Hale",
        "verb with an object in it | Ben Hale has made it clear that it was late. | Ben Hale"
      })
  void subject(String phenomenon, String body, String name) {
    Statement statement = READING.last(body);
    assertThat(statement.speaker().name()).isEqualTo(name);
  }

  /** Reads a body of one paragraph. */
  private static final class EnglishReading {
    private final StatementReader reader = StatementReader.load(Names.load());

    Statement last(String body) {
      byte[] bytes = ("The council of Harbour City met\n" + body).getBytes(StandardCharsets.UTF_8);
      Article article = PageReader.read(Page.text(bytes, "test.txt"));
      List<Statement> found = reader.read(Document.of(article), article, List.of());
      assertThat(found).as(body).isNotEmpty();
      return found.get(found.size() - 1);
    }
  }
}
