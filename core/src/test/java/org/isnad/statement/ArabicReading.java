package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.page.Page;

/** One line for each test of the Arabic reader: the text, and what it reports. */
final class ArabicReading {

  private static final Isnad ISNAD = Isnad.open();

  /** A headline that says nothing, so that the sentence under test stands in the body. */
  private static final String HEADLINE = "سوق بلدة النخيل القديمة\n";

  /** A body that reports nothing, so that only the headline does. */
  private static final String BODY = "\nكان الطقس معتدلا في بلدة النخيل صباح أمس.";

  private ArabicReading() {}

  static Reading read(String text) {
    return ISNAD.read(Page.text(text.getBytes(StandardCharsets.UTF_8), "test.txt"));
  }

  static Reading body(String body) {
    return read(HEADLINE + body);
  }

  /**
   * Expects the statements of a body as {@code kind act speaker: content | source | cue | relay},
   * parts at the end left off when empty, several spans joined by {@code …}, {@code no} before the
   * act of one that was not made.
   */
  static void expect(String body, String... statements) {
    assertThat(lines(body(body))).containsExactly(statements);
  }

  /** Expects the same of a headline. */
  static void expectHeadline(String headline, String... statements) {
    assertThat(lines(read(headline + BODY))).containsExactly(statements);
  }

  /** Expects the contents alone. */
  static void expectContents(String body, String... contents) {
    Reading reading = body(body);
    assertThat(reading.statements())
        .extracting(s -> words(s.content(), reading))
        .containsExactly(contents);
  }

  /** Expects each statement's speaker as {@code name (how it was resolved)}. */
  static void expectSpeakers(String body, String... speakers) {
    assertThat(body(body).statements())
        .extracting(s -> s.speaker().name() + " (" + s.speaker().resolvedBy().word() + ")")
        .containsExactly(speakers);
  }

  private static List<String> lines(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Statement s : reading.statements()) {
      String line =
          s.kind().name().toLowerCase(Locale.ROOT)
              + (s.polarity() == Statement.Polarity.NEGATED ? " no " : " ")
              + s.act().name().toLowerCase(Locale.ROOT)
              + " "
              + s.speaker().name()
              + ": "
              + words(s.content(), reading)
              + " | "
              + words(s.source(), reading)
              + " | "
              + words(s.cue(), reading)
              + (s.relay().isEmpty() ? "" : " | " + words(s.relay(), reading));
      lines.add(line);
    }
    return lines;
  }

  static String words(List<Span> spans, Reading reading) {
    return String.join(" … ", spans.stream().map(span -> span.of(reading.text())).toList());
  }
}
