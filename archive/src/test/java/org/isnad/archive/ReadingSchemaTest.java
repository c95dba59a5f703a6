package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.base.EntityType;
import org.isnad.lexicon.Act;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written keeps to schema/reading.schema.json, and the schema is strict. */
class ReadingSchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static JsonNode schema;

  @BeforeAll
  static void schema() throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", ".."));
    schema = MAPPER.readTree(Files.readAllBytes(root.resolve("schema/reading.schema.json")));
  }

  private static List<String> errors(Reading reading) {
    return SchemaCheck.errors(schema, MAPPER.readTree(ReadingJson.bytes(reading)));
  }

  private static List<String> words(String pointer) {
    return schema.at(pointer).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> words(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Test
  void aFullReadingKeepsToIt() {
    assertThat(errors(Examples.full())).isEmpty();
  }

  @Test
  void anEmptyReadingKeepsToIt() {
    assertThat(errors(Isnad.open().read(Page.text(new byte[0], "-")))).isEmpty();
  }

  @Test
  void realReadingsKeepToIt() {
    Isnad isnad = Isnad.open();
    List<Page> pages =
        List.of(
            Page.text(bytes("Bridge opens\n“It is open,” Anna Smith told Dawn News."), "a.txt"),
            Page.text(bytes("افتتاح جسر\nقالت ليلى الخطيب إن الجسر «مفتوح». وأضافت أنه آمن."), "-"),
            Page.html(
                bytes(
                    "<title>Bridge</title><h1>Bridge opens</h1><article><p>Anna Smith said the"
                        + " bridge was open to all who wish to cross it today.</p></article>"),
                "a.html"),
            Page.html(new byte[] {0, (byte) 0xff, (byte) 0xfe, '<'}, "b.html"));
    for (Page page : pages) {
      assertThat(errors(isnad.read(page))).as(page.source()).isEmpty();
    }
  }

  @Test
  void aFieldTooManyOrTooFewBreaksIt() {
    ObjectNode more = (ObjectNode) MAPPER.readTree(ReadingJson.bytes(Examples.full()));
    more.put("mood", "good");
    assertThat(SchemaCheck.errors(schema, more)).hasSize(1);
    ObjectNode fewer = (ObjectNode) MAPPER.readTree(ReadingJson.bytes(Examples.full()));
    ((ObjectNode) fewer.at("/statements/0/speaker")).remove("names");
    assertThat(SchemaCheck.errors(schema, fewer)).hasSize(1);
  }

  @Test
  void theWordsAreThoseOfTheTypes() {
    String statement = "/$defs/statement/properties/";
    assertThat(words(statement + "act/enum"))
        .containsExactlyInAnyOrder(words(Act.values()).toArray(String[]::new));
    assertThat(words(statement + "kind/enum")).isEqualTo(words(Statement.Kind.values()));
    assertThat(words(statement + "polarity/enum")).isEqualTo(words(Statement.Polarity.values()));
    assertThat(words("/$defs/speaker/properties/resolvedBy/enum"))
        .isEqualTo(words(Speaker.ResolvedBy.values()));
    assertThat(words("/$defs/link/properties/link/enum")).isEqualTo(words(Link.Kind.values()));
    assertThat(words("/$defs/entity/properties/type/enum")).isEqualTo(words(EntityType.values()));
    assertThat(words("/$defs/paragraph/properties/kind/enum"))
        .isEqualTo(words(Article.Paragraph.Kind.values()));
    assertThat(words("/properties/verdict/enum")).isEqualTo(words(Article.Verdict.values()));
    assertThat(words("/$defs/article/properties/authors/items/properties/part/enum"))
        .isEqualTo(words(Article.Author.Part.values()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
