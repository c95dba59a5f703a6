package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.Test;

/** What is counted beside the spans: acts, polarity, chains, and confidence. */
class FieldTest {

  private static final String TEXT = "The mayor said the bridge is safe.";

  private static final Telling.Hand MAYOR = new Telling.Hand(Link.Kind.SPEAKER, "The mayor");
  private static final Telling.Hand RADIO = new Telling.Hand(Link.Kind.RELAY, "Valley Radio");
  private static final Telling.Hand WIRE = new Telling.Hand(Link.Kind.RELAY, "Lake Wire");

  private static Report report(Telling gold, Telling found) {
    Marked marked =
        new Marked("x", null, Map.of("S1", List.of("The mayor")), List.of(marking("S1", gold)));
    return new Scorer(null, false, 0)
        .score(
            new Gold(List.of(new Gold.Article(marked, TEXT))),
            Map.of("x", Marked.found("x", List.of(marking(null, found)))));
  }

  private static Marking marking(String speaker, Telling telling) {
    return new Marking(
        "1",
        Statement.Kind.INDIRECT,
        List.of(new Span(15, 33)),
        List.of(),
        List.of(new Span(0, 9)),
        List.of(),
        speaker,
        speaker == null ? "The mayor" : null,
        true,
        null,
        "",
        telling);
  }

  private static Telling acts(Act act, Statement.Polarity polarity) {
    return new Telling(act, polarity, List.of(), .9);
  }

  private static Telling chain(Telling.Hand... hands) {
    return new Telling(null, null, List.of(hands), .9);
  }

  @Test
  void anActIsRightOrWrong() {
    Telling denied = acts(Act.DENY, Statement.Polarity.AFFIRMED);
    assertThat(report(denied, denied).counts(Field.ACT)).isEqualTo(new Counts(1, 1, 1, 1));
    Telling said = acts(Act.SAY, Statement.Polarity.AFFIRMED);
    assertThat(report(denied, said).counts(Field.ACT)).isEqualTo(new Counts(0, 1, 0, 1));
  }

  @Test
  void notToConfirmIsNotToDeny() {
    Telling unconfirmed = acts(Act.CONFIRM, Statement.Polarity.NEGATED);
    Telling denied = acts(Act.DENY, Statement.Polarity.AFFIRMED);
    Report report = report(unconfirmed, denied);
    assertThat(report.counts(Field.ACT).recall()).isZero();
    assertThat(report.counts(Field.POLARITY).recall()).isZero();
    assertThat(report.counts(Field.NEGATED)).isEqualTo(new Counts(0, 1, 0, 0));
  }

  @Test
  void goldThatTellsNoActCountsNone() {
    Report report = report(Telling.NOTHING, acts(Act.SAY, Statement.Polarity.AFFIRMED));
    assertThat(report.counts(Field.ACT)).isEqualTo(Counts.NONE);
    assertThat(report.table()).noneMatch(line -> line.contains("act right"));
  }

  @Test
  void linksCountInTheirOrder() {
    Telling gold = chain(MAYOR, WIRE, RADIO);
    assertThat(report(gold, gold).counts(Field.CHAIN)).isEqualTo(new Counts(1, 1, 1, 1));
    Report turned = report(gold, chain(MAYOR, RADIO, WIRE));
    assertThat(turned.counts(Field.LINK)).isEqualTo(new Counts(2, 3, 2, 3));
    assertThat(turned.counts(Field.CHAIN)).isEqualTo(new Counts(0, 1, 0, 1));
  }

  @Test
  void aLinkTooManyBreaksTheChain() {
    Report report = report(chain(MAYOR), chain(MAYOR, RADIO));
    assertThat(report.counts(Field.LINK)).isEqualTo(new Counts(1, 1, 1, 2));
    assertThat(report.counts(Field.CHAIN).recall()).isZero();
  }

  @Test
  void aFindFallsIntoTheBinOfItsConfidence() {
    Bins bins = report(Telling.NOTHING, acts(Act.SAY, Statement.Polarity.AFFIRMED)).bins();
    assertThat(bins.finds(9)).isOne();
    assertThat(bins.mean(9)).isEqualTo(.9);
    assertThat(bins.share(9)).isEqualTo(1);
    assertThat(bins.table())
        .containsExactly("confidence     pred   mean  right", "0.90 – 1.00       1   0.90   1.00");
  }
}
