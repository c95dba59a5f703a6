package org.isnad.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.collection.Anchor;
import org.isnad.collection.KeptStatement;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Pointers at the words in the pages: an annotation page of the Web Annotation Data Model (W3C
 * Recommendation, 2017), an annotation on each line.
 *
 * <p>The body says who, how and through whom; the targets are the stretches of the content, each
 * found by its words with those before and after, and by its place. Places count the code points of
 * the article's text, as the model wants it (section 4.2.5), not UTF-16 units as elsewhere here;
 * the text is that of {@code jsonl}, so a program that goes by the page itself takes the words.
 */
final class Annotations implements Form.Stream {

  private static final String BEGIN =
      """
      {"@context":["http://www.w3.org/ns/anno.jsonld",{"isnad":"urn:isnad:term:"}],\
      "id":"urn:isnad:annotations","type":"AnnotationPage","items":[\
      """;

  private boolean first = true;

  @Override
  public byte[] begin() {
    return BEGIN.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] page(Leaf leaf) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (KeptStatement said : leaf.statements()) {
      bytes.writeBytes((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(JsonRow.bytes(annotation(new Piece(leaf, said))));
      first = false;
    }
    return bytes.toByteArray();
  }

  @Override
  public byte[] end() {
    return "\n]}\n".getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, @Nullable Object> annotation(Piece piece) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", "urn:isnad:statement:" + piece.id());
    fields.put("type", "Annotation");
    fields.put("motivation", "describing");
    String created = Times.exact(piece.page().provenance().added());
    if (created != null) {
      fields.put("created", created);
    }
    fields.put("body", body(piece));
    fields.put(
        "target", piece.said().content().stream().map(place -> target(piece, place)).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> body(Piece piece) {
    Statement said = piece.said();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("type", "TextualBody");
    fields.put("format", "text/plain");
    fields.put("purpose", "describing");
    fields.put("value", value(piece));
    fields.put("isnad:speaker", said.speaker().name());
    fields.put("isnad:cue", piece.words(said.cue()));
    fields.put("isnad:act", piece.act());
    fields.put("isnad:polarity", piece.polarity());
    fields.put("isnad:kind", piece.kind());
    fields.put("isnad:chain", piece.chain());
    fields.put("isnad:confidence", said.confidence());
    fields.put("isnad:rule", said.rule());
    return fields;
  }

  private static String value(Piece piece) {
    String name = piece.said().speaker().name();
    String cue = piece.words(piece.said().cue());
    return (name == null ? "(unknown)" : name)
        + " · "
        + (cue.isEmpty() ? "" : cue + " · ")
        + (piece.act() + " · " + piece.polarity() + " · " + piece.kind())
        + (piece.chain().isEmpty() ? "" : " · " + piece.chain());
  }

  private static Map<String, Object> target(Piece piece, Span place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    String address = piece.page().address();
    fields.put("type", "SpecificResource");
    fields.put("source", address == null ? "urn:isnad:page:" + piece.page().id() : address);
    fields.put("selector", List.of(quote(piece, place), position(piece, place)));
    String fetched = Times.exact(piece.page().provenance().fetched());
    if (fetched != null) {
      Map<String, Object> state = new LinkedHashMap<>();
      state.put("type", "TimeState");
      state.put("sourceDate", fetched);
      fields.put("state", state);
    }
    return fields;
  }

  private static Map<String, Object> quote(Piece piece, Span place) {
    Anchor anchor = Anchor.of(place, piece.page().text());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "TextQuoteSelector");
    fields.put("exact", anchor.words());
    fields.put("prefix", anchor.before());
    fields.put("suffix", anchor.after());
    return fields;
  }

  private static Map<String, Object> position(Piece piece, Span place) {
    String text = piece.page().text();
    int start = text.codePointCount(0, place.start());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "TextPositionSelector");
    fields.put("start", start);
    fields.put("end", start + text.codePointCount(place.start(), place.end()));
    return fields;
  }
}
