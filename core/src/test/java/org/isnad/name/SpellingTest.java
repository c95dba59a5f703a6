package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.name.NameParts.Part;
import org.junit.jupiter.api.Test;

/** Letters of both scripts, and names cut for comparison. */
class SpellingTest {

  private static final Spelling SPELLING = Spelling.load();
  private static final NameParts PARTS = new NameParts(SPELLING);

  private static double share(String latin, String arabic) {
    return SPELLING.beside(arabic).share(SPELLING.runs(latin), 0) / SPELLING.shareOfLatin(latin);
  }

  private static void expectLikelier(String latin, String arabic, String other) {
    assertThat(share(latin, arabic))
        .as(latin + " " + arabic)
        .isGreaterThan(4 * share(latin, other));
  }

  private static List<String> words(String name) {
    return PARTS.of(name).stream().map(Part::word).toList();
  }

  @Test
  void severalLettersBesideOne() {
    expectLikelier("schröder", "شرودر", "سخرودر");
    expectLikelier("mitchell", "ميتشل", "ميتخل");
    expectLikelier("max", "ماكس", "ماخ");
    expectLikelier("philip", "فيليب", "بهيليب");
  }

  @Test
  void oneLetterBesideSeveral() {
    for (String arabic : List.of("جورج", "غورغ")) {
      assertThat(share("georg", arabic)).isGreaterThan(1e-4);
    }
    assertThat(share("vlad", "فلاد")).isGreaterThan(1e-3);
    assertThat(share("qasim", "قاسم")).isGreaterThan(share("qasim", "غاسم"));
  }

  @Test
  void wordsThatBeginAlikeShareTheirFirstRows() {
    Spelling.Beside beside = SPELLING.beside("مارينا");
    double alone = SPELLING.beside("مارينا").share(SPELLING.runs("marina"), 0);
    beside.share(SPELLING.runs("mariam"), 0);
    assertThat(beside.share(SPELLING.runs("marina"), 4)).isEqualTo(alone);
  }

  @Test
  void articlesGoAndServantsStay() {
    assertThat(words("Hafez Al-Nimer")).containsExactly("hafez", "nimer");
    assertThat(words("حافظ النمر")).containsExactly("حافظ", "نمر");
    assertThat(words("ألبرت سعيد")).containsExactly("البرت", "سعيد");
    assertThat(words("Abd al-Rahman Zidan")).containsExactly("abdalrahman", "zidan");
    assertThat(words("عبد الرحمن زيدان")).containsExactly("عبدالرحمن", "زيدان");
    assertThat(words("Al Gore")).containsExactly("al", "gore");
  }

  @Test
  void ranksBracketsAndOrder() {
    assertThat(words("Sayyid, Mahmud Ahmad")).containsExactly("mahmud", "ahmad", "sayyid");
    assertThat(words("Mark Malloch Brown, Baron of Somewhere"))
        .containsExactly("mark", "malloch", "brown");
    assertThat(words("Rami Haddad (minister)")).containsExactly("rami", "haddad");
    assertThat(words("")).isEmpty();
    assertThat(words("عبد")).containsExactly("عبد");
  }

  @Test
  void skeletonsAreTheSameInBothScripts() {
    for (String spelling : List.of("lukashenko", "lukašenka", "lukachenko", "لوكاشينكو")) {
      assertThat(Skeleton.of(spelling)).isEqualTo("lkxnk");
    }
    assertThat(Skeleton.of("mohammed")).isEqualTo(Skeleton.of("محمد")).isEqualTo("md");
    assertThat(Skeleton.of("")).isEmpty();
    assertThat(Skeleton.distance("mohamed", "muhammad")).isEqualTo(3);
  }
}
