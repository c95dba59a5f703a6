package org.isnad.collection;

import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.archive.ReadingJson;
import org.isnad.base.Sha256;
import org.isnad.page.Article;
import org.jspecify.annotations.Nullable;

/**
 * A page that was read and packed, ready to be kept: all the work that many threads can do.
 *
 * @param reading what was read; without readers' comments unless they are to be kept
 * @param provenance where it came from
 * @param form how its bytes are to be read
 * @param raw its bytes, packed; null when they may not be kept
 * @param line the reading as a line of JSON, packed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Incoming(
    Reading reading, Provenance provenance, String form, byte @Nullable [] raw, byte[] line) {

  /**
   * Reads {@code intake} and packs it.
   *
   * @param added when it comes into the collection, ISO 8601 in UTC
   * @param keepComments whether readers' comments stay in the reading
   * @throws IllegalArgumentException when a line of a news corpus is none
   */
  public static Incoming of(Intake intake, Isnad isnad, String added, boolean keepComments) {
    byte[] bytes = intake.bytes();
    Reading whole = intake.read(isnad);
    Reading reading = keepComments ? whole : withoutComments(whole);
    String reserved = intake.reserved();
    Provenance provenance =
        new Provenance(
            intake.source(),
            intake.address(),
            intake.fetched(),
            added,
            intake.contentType(),
            Sha256.hex(bytes),
            bytes.length,
            reserved);
    return new Incoming(
        reading,
        provenance,
        intake.form(),
        reserved == null ? Deflated.page(bytes) : null,
        Deflated.reading(ReadingJson.bytes(reading)));
  }

  /** Returns why it is not worth keeping, null when it is. */
  public @Nullable String refusal() {
    return switch (reading.article().verdict()) {
      case ARTICLE, STUB, LIVE -> reading.text().isBlank() ? "the page has no text" : null;
      case LIST -> "a list of articles is no article: want the articles themselves";
      case NONE -> none();
    };
  }

  private String none() {
    for (Article.Problem problem : reading.article().problems()) {
      return "no article: " + problem.message();
    }
    return "no article on the page";
  }

  static Reading withoutComments(Reading reading) {
    if (reading.article().comments().isEmpty()) {
      return reading;
    }
    return new Reading(
        reading.id(),
        reading.source(),
        reading.version(),
        reading.article().withoutComments(),
        reading.statements(),
        reading.entities());
  }

  /** Returns the day it counts for. */
  String day() {
    String published = Day.of(reading.article().published());
    String fetched = Day.of(provenance.fetched());
    return published != null
        ? published
        : fetched != null ? fetched : String.valueOf(Day.of(provenance.added()));
  }

  /** Returns the page's own address, failing that the one it was fetched from. */
  @Nullable String address() {
    String canonical = reading.article().canonical();
    return canonical != null ? canonical : provenance.address();
  }
}
