package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.archive.ReadingLine;
import org.isnad.collection.Collection;
import org.isnad.collection.Correction;
import org.isnad.collection.Incoming;
import org.isnad.collection.Intake;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Shelf;
import org.isnad.page.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds what each form says of the same pages. */
class FormsTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @TempDir Path home;
  private Collection all;
  private String denial = "";

  @BeforeEach
  void pages() throws IOException {
    all = Pages.in(home.resolve("collection"));
    denial = Pages.id(all, "the valley had been flooded");
    String demand = Pages.id(all, "inquiry");
    all.correct(demand, Correction.Kind.SPEAKER, Pages.FORMULA, Shelf.NOW, null);
  }

  @AfterEach
  void close() throws IOException {
    all.close();
  }

  // JSON Lines

  @Test
  void aReadingIsAsTheReaderWritesItWithWhatWasPutRight() throws IOException {
    List<String> lines = Pages.text(all, Form.JSONL).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(ReadingLine.read(lines.get(0)).statements())
        .anyMatch(said -> Pages.FORMULA.equals(said.speaker().name()));
  }

  @Test
  void everyStatementFitsTheSchema() throws IOException {
    Path file = Path.of("..", "schema", "statement.schema.json");
    Map<String, Object> schema = Pages.object(Files.readString(file));
    List<String> lines = Pages.text(all, Form.STATEMENTS).lines().toList();
    assertThat(lines).hasSameSizeAs(Pages.statements(all));
    for (String line : lines) {
      Map<String, Object> statement = Pages.object(line);
      assertThat(SchemaFit.errors(schema, statement)).isEmpty();
      assertThat(statement.keySet())
          .containsExactlyElementsOf(strings(((Map<?, ?>) schema.get("properties")).keySet()));
    }
    Map<String, Object> spoilt = Pages.object(lines.get(0));
    spoilt.put("act", "sing");
    assertThat(SchemaFit.errors(schema, spoilt)).hasSize(1);
  }

  private static List<String> strings(Set<?> keys) {
    return keys.stream().map(String::valueOf).toList();
  }

  @Test
  void aDenialAndADemandSayWhatTheyAre() throws IOException {
    List<Map<String, Object>> lines =
        Pages.text(all, Form.STATEMENTS).lines().map(Pages::object).toList();
    assertThat(lines)
        .filteredOn(line -> line.get("act").equals("deny"))
        .extracting(line -> line.get("cue"))
        .contains("denied", "ونفى");
    assertThat(lines)
        .filteredOn(line -> line.get("act").equals("demand"))
        .extracting(line -> line.get("cue"))
        .contains("demanded");
  }

  @Test
  void whatLiesWithinAStatementThatStaysBehindLiesWithinWhatEnclosesThat() throws IOException {
    all.keep(
        List.of(
            Shelf.html(
                "https://news.example/nested",
                "Report",
                "2026-11-07",
                "Edda Morn said that Rivo Tann had denied that the dam was cracked.")));
    Kept page = all.pagesAfter(3, 1).get(0);
    List<KeptStatement> nested =
        page.statements().stream().filter(one -> one.statement().within() != null).toList();
    assertThat(nested).hasSize(1);
    String outer =
        page.statements().stream()
            .filter(one -> one.statement().id().equals(nested.get(0).statement().within()))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(Pages.text(all, Form.STATEMENTS)).contains("\"within\":\"" + outer + "\"");
    all.correct(outer, Correction.Kind.WRONG, null, Shelf.NOW, null);
    assertThat(Pages.text(all, Form.STATEMENTS)).contains(nested.get(0).id()).doesNotContain(outer);
  }

  // CSV

  @Test
  void noCellIsAFormula() throws IOException {
    List<List<String>> rows = table(Pages.text(all, Form.CSV));
    assertThat(rows.get(0))
        .startsWith("statement_id", "page_id")
        .contains("cue", "act", "polarity");
    assertThat(rows).hasSize(1 + Pages.statements(all).size());
    int speaker = rows.get(0).indexOf("speaker");
    assertThat(rows).extracting(row -> row.get(speaker)).contains("'=cmd()", "ريفو تان");
    for (List<String> row : rows) {
      assertThat(row).hasSameSizeAs(rows.get(0));
      assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    }
    assertThat(
            List.of("=1", "+1", "-1", "@a", "\tx", "\rx", "a=1", "").stream().map(CsvTable::safe))
        .containsExactly("'=1", "'+1", "'-1", "'@a", "'\tx", "'\rx", "a=1", "");
  }

  /** A table by RFC 4180. */
  private static List<List<String>> table(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    assertThat(quoted || !row.isEmpty() || cell.length() > 0).as("the last line ends").isFalse();
    return rows;
  }

  // Atom

  @Test
  void aFeedHasAnEntryForEachStatement() throws Exception {
    Element feed = feed(Pages.text(all, Form.ATOM));
    NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
    assertThat(entries.getLength()).isEqualTo(Pages.statements(all).size());
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      KeptStatement said = Pages.statements(all).get(i);
      String text = all.pageOf(said.id()).orElseThrow().text();
      assertThat(word(entry, "id")).isEqualTo("urn:isnad:statement:" + said.id());
      assertThat(word(entry, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
      assertThat(word(entry, "title")).contains(said.statement().act().word());
      assertThat(word(entry, "content"))
          .contains(said.words(text))
          .contains(said.statement().act().word());
      assertThat(entry.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
          .isIn("ar", "en");
    }
    assertThat(word(feed, "updated")).isNotEmpty();
    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    assertThat(feed.getTextContent()).contains("<script>", "=cmd()");
  }

  @Test
  void onlyWordsInMarksStandInMarks() throws Exception {
    String feed = Pages.text(all, Form.ATOM);
    assertThat(feed)
        .contains("\n«السد آمن ولن ينهار»\n", "\n“I know this water”\n")
        .contains("\nthe valley had been flooded\n");
  }

  @Test
  void aCorrectionUpdatesItsEntryAndTheFeed() throws Exception {
    all.correct(denial, Correction.Kind.POLARITY, "negated", "2027-01-02T03:04:05Z", null);
    String feed = Pages.text(all, Form.ATOM);
    assertThat(feed)
        .contains("not deny")
        .endsWith("<updated>2027-01-02T03:04:05Z</updated>\n</feed>\n");
  }

  @Test
  void whatXmlHasNoPlaceForIsReplaced() throws Exception {
    String odd = "a\u0000b\u0008<&>\"\uD800c\uFFFE\uD83C\uDF0A";
    Element read = feed("<x>" + Xml.text(odd) + "</x>");
    assertThat(read.getTextContent()).isEqualTo("a\uFFFDb\uFFFD<&>\"\uFFFDc\uFFFD\uD83C\uDF0A");
  }

  private static Element feed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  /** The words of the child with this name. */
  private static String word(Element parent, String name) {
    NodeList all = parent.getElementsByTagNameNS(ATOM, name);
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getParentNode() == parent) {
        return all.item(i).getTextContent();
      }
    }
    return "";
  }

  // Web Annotations

  @Test
  void selectorsLeadBackToTheText() throws IOException {
    Map<String, Object> page = Pages.object(Pages.text(all, Form.ANNOTATIONS));
    assertThat(page.get("type")).isEqualTo("AnnotationPage");
    List<?> items = (List<?>) page.get("items");
    List<KeptStatement> statements = Pages.statements(all);
    assertThat(items).hasSameSizeAs(statements);
    for (int i = 0; i < items.size(); i++) {
      Map<?, ?> annotation = (Map<?, ?>) items.get(i);
      KeptStatement said = statements.get(i);
      assertThat(annotation.get("id")).isEqualTo("urn:isnad:statement:" + said.id());
      Map<?, ?> body = (Map<?, ?>) annotation.get("body");
      assertThat(body.get("isnad:act")).isEqualTo(said.statement().act().word());
      assertThat(body.get("isnad:cue")).isNotNull();
      assertThat(body.get("isnad:polarity")).isEqualTo("affirmed");
      assertThat((String) body.get("value")).contains(said.statement().act().word(), "affirmed");
      targets(annotation, said);
    }
  }

  private void targets(Map<?, ?> annotation, KeptStatement said) throws IOException {
    String text = all.pageOf(said.id()).orElseThrow().text();
    List<?> targets = (List<?>) annotation.get("target");
    assertThat(targets).hasSameSizeAs(said.statement().content());
    for (int i = 0; i < targets.size(); i++) {
      List<?> selectors = (List<?>) ((Map<?, ?>) targets.get(i)).get("selector");
      Map<?, ?> quote = (Map<?, ?>) selectors.get(0);
      Map<?, ?> position = (Map<?, ?>) selectors.get(1);
      String words = said.statement().content().get(i).of(text);
      assertThat(quote.get("exact")).isEqualTo(words);
      String around = "" + quote.get("prefix") + quote.get("exact") + quote.get("suffix");
      assertThat(text.indexOf(around)).isNotNegative().isEqualTo(text.lastIndexOf(around));
      int[] points = text.codePoints().toArray();
      int start = ((Number) position.get("start")).intValue();
      int end = ((Number) position.get("end")).intValue();
      assertThat(new String(points, start, end - start)).isEqualTo(words);
    }
  }

  // All of them

  @ParameterizedTest
  @EnumSource(
      value = Form.class,
      names = {"PARQUET", "GOLD"},
      mode = EnumSource.Mode.EXCLUDE)
  void theSameBytesUnderAnyLocaleAndWithoutWhatIsWrong(Form form) throws IOException {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      String root = Pages.text(all, form);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Pages.text(all, form)).isEqualTo(root);
    } finally {
      Locale.setDefault(usual);
    }
    all.correct(denial, Correction.Kind.WRONG, null, Shelf.NOW, null);
    assertThat(Pages.text(all, form)).doesNotContain("\"deny denied\"", denial);
    Pick none = Pick.of(Collections.emptySet());
    assertThat(Pages.text(all, form, none)).doesNotContain("Rivo Tann");
  }

  @Test
  void whatIsAddedMeanwhileIsNotSeen() throws IOException {
    List<String> seen = new ArrayList<>();
    new Leaves(all, Filter.NONE, false)
        .each(
            leaf -> {
              if (seen.isEmpty()) {
                try (Collection other = Collection.open(home.resolve("collection"))) {
                  other.keep(List.of(Shelf.page(1)));
                }
              }
              return seen.add(leaf.page().id());
            });
    assertThat(seen).hasSize(3);
    assertThat(all.count()).isEqualTo(4);
  }

  @Test
  void commentsStayBehindUnlessAskedFor() throws IOException {
    String html =
        "<html><body><article><h1>Hill</h1><p>Rivo Tann said the hill was safe and would hold.</p>"
            + "<p>The valley below has been dry for a year, engineers say in a report.</p></article>"
            + "<section id=comments class=comments><h3>2 comments</h3><ol class=comment-list>"
            + "<li class=comment><cite class=comment-author>Ola</cite><p>I do not believe it.</p></li>"
            + "<li class=comment><cite class=comment-author>Per</cite><p>Nor do I at all.</p></li></ol>"
            + "</section></body></html>";
    Page page = Page.html(html.getBytes(StandardCharsets.UTF_8), "hill.html");
    all.keep(List.of(Incoming.of(Intake.of(page), Shelf.ISNAD, Shelf.NOW, true)));
    Kept kept = all.pagesAfter(3, 1).get(0);
    assertThat(kept.reading().article().comments()).hasSize(2);
    for (Form form : Form.values()) {
      if (form.stream(false).isPresent()) {
        assertThat(Pages.text(all, form)).contains("would hold").doesNotContain("Ola", "believe");
      }
    }
    List<Leaf> leaves = new ArrayList<>();
    new Leaves(all, Filter.NONE, true).each(leaves::add);
    assertThat(leaves.get(3).reading().article().comments()).hasSize(2);
  }

  // Gold

  @Test
  void goldIsReadBack() throws IOException {
    all.correct(denial, Correction.Kind.ACT, "warn", Shelf.NOW, null);
    Path folder = home.resolve("gold");
    assertThat(GoldExport.write(new Leaves(all, Filter.NONE, false), folder)).isEqualTo(3);
    org.isnad.score.Gold gold = org.isnad.score.Gold.read(folder);
    assertThat(org.isnad.score.GoldCheck.problems(gold)).isEmpty();
    assertThat(gold.articles().get(0).marked().statements())
        .anyMatch(marking -> marking.telling().act() == org.isnad.lexicon.Act.WARN);
    assertThat(gold.articles().get(0).marked().speakers().values())
        .anyMatch(names -> names.contains(Pages.FORMULA));
    try (Stream<Path> texts = Files.list(folder.resolve("text"))) {
      assertThat(texts).hasSize(3);
    }
  }
}
