package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.name.Entry;
import org.isnad.name.Officeholder;
import org.isnad.name.Source;
import org.jspecify.annotations.Nullable;

/** What the base knows, as JSON. */
final class WhoJson {

  private WhoJson() {}

  /** Returns a line for each entry. */
  static String lines(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(JsonLine.of(fields(entry))).append('\n'));
    return lines.toString();
  }

  private static Map<String, @Nullable Object> fields(Entry entry) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", entry.id());
    fields.put("type", entry.type().word());
    fields.put("name_ar", entry.nameAr());
    fields.put("name_en", entry.nameEn());
    fields.put("names", entry.names());
    fields.put("countries", entry.countries());
    fields.put("found", word(entry.found()));
    fields.put("score", Math.round(entry.score() * 100) / 100.0);
    fields.put("offices", entry.offices().stream().map(WhoJson::office).toList());
    fields.put("sources", entry.sources().stream().map(WhoJson::source).toList());
    fields.put("licence", entry.licence());
    return fields;
  }

  /** Returns the word for how a name led to its bearer: id, name, adjective, short-name, guess. */
  static String word(Entry.Found found) {
    return found.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, @Nullable Object> office(Officeholder office) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("place", office.place());
    fields.put("class", office.roleClass());
    fields.put("title", office.title().isEmpty() ? null : office.title());
    fields.put("start", office.start());
    fields.put("end", office.end());
    fields.put("as_of", office.asOf());
    fields.put("source", office.source());
    fields.put("licence", office.licence());
    return fields;
  }

  private static Map<String, @Nullable Object> source(Source source) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("key", source.key());
    fields.put("what", source.what());
    fields.put("as_of", source.asOf());
    fields.put("licence", source.licence());
    return fields;
  }
}
