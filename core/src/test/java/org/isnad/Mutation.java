package org.isnad;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils pages, the same way for the same seed. */
final class Mutation {

  /** Small things that pages break on. */
  private static final List<String> BARBS =
      List.of(
          "<!--",
          "-->",
          "<script>",
          "</p>",
          "<p",
          "<![CDATA[",
          "<svg><style>",
          "<table><tr>",
          "&#x110000;",
          "&#0;",
          "&amp",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\u2028",
          "\u0085",
          "\r",
          "«",
          "»",
          "“",
          "\"",
          "''",
          "؟",
          "…",
          ":",
          "قال",
          "وأكد أن",
          "قائلا:",
          "بحسب",
          "said",
          "according to",
          "told",
          "\uD83D\uDE00",
          "\u064B",
          "\u0640\u0640",
          "ﻗﺎﻝ",
          "https://a.b/c",
          "<script type=application/ld+json>{\"articleBody\":[[[",
          "<meta charset=utf-16>",
          "<meta charset=x-none>",
          "<base href='//'>",
          "<frameset>",
          "<plaintext>",
          "<textarea>");

  private static final List<String> SHELLS =
      List.of("<div>", "<b>", "<table>", "<blockquote>", "«", "(", "<a href=x>", "<font><p>");

  private final Random random;

  private Mutation(long seed) {
    this.random = new Random(seed);
  }

  /** Returns {@code page} spoilt one to four times, with pieces of {@code other}. */
  static byte[] of(byte[] page, byte[] other, long seed) {
    Mutation mutation = new Mutation(seed);
    byte[] spoilt = page;
    for (int i = mutation.random.nextInt(4); i >= 0; i--) {
      spoilt = mutation.once(spoilt, other);
    }
    return spoilt;
  }

  private byte[] once(byte[] page, byte[] other) {
    int from = random.nextInt(page.length + 1);
    int to = Math.min(page.length, from + 1 + random.nextInt(200));
    return switch (random.nextInt(8)) {
      case 0 -> flip(page);
      case 1 -> Arrays.copyOf(page, from);
      case 2 -> join(page, from, new byte[0], to);
      case 3 -> join(page, from, nested(), from);
      case 4 -> join(page, from, repeated(page, from, to), to);
      case 5 -> join(page, from, piece(other), to);
      case 6 -> join(page, from, piece(other), from);
      default -> join(page, from, barb().getBytes(StandardCharsets.UTF_8), from);
    };
  }

  private byte[] flip(byte[] page) {
    byte[] flipped = page.clone();
    for (int i = 1 + random.nextInt(20); i > 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private byte[] nested() {
    return SHELLS
        .get(random.nextInt(SHELLS.size()))
        .repeat(1 + random.nextInt(600))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] page, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 2 + random.nextInt(40); i > 0; i--) {
      out.write(page, from, to - from);
    }
    return out.toByteArray();
  }

  private byte[] piece(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(400)));
  }

  private String barb() {
    return BARBS.get(random.nextInt(BARBS.size()));
  }

  private static byte[] join(byte[] page, int from, byte[] middle, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + middle.length);
    out.write(page, 0, from);
    out.writeBytes(middle);
    out.write(page, to, page.length - to);
    return out.toByteArray();
  }
}
