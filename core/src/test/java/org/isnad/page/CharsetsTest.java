package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How bytes become text. */
class CharsetsTest {

  private static final String ARABIC = "<html><body>" + Pages.ARABIC_PROSE + "</body></html>";

  private static Article read(byte[] bytes, String contentType) {
    return PageReader.read(new Page(bytes, "x", Page.Form.HTML, contentType, null));
  }

  private static void readsAsArabic(byte[] bytes, String contentType) {
    assertThat(Pages.firstWords(read(bytes, contentType))).isEqualTo("عقد وقال ومن");
  }

  @Test
  void undeclaredArabicCharsetsAreToldApart() {
    for (String name : new String[] {"windows-1256", "ISO-8859-6"}) {
      byte[] bytes = ARABIC.getBytes(Charset.forName(name));
      readsAsArabic(bytes, null);
      assertThat(read(bytes, null).problems())
          .extracting(Article.Problem::code)
          .containsExactly("charset-guessed");
    }
  }

  @Test
  void theHeaderTheMetaElementAndTheXmlDeclaration() {
    Charset windows = Charset.forName("windows-1256");
    readsAsArabic(ARABIC.getBytes(windows), "text/html; charset=\"windows-1256\"");
    readsAsArabic(("<meta charset='cp1256'>" + ARABIC).getBytes(windows), null);
    readsAsArabic(
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1256'>" + ARABIC)
            .getBytes(windows),
        null);
    readsAsArabic(
        ("<?xml version='1.0' encoding='windows-1256'?>" + ARABIC).getBytes(windows), null);
    assertThat(read(ARABIC.getBytes(windows), "text/html; charset=windows-1256").problems())
        .isEmpty();
  }

  @Test
  void utf16WithAndWithoutMark() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      readsAsArabic(("\uFEFF" + ARABIC).getBytes(charset), null);
      readsAsArabic(ARABIC.getBytes(charset), "text/html; charset=utf-8");
    }
  }

  @Test
  void validUtf8IsUtf8WhateverIsDeclared() {
    readsAsArabic(ARABIC.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1");
    readsAsArabic(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void utf8WithAFaultOrANulIsStillUtf8() {
    byte[] faulty = (ARABIC + "\0 ? ").getBytes(StandardCharsets.UTF_8);
    faulty[faulty.length - 2] = (byte) 0xC3;
    readsAsArabic(faulty, null);
    readsAsArabic(ARABIC.replace("<p>", "<p>\0").getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void unknownNamesArePassedOver() {
    readsAsArabic(ARABIC.getBytes(Charset.forName("windows-1256")), "text/html; charset=klingon");
    readsAsArabic(ARABIC.getBytes(Charset.forName("windows-1256")), "text/html; charset=\"%&\"");
  }

  @Test
  void anyBytesAreRead() {
    byte[] bytes = new byte[70_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 7);
    }
    assertThat(read(bytes, null).verdict()).isNotNull();
    assertThat(read(new byte[0], null).text()).isEmpty();
    assertThat(read(new byte[] {(byte) 0xFF}, null).text()).isEmpty();
  }

  @Test
  void markupIsSniffed() {
    byte[] html = ARABIC.getBytes(StandardCharsets.UTF_8);
    assertThat(PageReader.read(new Page(html, "-", Page.Form.SNIFF, null, null)).text())
        .doesNotContain("<");
    byte[] plain = "Crane < bridge\nThe council met.".getBytes(StandardCharsets.UTF_8);
    assertThat(PageReader.read(new Page(plain, "-", Page.Form.SNIFF, null, null)).text())
        .isEqualTo("Crane < bridge\nThe council met.");
  }
}
