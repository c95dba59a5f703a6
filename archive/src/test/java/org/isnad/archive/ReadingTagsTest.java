package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.archive.Examples.at;
import static org.isnad.archive.Examples.reading;
import static org.isnad.archive.Examples.speaker;
import static org.isnad.archive.Examples.statement;

import java.util.List;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.Test;

class ReadingTagsTest {

  private static final Speaker ANNA = speaker("p1", "Anna Smith", "Smith");

  private static String tagged(String text, Statement... statements) {
    String all = ReadingTags.of(reading(text, statements));
    String body = all.substring(all.indexOf("#text\n") + 6, all.length() - 1);
    assertThat(body.replaceAll("</?(st|src|cue|rel)( [^>]*)?>", "")).isEqualTo(text);
    return body;
  }

  @Test
  void theHeadNamesTheSpeakers() {
    String text = "Anna Smith said it rained. It rained.";
    Reading reading =
        reading(
            text,
            statement(1, ANNA, List.of(at(text, "it rained")), List.of(), List.of()),
            statement(2, Speaker.UNKNOWN, List.of(at(text, "It rained")), List.of(), List.of()));
    assertThat(ReadingTags.of(reading))
        .startsWith("#doc 0123456789abcdef\n#speakers\nS1 | Anna Smith | Smith\n#text\n")
        .contains("<st id=1 sp=S1 k=i>it rained</st>")
        .endsWith("<st id=2 k=i>It rained</st>.\n");
  }

  @Test
  void contentInterruptedByItsCueKeepsItsId() {
    String text = "It rained, said Anna Smith, all day";
    assertThat(
            tagged(
                text,
                statement(
                    1,
                    ANNA,
                    List.of(at(text, "It rained"), at(text, "all day")),
                    List.of(at(text, "said")),
                    List.of(at(text, "Anna Smith")))))
        .isEqualTo(
            "<st id=1 sp=S1 k=i>It rained</st>, <cue id=1>said</cue> <src id=1>Anna Smith</src>,"
                + " <st id=1 sp=S1 k=i>all day</st>");
  }

  @Test
  void aStatementInsideAnotherNests() {
    String text = "Anna Smith said Bo Hill denied all";
    assertThat(
            tagged(
                text,
                statement(1, ANNA, List.of(at(text, "Bo Hill denied all")), List.of(), List.of()),
                statement(
                    2,
                    speaker("p2", "Bo Hill"),
                    List.of(at(text, "all")),
                    List.of(at(text, "denied")),
                    List.of(at(text, "Bo Hill")))))
        .isEqualTo(
            "Anna Smith said <st id=1 sp=S1 k=i><src id=2>Bo Hill</src> <cue id=2>denied</cue>"
                + " <st id=2 sp=S2 k=i>all</st></st>");
  }

  @Test
  void aSourceThatServesTwoStatementsIsTaggedTwice() {
    String text = "Anna Smith said A and B";
    Span anna = at(text, "Anna Smith");
    assertThat(
            tagged(
                text,
                statement(1, ANNA, List.of(at(text, "A and")), List.of(), List.of(anna)),
                statement(2, ANNA, List.of(at(text, "B")), List.of(), List.of(anna))))
        .isEqualTo(
            "<src id=1><src id=2>Anna Smith</src></src> said <st id=1 sp=S1 k=i>A and</st>"
                + " <st id=2 sp=S1 k=i>B</st>");
  }

  @Test
  void whereTwoTagsCrossTheOneThatIsNoContentIsCut() {
    String text = "one two three four";
    String cut =
        tagged(
            text,
            statement(
                1,
                ANNA,
                List.of(at(text, "two three four")),
                List.of(at(text, "one two")),
                List.of()));
    assertThat(cut)
        .isEqualTo("<cue id=1>one </cue><st id=1 sp=S1 k=i><cue id=1>two</cue> three four</st>");
  }

  @Test
  void whereTwoContentsCrossTheLaterIsCut() {
    String text = "one two three four";
    String cut =
        tagged(
            text,
            statement(1, ANNA, List.of(at(text, "one two three")), List.of(), List.of()),
            statement(2, ANNA, List.of(at(text, "three four")), List.of(), List.of()));
    assertThat(cut)
        .isEqualTo(
            "<st id=1 sp=S1 k=i>one two <st id=2 sp=S1 k=i>three</st></st>"
                + "<st id=2 sp=S1 k=i> four</st>");
  }

  @Test
  void anyPairOfSpansNestsAndComesBack() {
    String text = "abcdef";
    for (int a = 0; a < 6; a++) {
      for (int b = a + 1; b <= 6; b++) {
        for (int c = 0; c < 6; c++) {
          for (int d = c + 1; d <= 6; d++) {
            List<Span> first = List.of(new Span(a, b));
            List<Span> second = List.of(new Span(c, d));
            assertNests(tagged(text, statement(1, ANNA, first, second, List.of(new Span(1, 4)))));
          }
        }
      }
    }
  }

  private static void assertNests(String body) {
    java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
    java.util.regex.Matcher tag = java.util.regex.Pattern.compile("<(/?)(\\w+)").matcher(body);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else {
        assertThat(open.pop()).as(body).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void aTextWithoutStatementsStaysAsItIs() {
    assertThat(tagged("قال <b>نعم</b> & لا\n")).isEqualTo("قال <b>نعم</b> & لا\n");
    assertThat(tagged("")).isEmpty();
  }
}
