package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.base.Json;
import org.junit.jupiter.api.Test;

/** What the base knows of a name: its own facts, and guesses marked as such. */
class WhoTest {

  private static List<Map<String, ?>> found(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "who";
    System.arraycopy(args, 0, all, 1, args.length);
    Told told = Told.by(all);
    assertThat(told.code()).as(told.err()).isZero();
    return told.out().lines().<Map<String, ?>>map(line -> Json.object(Json.read(line))).toList();
  }

  private static void expectFirst(String name, String id, String how) {
    Map<String, ?> first = found(name).get(0);
    assertThat(first.get("id")).as(name).isEqualTo(id);
    assertThat(first.get("found")).as(name).isEqualTo(how);
  }

  @Test
  void namesOfEitherScriptWholeOrShort() {
    expectFirst("ألكسندر لوكاشينكو", "wd:Q2866", "name");
    expectFirst("Alexander Lukashenko", "wd:Q2866", "name");
    expectFirst("لوكاشينكو", "wd:Q2866", "short-name");
    expectFirst("lukashenko", "wd:Q2866", "short-name");
    expectFirst("wd:Q2866", "wd:Q2866", "id");
    expectFirst("روسية", "iso:RU", "adjective");
    expectFirst("رويترز", "org:reuters", "name");
    expectFirst("U.A.E.", "iso:AE", "name");
  }

  @Test
  void severalWordsAreOneName() {
    assertThat(found("Alexander", "Lukashenko")).isEqualTo(found("Alexander Lukashenko"));
  }

  @Test
  void whatTheBaseHasOtherwiseIsAGuessWithItsScore() {
    Map<String, ?> guess = found("إليكساندر لوكاشنكا", "--country", "BY").get(0);
    assertThat(guess.get("id")).isEqualTo("wd:Q2866");
    assertThat(guess.get("found")).isEqualTo("guess");
    assertThat((Double) guess.get("score")).isBetween(0.5, 1.0);
    assertThat(found("Alexander Lukashenko").get(0).get("score")).isEqualTo(1.0);
  }

  @Test
  void everyFactTellsItsSourceLicenceAndDay() {
    Map<String, ?> entry = found("wd:Q2866").get(0);
    assertThat((List<?>) entry.get("sources"))
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(Json.object(source)).containsKeys("key", "what", "as_of", "licence"));
    assertThat((List<?>) entry.get("offices"))
        .isNotEmpty()
        .allSatisfy(
            office -> assertThat(Json.object(office).get("as_of")).asString().startsWith("20"));
  }

  @Test
  void anArabicNameThatIsNotFitToShowFindsAndIsNotTold() {
    Told told = Told.by("who", "تاماش شويوك");
    assertThat(told.out()).contains("\"id\":\"fb:HU:tamas-sulyok\"", "\"found\":\"name\"");
    assertThat(told.out()).contains("\"name_ar\":null").doesNotContain("شويوك");
  }

  @Test
  void theCountryChoosesAmongNamesakes() {
    assertThat(found("محمد", "--country", "Yemen", "--most", "50"))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.get("countries")).asString().contains("iso:YE"));
    assertThat(found("محمد", "--country", "اليمن", "--most", "50"))
        .isEqualTo(found("محمد", "--country", "iso:YE", "--most", "50"));
  }

  @Test
  void moreThanAskedForIsCounted() {
    Told told = Told.by("who", "محمد", "--most", "2");
    assertThat(told.out()).hasLineCount(2);
    assertThat(told.err()).startsWith("isnad: ").endsWith(" more, --most tells them\n");
  }

  @Test
  void theViewForPeople() {
    Told told = Told.atTerminal(Map.of("NO_COLOR", "1"), "who", "wd:Q2866");
    assertThat(told.out())
        .startsWith("Alexander Lukashenko · ")
        .contains("person · wd:Q2866 · Belarus", "head of state, Belarus")
        .contains("from 1994-07-20, open on 2026-01");
    Told guess =
        Told.atTerminal(Map.of(), "who", "--color", "never", "--country", "BY", "لوكاشنكا");
    assertThat(guess.out()).contains("a guess by the spelling, score 0.", "and no fact");
  }

  @Test
  void nobodyEndsWithOneAndWrongUsageWithTwo() {
    Told nobody = Told.by("who", "قطقط زمزم");
    assertThat(nobody)
        .isEqualTo(new Told(1, "", "isnad: the base knows nobody called قطقط زمزم\n"));
    assertThat(Told.by("who", "").code()).isEqualTo(1);
    assertThat(Told.by("who").code()).isEqualTo(2);
    Told land = Told.by("who", "محمد", "--country", "Atlantis");
    assertThat(land.code()).isEqualTo(2);
    assertThat(land.err()).contains("--country is Atlantis: want a country, such as BY or Belarus");
    assertThat(Told.by("who", "محمد", "--most", "0").err()).contains("--most is 0: want 1 or more");
  }
}
