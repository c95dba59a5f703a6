package org.isnad.page;

import org.jspecify.annotations.Nullable;

/**
 * The bytes that came from the web, a file or a WARC record, with what is known of where from.
 *
 * @param bytes the page as it came; not copied, the caller leaves it alone while it is read
 * @param source path or address, as the caller names it
 * @param form how the bytes are to be read
 * @param contentType the Content-Type header of the transfer, null when there was none
 * @param address the address that the page was fetched from, null when unknown
 * @param fetched when it was fetched, ISO 8601, null when unknown; «قبل ساعتين» counts from it
 * @param reserved what the transfer's headers keep from others ({@code noarchive}, {@code
 *     tdm-reservation}), null when nothing; what the page itself says is told by {@link
 *     Reservations}
 */
@SuppressWarnings("ArrayRecordComponent") // a page is handed on, never compared
public record Page(
    byte[] bytes,
    String source,
    Form form,
    @Nullable String contentType,
    @Nullable String address,
    @Nullable String fetched,
    @Nullable String reserved) {

  /** Makes a page whose headers keep nothing from others. */
  public Page(
      byte[] bytes,
      String source,
      Form form,
      @Nullable String contentType,
      @Nullable String address,
      @Nullable String fetched) {
    this(bytes, source, form, contentType, address, fetched, null);
  }

  /** Makes a page of which it is not known when it was fetched. */
  public Page(
      byte[] bytes,
      String source,
      Form form,
      @Nullable String contentType,
      @Nullable String address) {
    this(bytes, source, form, contentType, address, null, null);
  }

  /** How the bytes of a page are to be read. */
  public enum Form {
    /** Plain text: the first line is the headline, every further line with words a paragraph. */
    TEXT,
    /** HTML or XHTML. */
    HTML,
    /** Either: markup is looked for. */
    SNIFF
  }

  /** Returns a plain-text page. */
  public static Page text(byte[] bytes, String source) {
    return new Page(bytes, source, Form.TEXT, null, null);
  }

  /** Returns an HTML page. */
  public static Page html(byte[] bytes, String source) {
    return new Page(bytes, source, Form.HTML, null, null);
  }
}
