package org.isnad.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.isnad.collection.KeptStatement;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A folder of gold: {@code text/ID.txt} for each page and {@code gold.jsonl} with the markings, as
 * {@link org.isnad.score.Gold} reads it. What people put right stands there as they did, what they
 * left alone as the reader gave it; {@link Filter#corrected()} leaves only pages that somebody
 * looked at.
 */
public final class GoldExport {

  private final Path folder;
  private final List<byte[]> lines = new ArrayList<>();

  private GoldExport(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes into {@code folder}, made when it is not there; {@code gold.jsonl} is written last, so a
   * folder that has it is whole.
   *
   * @return how many pages were written
   */
  public static int write(Leaves leaves, Path folder) throws IOException {
    GoldExport export = new GoldExport(folder);
    Files.createDirectories(folder.resolve("text"));
    leaves.each(export::take);
    Whole.write(
        folder.resolve("gold.jsonl"),
        out -> {
          for (byte[] line : export.lines) {
            out.write(line);
            out.write('\n');
          }
        });
    return export.lines.size();
  }

  private boolean take(Leaf leaf) throws IOException {
    String text = leaf.page().text();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Whole.write(folder.resolve("text").resolve(leaf.page().id() + ".txt"), out -> out.write(bytes));
    lines.add(JsonRow.bytes(line(leaf, text)));
    return true;
  }

  private static Map<String, Object> line(Leaf leaf, String text) {
    Map<String, String> keys = new LinkedHashMap<>();
    Map<String, Object> speakers = new LinkedHashMap<>();
    for (KeptStatement said : leaf.statements()) {
      Speaker speaker = said.statement().speaker();
      if (speaker.name() != null && !keys.containsKey(speaker.name())) {
        String key = "S" + (keys.size() + 1);
        keys.put(speaker.name(), key);
        speakers.put(key, names(speaker));
      }
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", leaf.page().id());
    fields.put("sha256", Sha256.hex(text));
    fields.put("speakers", speakers);
    fields.put(
        "statements", leaf.reading().statements().stream().map(s -> marking(s, keys)).toList());
    return fields;
  }

  private static List<String> names(Speaker speaker) {
    return speaker.names().isEmpty() ? List.of(String.valueOf(speaker.name())) : speaker.names();
  }

  private static Map<String, @Nullable Object> marking(Statement said, Map<String, String> keys) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", said.id());
    fields.put("kind", letter(said.kind()));
    if (said.speaker().name() != null) {
      fields.put("speaker", keys.get(said.speaker().name()));
    }
    fields.put("content", spans(said.content()));
    fields.put("source", spans(said.source()));
    fields.put("cue", spans(said.cue()));
    fields.put("relay", spans(said.relay()));
    if (said.within() != null) {
      fields.put("within", said.within());
    }
    fields.put("act", said.act().word());
    fields.put("polarity", polarity(said));
    fields.put(
        "chain", said.chain().stream().filter(GoldExport::isInText).map(GoldExport::hand).toList());
    return fields;
  }

  private static String letter(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> "d";
      case INDIRECT -> "i";
      case MIXED -> "m";
    };
  }

  private static String polarity(Statement said) {
    return said.polarity() == Statement.Polarity.NEGATED ? "negated" : "affirmed";
  }

  /** Agency and outlet stand beside the text, where whoever has only the text cannot see them. */
  private static boolean isInText(Link link) {
    return link.kind() == Link.Kind.SPEAKER || link.kind() == Link.Kind.RELAY;
  }

  private static List<String> hand(Link link) {
    return List.of(link.kind().word(), link.name());
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}
