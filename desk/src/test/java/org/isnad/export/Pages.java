package org.isnad.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.base.Json;
import org.isnad.collection.Collection;
import org.isnad.collection.Incoming;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Shelf;

/** A collection of invented pages that make trouble for whoever writes them in other forms. */
public final class Pages {

  static final String FORMULA = "=cmd()";

  private Pages() {}

  /** Makes the collection in {@code folder}. */
  public static Collection in(Path folder) throws IOException {
    Collection collection = Collection.open(folder);
    collection.keep(List.of(english(), arabic(), old()));
    return collection;
  }

  private static Incoming english() {
    return Shelf.html(
        "https://news.example/dam?a=1&b=2",
        "Dam &lt;script&gt;alert(1)&lt;/script&gt; \uD83C\uDF0A holds",
        "2026-11-02",
        "Mayor Rivo Tann said, “The dam is safe, and \u201Cit holds\u201D.”",
        "Tann denied that the valley had been flooded.",
        "Edda Morn demanded an inquiry, the Reed Wire reported.");
  }

  private static Incoming arabic() {
    return Shelf.html(
        "https://akhbar.example/sadd",
        "السد آمن",
        "2026-10-20",
        "قال ريفو تان «السد آمن ولن ينهار».",
        "ونفى تان أن يكون الوادي قد غرق.",
        "وطالب المهندس إدا مورن بفتح تحقيق في الحادث.");
  }

  private static Incoming old() {
    return Shelf.html(
        "https://news.example/ferry",
        "Ferry",
        "2026-11-05",
        "Captain Tomas Varga said the ferry would sail until May.",
        "“I know this water,” he added.");
  }

  /** Returns all statements of {@code collection}, in their order. */
  static List<KeptStatement> statements(Collection collection) throws IOException {
    return collection.pagesAfter(0, 100).stream()
        .map(Kept::statements)
        .flatMap(List::stream)
        .toList();
  }

  /** Returns the id of the first statement with these words in it. */
  public static String id(Collection collection, String words) throws IOException {
    for (Kept page : collection.pagesAfter(0, 100)) {
      for (KeptStatement said : page.statements()) {
        if (said.words(page.text()).contains(words)) {
          return said.id();
        }
      }
    }
    throw new AssertionError("no statement holds " + words);
  }

  /** Returns what {@code form} makes of {@code collection}. */
  static String text(Collection collection, Form form, Pick pick) throws IOException {
    Form.Stream stream = form.stream(false).orElseThrow();
    StringBuilder text = new StringBuilder(utf8(stream.begin()));
    new Leaves(collection, pick, false).each(leaf -> text.append(utf8(stream.page(leaf))) != null);
    return text.append(utf8(stream.end())).toString();
  }

  static String text(Collection collection, Form form) throws IOException {
    return text(collection, form, Filter.NONE);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static Map<String, Object> object(String json) {
    @SuppressWarnings("unchecked")
    Map<String, Object> object = (Map<String, Object>) Json.read(json);
    return object;
  }

  static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}
