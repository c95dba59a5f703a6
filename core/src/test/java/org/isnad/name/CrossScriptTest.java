package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;
import org.isnad.name.CrossScript.Person;
import org.isnad.name.MeasureCrossScript.Asked;
import org.isnad.name.MeasureCrossScript.Outcome;
import org.junit.jupiter.api.Test;

/** Whom a name means that the base does not have as it is written. */
class CrossScriptTest {

  private static final CrossScript INVENTED =
      CrossScript.over(
          List.of(
              new Person("x:1", List.of("iso:XA"), List.of("Vladislav Khrushchenko")),
              new Person("x:2", List.of("iso:XA"), List.of("Abdul Rahman al-Qasimi")),
              new Person("x:3", List.of("iso:XB"), List.of("Jean-Philippe Chauvet")),
              new Person("x:4", List.of("iso:XB"), List.of("Gwendolyn Thackeray")),
              new Person("x:5", List.of("iso:XA", "iso:XB"), List.of("Mohamed Farouk Nasr")),
              new Person("x:6", List.of("iso:XC"), List.of("Mohamed Farouk Nasr"))));

  private static void expect(String name, String id) {
    List<Likely> likely = INVENTED.find(name, null, 3);
    assertThat(likely).as(name).isNotEmpty();
    assertThat(likely.get(0).id()).as(name).isEqualTo(id);
    assertThat(likely.get(0).score()).as(name).isGreaterThan(0.5);
  }

  @Test
  void lettersOfBothScripts() {
    expect("فلاديسلاف خروتشينكو", "x:1");
    expect("جان فيليب شوفيه", "x:3");
    expect("غويندولين ثاكري", "x:4");
  }

  @Test
  void theArticleAndTheServantOfGod() {
    expect("عبد الرحمن القاسمي", "x:2");
    expect("عبدالرحمن القاسمي", "x:2");
    expect("الشيخ عبد الرحمن بن محمد القاسمي", "x:2");
  }

  @Test
  void otherLatinSpellings() {
    expect("Uladzislau Khrushchenka", "x:1");
    expect("Abdel-Rahman Al Kasimi", "x:2");
  }

  @Test
  void namesakesHaveAHalfEachUntilTheCountryIsKnown() {
    List<Likely> both = INVENTED.find("محمد فاروق نصر", null, 3);
    assertThat(both).extracting(Likely::id).startsWith("x:5", "x:6");
    assertThat(both.get(0).score()).isEqualTo(both.get(1).score()).isLessThanOrEqualTo(0.5);
    assertThat(INVENTED.find("محمد فاروق نصر", "iso:XC", 3))
        .singleElement()
        .satisfies(only -> assertThat(only.id()).isEqualTo("x:6"))
        .satisfies(only -> assertThat(only.score()).isGreaterThan(0.9));
  }

  @Test
  void nobodyIsLikeAStranger() {
    assertThat(INVENTED.find("سليم زيتون", null, 3)).allMatch(likely -> likely.score() < 0.1);
    assertThat(INVENTED.find("", null, 3)).isEmpty();
    assertThat(INVENTED.find("١٢٣ …", null, 3)).isEmpty();
    assertThat(INVENTED.find("محمد", "iso:ZZ", 3)).isEmpty();
    assertThat(INVENTED.find("李明", null, 3)).isEmpty();
  }

  @Test
  void anyLengthIsBorne() {
    assertThat(INVENTED.find("لوكا ".repeat(5_000), null, 3)).isNotNull();
    assertThat(INVENTED.find("ش".repeat(50_000), null, 3)).isNotNull();
    assertThat(INVENTED.find("q".repeat(50_000), null, 3)).isNotNull();
    assertThat(INVENTED.find("q".repeat(50_000) + " نصر", null, 3))
        .allMatch(likely -> likely.score() >= 0 && likely.score() <= 1);
  }

  @Test
  void peopleOfTheBaseAreFoundWithoutTheirArabicNames() {
    List<Person> people = new ArrayList<>();
    List<Asked> names = new ArrayList<>();
    for (Row row : WordList.of(Names.class, "people.tsv").rows()) {
      List<String> latin = new ArrayList<>(row.all("forms_en", '|'));
      latin.add(row.get("name_en"));
      people.add(new Person(row.get("id"), row.all("places", '|'), latin));
      if (row.get("origin_ar").equals("label")) {
        names.add(new Asked(row.get("id"), row.get("name_ar"), row.all("places", '|')));
      }
    }
    expectPromised(new MeasureCrossScript(people, names));
  }

  @Test
  void peopleOfTheFactCollectionAreFoundWithoutTheirArabicNames() {
    Path root = Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath();
    Path persons = root.resolveSibling("shared").resolve("knowledge/persons.tsv");
    assumeTrue(Files.exists(persons), "the fact collection is not there, no " + persons);
    expectPromised(MeasureCrossScript.of(persons));
  }

  /** Each half, the one that had a say in the prices and the one that had none. */
  private static void expectPromised(MeasureCrossScript measured) {
    for (boolean tuning : List.of(true, false)) {
      assertThat(measured.share(o -> o.isTuning() == tuning, Outcome::anywhere)).isGreaterThan(78);
      assertThat(measured.share(o -> o.isTuning() == tuning, Outcome::athome)).isGreaterThan(92);
    }
    assertThat(measured.shareOfSureThatAreRight(o -> true)).isGreaterThan(90);
  }
}
