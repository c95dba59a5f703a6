package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.base.Language;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.text.Document;
import org.junit.jupiter.api.Test;

/** What the judge says of an offer before and after the end of its content is known. */
class ArabicScoresTest {

  private static final Path TEXTS = Path.of("..", "samples", "gold", "text");
  private static final ArabicScores SCORES = ArabicScores.load();

  /** What was said of one offer. */
  private record Said(double atMost, double probability) {}

  private static List<Said> said(String text) {
    List<Said> all = new ArrayList<>();
    ArabicJudge judge =
        (kinds, offer) -> {
          double probability = SCORES.probability(kinds, offer);
          all.add(new Said(SCORES.atMost(kinds, offer), probability));
          return probability;
        };
    Document document = Document.of(text, Language.ARABIC);
    ArabicStatements.find(document, ArabicLexicon.load(), List.of(), judge);
    return all;
  }

  @Test
  void noOfferIsLikelierThanItCanBeAtMost() throws IOException {
    List<Said> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        all.addAll(said(Files.readString(file)));
      }
    }
    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all).allMatch(said -> said.probability() <= said.atMost() + 1e-12);
    assertThat(all).as("the bound tells something").anyMatch(said -> said.atMost() < 0.4);
  }

  @Test
  void whatCannotBeTakenIsNotReadToItsEnd() {
    String text = "وأكد الوزير أن الجسر آمن، وهو ما يؤكد أهمية الصيانة.";
    List<Integer> read = new ArrayList<>();
    ArabicJudge none =
        new ArabicJudge() {
          @Override
          public double probability(ArabicKinds kinds, ArabicOffer offer) {
            read.add(offer.cue());
            return 0;
          }

          @Override
          public double atMost(ArabicKinds kinds, ArabicOffer offer) {
            assertThatIllegalStateException()
                .isThrownBy(offer::content)
                .withMessageContaining("no end yet");
            return 0;
          }
        };
    Document document = Document.of(text, Language.ARABIC);
    var found = ArabicStatements.find(document, ArabicLexicon.load(), List.of(), none);
    assertThat(read).isEmpty();
    assertThat(found.drafts()).isEmpty();
  }
}
