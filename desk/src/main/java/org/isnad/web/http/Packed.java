package org.isnad.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.isnad.base.Sha256;

/**
 * Sends little: nothing when the browser has it (ETag, RFC 9110, section 8.8.3), and packed what
 * packs well.
 */
public final class Packed implements Handler {

  private static final int WORTH_IT = 1024;

  private final Handler inner;

  /** Makes the door before {@code inner}. */
  public Packed(Handler inner) {
    this.inner = inner;
  }

  @Override
  public Response answer(Request request) throws IOException {
    Response answer = inner.answer(request);
    if (answer.status() != 200 || !request.onlyReads()) {
      return answer.header("Cache-Control").isPresent()
          ? answer
          : answer.with("Cache-Control", "no-store");
    }
    // The bytes differ by packing, so the tag is a weak one: the same page, whichever way packed.
    String tag = "W/\"" + Sha256.hex(answer.body()).substring(0, 20) + "\"";
    Response tagged = answer.with("ETag", tag).with("Vary", "Accept-Encoding, Cookie");
    if (tagged.header("Cache-Control").isEmpty()) {
      tagged = tagged.with("Cache-Control", "private, no-cache");
    }
    if (request.header("if-none-match").orElse("").contains(tag)) {
      return new Response(304, tagged.headers(), new byte[0]);
    }
    return packs(request, answer) ? packed(tagged) : tagged;
  }

  private static boolean packs(Request request, Response answer) {
    String type = answer.header("Content-Type").orElse("");
    boolean words =
        type.startsWith("text/")
            || type.contains("json")
            || type.contains("xml")
            || type.contains("javascript");
    return words
        && answer.body().length >= WORTH_IT
        && accepts(request.header("accept-encoding").orElse(""));
  }

  private static boolean accepts(String encodings) {
    int at = encodings.indexOf("gzip");
    return at >= 0 && !encodings.startsWith(";q=0,", at + 4) && !encodings.endsWith("gzip;q=0");
  }

  private static Response packed(Response answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.body().length / 3 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(answer.body());
    }
    return answer.withBody(bytes.toByteArray()).with("Content-Encoding", "gzip");
  }
}
