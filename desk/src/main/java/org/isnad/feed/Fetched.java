package org.isnad.feed;

import java.util.List;
import java.util.Locale;
import org.isnad.feed.FetchFailure.Kind;
import org.isnad.page.Page;
import org.isnad.page.Reservations;
import org.jspecify.annotations.Nullable;

/**
 * What an address gave.
 *
 * @param asked the address asked for
 * @param address where it came from, after redirects
 * @param moved where it lives now for good, null when it did not move for good
 * @param changed false when nothing changed since it was last fetched; then there are no bytes
 * @param bytes the bytes, unpacked
 * @param contentType the Content-Type header, null when there was none
 * @param validators by which to ask next time
 * @param reserved what its headers keep from others, null when nothing
 * @param fetched when it came, ISO 8601 in UTC
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Fetched(
    Address asked,
    Address address,
    @Nullable Address moved,
    boolean changed,
    byte[] bytes,
    @Nullable String contentType,
    Validators validators,
    @Nullable String reserved,
    String fetched) {

  private static final List<String> MARKUP = List.of("text/html", "application/xhtml+xml");

  /** Types by which careless sites call a page. */
  private static final List<String> UNKNOWN =
      List.of("", "application/octet-stream", "unknown/unknown", "application/unknown");

  static Fetched of(
      Address asked, Address address, @Nullable Address moved, Response response, String now) {
    return new Fetched(
        asked,
        address,
        moved,
        response.status() != 304,
        response.body(),
        response.header("Content-Type"),
        new Validators(response.header("ETag"), response.header("Last-Modified")),
        Reservations.of(response.headers("X-Robots-Tag"), response.header("TDM-Reservation")),
        now);
  }

  /** Returns the media type, in small letters and without what follows it; empty when unknown. */
  public String mediaType() {
    String type = contentType == null ? "" : contentType;
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Says whether it is a page for people. */
  public boolean isMarkup() {
    return MARKUP.contains(mediaType());
  }

  /**
   * Returns it as a page to be read.
   *
   * @param source the address, as the caller names it
   * @param as how to read it whatever its type says; null to go by that
   * @throws FetchFailure when it is no page: a picture, a film, a PDF
   */
  public Page page(String source, Page.@Nullable Form as) throws FetchFailure {
    Page.Form form = as == null ? form() : as;
    return new Page(bytes, source, form, contentType, address.toString(), fetched, reserved);
  }

  private Page.Form form() throws FetchFailure {
    String type = mediaType();
    if (isMarkup()) {
      return Page.Form.HTML;
    }
    if (type.equals("text/plain") || UNKNOWN.contains(type)) {
      return Page.Form.SNIFF;
    }
    throw new FetchFailure(
        Kind.CONTENT, address.toString(), "it is " + type + ": want a page of HTML or plain text");
  }
}
