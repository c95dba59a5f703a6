package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.base.Fold;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {

  private static final KnowledgeBase BASE = Names.load().knowledge();

  private static void expectDemonym(String word, String id) {
    assertThat(BASE.countryOfDemonym(Fold.fold(word)).map(Country::id)).as(word).hasValue(id);
  }

  private static void expectRole(String words, String roleClass) {
    assertThat(BASE.role(Fold.fold(words)).map(Role::roleClass)).as(words).hasValue(roleClass);
  }

  @Test
  void demonymsWithAndWithoutArticle() {
    expectDemonym("بيلاروسي", "iso:BY");
    expectDemonym("البيلاروسية", "iso:BY");
    expectDemonym("الكوري الشمالي", "iso:KP");
    expectDemonym("Belarusian", "iso:BY");
    expectDemonym("Saudi", "iso:SA");
    expectDemonym("أميركيين", "iso:US");
  }

  @Test
  void aDemonymOfTwoCountriesTellsNone() {
    assertThat(BASE.countryOfDemonym("congolese")).isEmpty();
    assertThat(BASE.countryOfDemonym("")).isEmpty();
  }

  @Test
  void countriesByName() {
    assertThat(BASE.country(Fold.fold("بيلاروسيا")).map(Country::id)).hasValue("iso:BY");
    assertThat(BASE.country("u.s.").map(Country::id)).hasValue("iso:US");
    assertThat(BASE.country("atlantis")).isEmpty();
    assertThat(BASE.countryById("iso:BY").map(Country::wikidata)).hasValue("Q184");
  }

  @Test
  void rolesInBothLanguages() {
    expectRole("رئيس", "head_of_state");
    expectRole("الرئيس", "head_of_state");
    expectRole("وزير الخارجية", "foreign_minister");
    expectRole("وزيرة خارجية", "foreign_minister");
    expectRole("foreign minister", "foreign_minister");
    expectRole("الزعيم", "leader");
    expectRole("leader", "leader");
    assertThat(BASE.role("كرسي")).isEmpty();
  }

  @Test
  void theHeadOfStateOfBelarus() {
    List<Officeholder> holders = BASE.holders("head_of_state", "iso:BY", null);
    assertThat(holders.get(0).id()).isEqualTo("wd:Q2866");
    assertThat(holders.get(0).names()).contains("ألكسندر لوكاشينكو", "Alexander Lukashenko");
    assertThat(holders.get(0).licence()).isNotEmpty();
  }

  @Test
  void aLeaderIsTheHeadOfStateFirst() {
    assertThat(BASE.holders("leader", "iso:BY", null).get(0).id()).isEqualTo("wd:Q2866");
  }

  @Test
  void whoHeldTheOfficeOnADay() {
    LocalDate day = LocalDate.of(2010, 6, 1);
    assertThat(BASE.holders("head_of_government", "iso:RU", day))
        .extracting(Officeholder::id)
        .containsExactly("wd:Q7747");
  }

  @Test
  void holdersAreLatestFirst() {
    List<LocalDate> starts =
        BASE.holders("head_of_state", "iso:US", null).stream().map(Officeholder::start).toList();
    assertThat(starts).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void nobodyWhereTheBaseKnowsNone() {
    assertThat(BASE.holders("head_of_state", "iso:ZZ", null)).isEmpty();
    assertThat(BASE.holders("cook", "iso:BY", null)).isEmpty();
  }

  @Test
  void outlets() {
    assertThat(BASE.isOutlet("org:reuters")).isTrue();
    assertThat(BASE.isOutlet("org:un")).isFalse();
  }

  @Test
  void curatedArabicNamesAreShownOnlyWhenUseBearsThemOut() {
    assertThat(BASE.officesOf("fb:HU:tamas-sulyok")).isNotEmpty().allMatch(h -> h.nameAr() == null);
    assertThat(BASE.officesOf("wd:Q307871")).isNotEmpty().allMatch(h -> h.nameAr() != null);
    assertThat(BASE.officesOf("wd:Q2866")).isNotEmpty().allMatch(h -> h.nameAr() != null);
  }
}
