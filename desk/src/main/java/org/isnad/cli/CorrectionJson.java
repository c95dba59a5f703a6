package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.collection.Correction;
import org.jspecify.annotations.Nullable;

/** A correction as JSON. */
final class CorrectionJson {

  private CorrectionJson() {}

  static Map<String, @Nullable Object> of(Correction made) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("number", made.number());
    fields.put("statement", made.statement());
    fields.put("page", made.page());
    fields.put("kind", made.kind().word());
    fields.put("value", made.value());
    fields.put("words", made.anchor().words());
    fields.put("made", made.made());
    fields.put("by", made.by());
    return fields;
  }
}
