package org.isnad.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.text.Document;
import org.junit.jupiter.api.Test;

/** What people put right in the names of the base, and what is told when they err. */
class OverlayTest {

  private static final String HEAD = "action\tid\tnames\ttype\tplaces\twith\n";

  private static Overlay overlay(String lines) {
    try {
      byte[] bytes = (HEAD + lines).getBytes(StandardCharsets.UTF_8);
      return Overlay.read("names.tsv", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Expects the mentions of {@code text} under an overlay, as «words=id». */
  private static void expect(String lines, String text, String... mentions) {
    List<String> found = new ArrayList<>();
    for (Mention mention :
        Names.load(overlay(lines)).find(Document.of(text, Language.guess(text)))) {
      found.add(mention.span().of(text) + "=" + mention.id());
    }
    assertThat(found).containsExactly(mentions);
  }

  private static void expectError(String lines, String message) {
    assertThatThrownBy(() -> Names.load(overlay(lines)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aNewPersonIsFoundAndThenByTheFamilyNameAlone() {
    expect(
        "add\tmy:1\tسالم الرحال|Salem Rahhal\tperson\n",
        "جاء سالم الرحال ثم غادر الرحال",
        "سالم الرحال=my:1",
        "الرحال=my:1");
  }

  @Test
  void aNewOneIsShownByItsFirstNames() {
    Names names = Names.load(overlay("add\tmy:1\tسالم الرحال|Salem Rahhal|S. Rahhal\tperson\n"));
    Document document = Document.of("S. Rahhal left.", Language.ENGLISH);
    assertThat(names.entities(names.find(document)))
        .extracting(Entity::nameAr, Entity::nameEn)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("سالم الرحال", "Salem Rahhal"));
  }

  @Test
  void aNameIsAddedToOneOfTheBase() {
    expect("add\tiso:BY\tروسيا البيضاء\n", "في روسيا البيضاء", "روسيا البيضاء=iso:BY");
  }

  @Test
  void anAddedNameWinsOverItsNamesakesAndNeedsNothingAroundIt() {
    expect("add\torg:x\tعمان\n", "وعمان والأردن", "وعمان=org:x", "والأردن=iso:JO");
    expect("add\tmy:2\tالعالم\torganisation\n", "قال العالم للعالم", "العالم=my:2", "للعالم=my:2");
  }

  @Test
  void aHiddenNameIsNotFoundAndTheOthersAre() {
    expect("hide\tiso:BY\tBelarus\n", "Belarus and Belarusians", "Belarusians=iso:BY");
  }

  @Test
  void aHiddenOneIsNotFoundByAnyName() {
    expect("hide\tiso:BY\n", "Belarus and the Belarusians, in Russia", "Russia=iso:RU");
  }

  @Test
  void allNamesOfOneThatIsMergedMeanTheOther() {
    expect(
        "merge\torg:fed\t\t\t\torg:imf\n",
        "the Federal Reserve and the International Monetary Fund",
        "Federal Reserve=org:imf",
        "International Monetary Fund=org:imf");
  }

  @Test
  void aNameThatIsSplitOffMeansTheOtherAndTheRestStays() {
    expect(
        "split\tiso:BY\tBelarus\t\t\tiso:UA\n",
        "Belarus and the Belarusians",
        "Belarus=iso:UA",
        "Belarusians=iso:BY");
    expect("split\tiso:BY\tBelarus\n", "Belarus and the Belarusians", "Belarusians=iso:BY");
  }

  @Test
  void anOfficeLeadsToWhomTheHolderIsMergedInto() {
    Names names = Names.load(overlay("merge\twd:Q2866\t\t\t\twd:Q7747\n"));
    Document document = Document.of("غادر الرئيس البيلاروسي", Language.ARABIC);
    assertThat(names.offices(document, names.find(document), "2021-06-15"))
        .extracting(Mention::id)
        .containsExactly("wd:Q7747");
  }

  @Test
  void anOfficeWhoseHolderIsHiddenIsLeft() {
    Names names = Names.load(overlay("hide\twd:Q2866\n"));
    Document document = Document.of("غادر الرئيس البيلاروسي", Language.ARABIC);
    assertThat(names.offices(document, names.find(document), "2021-06-15")).isEmpty();
  }

  @Test
  void withoutLinesNothingChanges() {
    expect("", "Belarus", "Belarus=iso:BY");
    expect("# a remark\n\n", "Belarus", "Belarus=iso:BY");
  }

  @Test
  void anUnknownActionIsTold() {
    expectError(
        "mrege\tiso:BY\n", "names.tsv:2: the action is «mrege», want add, merge, split or hide");
  }

  @Test
  void anUnknownTypeIsTold() {
    expectError(
        "add\tmy:1\tSalem Rahhal\thuman\n",
        "names.tsv:2: the type is «human», want person, organisation, outlet, country or place");
  }

  @Test
  void aNewOneWithoutTypeIsTold() {
    expectError(
        "add\tmy:1\tSalem Rahhal\n",
        "names.tsv:2: «my:1» is new and has no type, want person, organisation, outlet, country or"
            + " place");
  }

  @Test
  void anIdThatNobodyHasIsTold() {
    expectError(
        "# a remark\nhide\twd:Q0\n",
        "names.tsv:3: nobody has the id «wd:Q0», want one of the base (isnad read shows them) or"
            + " one added above");
  }

  @Test
  void whatALineLacksIsTold() {
    expectError("add\tmy:1\n", "names.tsv:2: «add my:1» needs a name or more under «names»");
    expectError("hide\n", "names.tsv:2: «hide » needs an id");
    expectError(
        "merge\tiso:BY\n",
        "names.tsv:2: «merge iso:BY» needs the id of the other one under «with»");
  }

  @Test
  void aMissingColumnIsTold() {
    assertThatThrownBy(
            () ->
                Overlay.read(
                    "names.tsv",
                    new ByteArrayInputStream("id\tnames\n".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("names.tsv: there is no column «action», want action, id, names");
  }
}
