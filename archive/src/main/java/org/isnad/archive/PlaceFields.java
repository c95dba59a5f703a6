package org.isnad.archive;

import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** Takes the places of a line, and holds them to the text, which may come after them. */
final class PlaceFields {

  private final JsonFields in;

  /** The furthest end of a place in the text; once the text is known, its length or more. */
  private int furthest;

  private long offset;
  private String field = "";

  PlaceFields(JsonFields in) {
    this.in = in;
  }

  /** Returns the place in the text that the object that stands here holds. */
  Span place() {
    return object().inText();
  }

  /** Returns the place in the raw page that the object that stands here holds. */
  Span bare() {
    return object().span();
  }

  private Place object() {
    Place place = begin();
    for (String name = in.open(); name != null; name = in.next()) {
      place.take(name);
    }
    return place;
  }

  /** Begins the place of an object that holds other fields too. */
  Place begin() {
    return new Place();
  }

  /** Says how long the text is, so that only places beyond it need be remembered. */
  void lieWithin(int length) {
    furthest = Math.max(furthest, length);
  }

  /** Refuses a line one of whose places goes beyond {@code text}. */
  void lieIn(String text) {
    if (furthest > text.length()) {
      throw new UnreadableReading(
          field, offset, furthest + ", want at most " + text.length() + ", the end of the text");
    }
  }

  /** The fields {@code start} and {@code end} of an object. */
  final class Place {
    private @Nullable Integer start;
    private @Nullable Integer end;
    private long endOffset;
    private String endField = "";

    /** Takes the value of the field {@code name}; passes over it when it is neither. */
    void take(String name) {
      if (name.equals("start") && !in.isNull()) {
        start = in.number();
      } else if (name.equals("end") && !in.isNull()) {
        int number = in.number();
        end = number;
        endOffset = in.offset();
        endField = number > furthest ? in.pointer() : "";
      } else {
        in.pass();
      }
    }

    /** Says whether the object has none. */
    boolean isAbsent() {
      return start == null && end == null;
    }

    /** Returns it as a place in the text. */
    Span inText() {
      Span span = span();
      if (span.end() > furthest) {
        furthest = span.end();
        offset = endOffset;
        field = endField;
      }
      return span;
    }

    private Span span() {
      return new Span(in.required(start, "start"), in.required(end, "end"));
    }
  }
}
