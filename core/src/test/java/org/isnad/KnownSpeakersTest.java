package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.name.Entity;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.Test;

/** Speakers and relays that the base knows bear its ids; their names stay as written. */
class KnownSpeakersTest {

  private static final Isnad ISNAD = Isnad.open();

  private static Reading read(String text, String day) {
    Page page = Page.text(text.getBytes(StandardCharsets.UTF_8), "test");
    return ISNAD.read(PageReader.read(page).publishedOn(day), "test");
  }

  /** Expects the one statement's speaker as written, and with an id. */
  private static void expect(String text, String name, String id) {
    List<Statement> statements = read(text, "2021-06-15").statements();
    assertThat(statements)
        .extracting(s -> s.speaker().name(), s -> s.speaker().id(), s -> s.chain().get(0).id())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(name, id, id));
  }

  @Test
  void anOfficeOnTheArticlesDay() {
    expect(
        "خبر\nقال وزير الخارجية الفرنسي إن باريس هي العاصمة.",
        "وزير الخارجية الفرنسي",
        "wd:Q559040");
  }

  @Test
  void aCapitalIsTheVoiceOfItsState() {
    expect("خبر\nقالت مينسك إن مينسك هي العاصمة.", "مينسك", "iso:BY");
    Reading reading = read("خبر\nقالت مينسك إنها هي العاصمة. وتقع مينسك هناك.", "2021-06-15");
    assertThat(reading.entities()).extracting(Entity::id).containsExactly("iso:BY", "gn:625144");
  }

  @Test
  void aSideIsTheVoiceOfItsState() {
    expect("خبر\nقال الجانب البيلاروسي إن مينسك هي العاصمة.", "الجانب البيلاروسي", "iso:BY");
  }

  @Test
  void aBodyOfJustTheseWords() {
    expect("خبر\nقال الكرملين إن موسكو هي العاصمة.", "الكرملين", "org:kremlin");
  }

  @Test
  void somebodyUnknownKeepsTheArticlesOwnId() {
    List<Statement> statements =
        read("خبر\nقال المدرس نادر القاسمي إن مينسك هي العاصمة.", "2021-06-15").statements();
    assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("نادر القاسمي");
    assertThat(statements).extracting(s -> s.speaker().id()).allMatch(id -> id.startsWith("p"));
  }

  @Test
  void aRelayThatIsAKnownOutlet() {
    List<Statement> statements =
        read("خبر\nقال المدرس نادر القاسمي لوكالة رويترز إن مينسك هي العاصمة.", "2021-06-15")
            .statements();
    assertThat(statements.get(0).chain())
        .filteredOn(link -> link.kind() == Link.Kind.RELAY)
        .extracting(Link::name, Link::id)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("وكالة رويترز", "org:reuters"));
  }
}
