package org.isnad.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.page.Page;
import org.isnad.page.Reservations;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC file: each successful HTTP response, resource or conversion that is HTML or
 * plain text, under its target address. Other records are passed over; a bad one is named with its
 * offset, and the reading goes on at the next record after it.
 */
final class WarcSource implements PageSource {

  private final String name;
  private final Page.@Nullable Form as;
  private final Bounded bounded;
  private final FileChannel channel;
  private final @Nullable Path toDelete;

  /** Null once the end is reached. */
  private @Nullable WarcReader reader;

  /** The offset of the record that was named last as unreadable. */
  private long named = -1;

  private WarcSource(
      Path path, String name, Page.@Nullable Form as, Bounded bounded, boolean delete)
      throws IOException {
    this.name = name;
    this.as = as;
    this.bounded = bounded;
    this.channel = FileChannel.open(path);
    this.toDelete = delete ? path : null;
    this.reader = readerAt(0);
  }

  /** Opens a WARC file, packed record by record or not at all. */
  static PageSource open(Path path, String name, Page.@Nullable Form as, Bounded bounded)
      throws UnreadableInput {
    try {
      return new WarcSource(path, name, as, bounded, false);
    } catch (IOException e) {
      throw UnreadableInput.because(name, UnreadableInput.WHOLE, e);
    }
  }

  /** Opens a WARC file that is deleted when the source is closed. */
  static PageSource openAndDelete(Path path, String name, Page.@Nullable Form as, Bounded bounded)
      throws IOException {
    return new WarcSource(path, name, as, bounded, true);
  }

  @Override
  public Optional<Page> next() throws UnreadableInput {
    while (reader != null) {
      WarcReader current = reader;
      try {
        Optional<WarcRecord> record = current.next();
        if (record.isEmpty()) {
          reader = null;
          break;
        }
        Optional<Page> page = page(record.get());
        if (page.isPresent()) {
          return page;
        }
      } catch (IOException | RuntimeException e) {
        // RuntimeException: jwarc throws it for header fields that do not parse.
        goOnBehind(current.position(), e);
      }
    }
    return Optional.empty();
  }

  /** Goes on behind a bad record, and names it if that was not done yet. */
  private void goOnBehind(long offset, Exception why) throws UnreadableInput {
    try {
      OptionalLong next = WarcSeeker.nextRecord(channel, offset + 1);
      reader = next.isPresent() ? readerAt(next.getAsLong()) : null;
    } catch (IOException e) {
      reader = null;
    }
    if (offset != named) {
      named = offset;
      throw UnreadableInput.because(name, offset, why);
    }
  }

  private WarcReader readerAt(long offset) throws IOException {
    channel.position(offset);
    return new WarcReader(channel);
  }

  private Optional<Page> page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http = response.http();
      boolean found = http.status() >= 200 && http.status() < 300;
      String type = http.headers().first("Content-Type").orElse(null);
      return found && form(type).isPresent()
          ? Optional.of(page(response, type, Payload.of(http, bounded), reserved(http)))
          : Optional.empty();
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      String type = record.headers().first("Content-Type").orElse(null);
      return form(type).isPresent()
          ? Optional.of(
              page((WarcTargetRecord) record, type, bounded.read(record.body().stream()), null))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static @Nullable String reserved(HttpResponse http) {
    return Reservations.of(
        http.headers().all("X-Robots-Tag"), http.headers().first("TDM-Reservation").orElse(null));
  }

  private Page page(
      WarcTargetRecord record, @Nullable String type, byte[] bytes, @Nullable String reserved) {
    String address = record.headers().first("WARC-Target-URI").orElse("");
    // WARC 1.0 wrote addresses in pointed brackets.
    boolean pointed = address.startsWith("<") && address.endsWith(">");
    String target = pointed ? address.substring(1, address.length() - 1) : address;
    Page.Form form = as != null ? as : form(type).orElse(Page.Form.SNIFF);
    return target.isEmpty()
        ? new Page(
            bytes,
            name + "#" + record.position(),
            form,
            type,
            null,
            record.date().toString(),
            reserved)
        : new Page(bytes, target, form, type, target, record.date().toString(), reserved);
  }

  private static boolean isHttp(WarcResponse response) {
    String type = response.headers().first("Content-Type").orElse("application/http");
    return mediaType(type).equals("application/http");
  }

  /** How a payload of this type is read; nothing when it is no page. An untyped one is a guess. */
  private static Optional<Page.Form> form(@Nullable String type) {
    if (type == null || type.isBlank()) {
      return Optional.of(Page.Form.SNIFF);
    }
    return switch (mediaType(type)) {
      case "text/html", "application/xhtml+xml" -> Optional.of(Page.Form.HTML);
      case "text/plain" -> Optional.of(Page.Form.TEXT);
      default -> Optional.empty();
    };
  }

  private static String mediaType(String header) {
    int semicolon = header.indexOf(';');
    String bare = semicolon < 0 ? header : header.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public long passed() {
    try {
      return toDelete == null ? channel.position() : 0;
    } catch (IOException e) {
      return 0; // closed: whoever closed it asked before
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      if (toDelete != null) {
        Files.deleteIfExists(toDelete);
      }
    } catch (IOException e) {
      // All pages are out; a file left open or behind harms no reading.
    }
  }
}
