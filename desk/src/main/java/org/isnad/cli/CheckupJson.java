package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.collection.Backup;
import org.isnad.collection.Tally;
import org.isnad.name.Source;
import org.jspecify.annotations.Nullable;

/** What {@code isnad doctor} found, as one object. */
final class CheckupJson {

  private CheckupJson() {}

  static Map<String, @Nullable Object> of(Checkup checkup) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("version", Checkup.version());
    fields.put("java", Checkup.java());
    fields.put("system", Checkup.system());
    fields.put("settings", checkup.settings().stream().map(CheckupJson::fields).toList());
    CollectionCheck collection = checkup.collection();
    fields.put("collection", collection == null ? null : fields(collection));
    fields.put("faults", checkup.faults());
    fields.put("hints", checkup.hints());
    List<Object> base = new ArrayList<>();
    List<Object> lists = new ArrayList<>();
    for (Shelf.Item item : checkup.items()) {
      (item.room().equals(Checkup.BASE) ? base : lists).add(fields(item));
    }
    fields.put("base", base);
    fields.put("sources", checkup.sources().stream().map(CheckupJson::fields).toList());
    fields.put("lists", lists);
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Checkup.Held held) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", held.setting().key());
    fields.put("value", held.value());
    fields.put("origin", held.origin().isEmpty() ? "default" : held.origin());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(CollectionCheck collection) {
    Tally tally = collection.tally();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("folder", collection.folder().toString());
    fields.put("pages", tally.pages());
    fields.put("newest", tally.newest());
    fields.put("statements", tally.statements());
    fields.put("corrections", tally.corrections());
    fields.put("unplaced", tally.unplaced());
    fields.put("replies", tally.replies());
    fields.put("refused", tally.refused());
    fields.put("bytes", tally.bytes());
    fields.put("disk", collection.disk());
    fields.put("readers", tally.readers());
    fields.put("backups", collection.backups().stream().map(CheckupJson::fields).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Backup backup) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("path", backup.file().toString());
    fields.put("made", backup.made());
    fields.put("pages", backup.pages());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Shelf.Item item) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("room", item.room());
    fields.put("file", item.file());
    fields.put("what", item.what());
    fields.put("rows", item.rows());
    fields.put("date", item.date());
    fields.put("licence", item.licence());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Source source) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("key", source.key());
    fields.put("what", source.what());
    fields.put("as_of", source.asOf());
    fields.put("licence", source.licence());
    fields.put("obligation", source.obligation());
    return fields;
  }
}
