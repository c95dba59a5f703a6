package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcSourceTest {

  @TempDir private Path folder;

  private static WarcRecord response(String address, int status, String type, byte[] body)
      throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(status, "Word");
    if (!type.isEmpty()) {
      http.addHeader("Content-Type", type);
    }
    return new WarcResponse.Builder(address).body(http.body(null, body).build()).build();
  }

  private static WarcRecord page(String address, String words) throws IOException {
    return response(address, 200, "text/html; charset=utf-8", bytes("<p>" + words));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] warc(WarcCompression compression, WarcRecord... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      for (WarcRecord record : records) {
        writer.write(record);
      }
    }
    return out.toByteArray();
  }

  private PageSource open(byte[] warc) throws IOException {
    Path file = Files.write(folder.resolve("news.warc"), warc);
    return Sources.open(List.of(file.toString()), null, InputStream.nullInputStream());
  }

  /** Each page as its address, each bad record as its message. */
  private List<String> all(PageSource source) {
    List<String> all = new ArrayList<>();
    try (source) {
      while (true) {
        try {
          Optional<Page> page = source.next();
          if (page.isEmpty()) {
            return all;
          }
          all.add(page.get().source());
        } catch (UnreadableInput e) {
          all.add("! " + e.getMessage().replace(folder + "/", ""));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void responsesBecomePagesUnderTheirAddress(WarcCompression compression) throws IOException {
    byte[] warc =
        warc(compression, page("http://a.example/1", "one"), page("http://a.example/2", "two"));
    PageSource pages = open(warc);
    Page one = pages.next().orElseThrow();
    assertThat(one.source()).isEqualTo("http://a.example/1");
    assertThat(one.address()).isEqualTo("http://a.example/1");
    assertThat(one.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(one.form()).isEqualTo(Page.Form.HTML);
    assertThat(one.bytes()).isEqualTo(bytes("<p>one"));
    assertThat(pages.next().orElseThrow().bytes()).isEqualTo(bytes("<p>two"));
    assertThat(pages.next()).isEmpty();
    pages.close();
  }

  @Test
  void onlyPagesAreTaken() throws IOException {
    byte[] warc =
        warc(
            WarcCompression.GZIP,
            response("http://a.example/pdf", 200, "application/pdf", bytes("x")),
            response("http://a.example/gone", 404, "text/html", bytes("x")),
            response("http://a.example/plain", 200, "text/plain", bytes("x")),
            response("http://a.example/untyped", 200, "", bytes("x")),
            response("http://a.example/loud", 200, "TEXT/HTML ;charset=x", bytes("x")),
            new WarcResource.Builder(java.net.URI.create("http://a.example/resource"))
                .body(MediaType.parse("text/html"), bytes("x"))
                .build());
    assertThat(all(open(warc)))
        .containsExactly(
            "http://a.example/plain",
            "http://a.example/untyped",
            "http://a.example/loud",
            "http://a.example/resource");
  }

  private String payload(String encoding, byte[] body) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Type", "text/html")
            .addHeader("Content-Encoding", encoding)
            .body(null, body)
            .build();
    WarcRecord record = new WarcResponse.Builder("http://a.example/").body(http).build();
    try (PageSource pages = open(warc(WarcCompression.NONE, record))) {
      return new String(pages.next().orElseThrow().bytes(), StandardCharsets.UTF_8);
    } catch (UnreadableInput e) {
      return "! " + e.getMessage().replace(folder + "/", "");
    }
  }

  @Test
  void aPackedPayloadIsUnpacked() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(bytes("<p>words"));
    }
    ByteArrayOutputStream deflate = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflate)) {
      out.write(bytes("<p>words"));
    }
    assertThat(payload("gzip", gzip.toByteArray())).isEqualTo("<p>words");
    assertThat(payload("X-GZIP", gzip.toByteArray())).isEqualTo("<p>words");
    assertThat(payload("deflate", deflate.toByteArray())).isEqualTo("<p>words");
    assertThat(payload("br", new byte[] {0x1b, 3, 7}))
        .isEqualTo("! news.warc at byte 0: payload packed by br: want gzip, deflate or nothing");
  }

  @Test
  void aPayloadThatOnlyClaimsToBePackedIsTakenAsItIs() throws IOException {
    for (String encoding : List.of("gzip", "deflate", "br", "zstd", "identity")) {
      assertThat(payload(encoding, bytes(" <p>words"))).as(encoding).isEqualTo(" <p>words");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void aBadRecordIsNamedWithItsOffsetAndTheRestGoesOn(WarcCompression compression)
      throws IOException {
    byte[] first = warc(compression, page("http://a.example/1", "one"));
    byte[] second = warc(compression, page("http://a.example/2", "two"));
    byte[] third = warc(compression, page("http://a.example/3", "three"));
    // Its first bytes are right, so that it looks like a record; what follows is not.
    Arrays.fill(second, 12, Math.min(second.length, 60), (byte) 'x');
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(first);
    all.write(second);
    all.write(third);
    assertThat(all(open(all.toByteArray())))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("http://a.example/1"),
            line -> assertThat(line).startsWith("! news.warc at byte " + first.length + ": "),
            line -> assertThat(line).isEqualTo("http://a.example/3"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void aFileClippedAnywhereEndsAfterAtMostOneComplaint(WarcCompression compression)
      throws IOException {
    byte[] warc =
        warc(compression, page("http://a.example/1", "one"), page("http://a.example/2", "two"));
    for (int length = 0; length < warc.length; length++) {
      List<String> all = all(open(Arrays.copyOf(warc, length)));
      assertThat(all.stream().filter(line -> line.startsWith("!")))
          .as("clipped at %d: %s", length, all)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void whatIsNoWarcIsUnreadable() throws IOException {
    assertThat(all(open(bytes("no warc at all")))).hasSize(1).first().asString().startsWith("! ");
    assertThat(all(open(new byte[0]))).isEmpty();
    assertThat(all(open(new byte[] {0x1f}))).hasSize(1).first().asString().startsWith("! ");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void standardInputMayBeWarc(WarcCompression compression) throws IOException {
    InputStream in = new ByteArrayInputStream(warc(compression, page("http://a.example/1", "x")));
    assertThat(all(Sources.open(List.of("-"), null, in))).containsExactly("http://a.example/1");
  }
}
