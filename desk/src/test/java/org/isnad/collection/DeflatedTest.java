package org.isnad.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.isnad.archive.ReadingJson;
import org.isnad.base.Sha256;
import org.isnad.page.Page;
import org.junit.jupiter.api.Test;

/** What is packed comes back, and what was harmed says so. */
class DeflatedTest {

  private static final byte[] READING =
      ReadingJson.bytes(
          Shelf.ISNAD.read(
              new Page(
                  "السد\nقال ريفو تان إن السد آمن.\n".getBytes(StandardCharsets.UTF_8),
                  "dam.txt",
                  Page.Form.TEXT,
                  null,
                  null)));

  @Test
  void whatWasPackedComesBack() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    for (byte[] bytes : new byte[][] {new byte[0], {1}, READING, noise}) {
      assertThat(Deflated.unpack(Deflated.page(bytes))).isEqualTo(bytes);
      assertThat(Deflated.unpack(Deflated.reading(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void theDictionaryPaysForAReading() {
    assertThat(Deflated.reading(READING).length).isLessThan(Deflated.page(READING).length * 3 / 4);
  }

  /** Collections out there were packed with it. */
  @Test
  void theDictionaryNeverChanges() throws IOException {
    try (InputStream in = Deflated.class.getResourceAsStream("reading-1.dictionary")) {
      assertThat(in).isNotNull();
      assertThat(Sha256.hex(in.readAllBytes()))
          .isEqualTo("938ca4adc5916fae20ecdc857e3ac9efd214c06740817c0fb2911a6d773074a2");
    }
  }

  @Test
  void whatWasHarmedIsSaidToBe() {
    byte[] packed = Deflated.reading(READING);
    assertThatThrownBy(() -> Deflated.unpack(Arrays.copyOf(packed, packed.length / 2)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("want more");
    byte[] harmed = packed.clone();
    harmed[packed.length / 2] ^= 0x55;
    assertThatThrownBy(() -> Deflated.unpack(harmed)).isInstanceOf(IOException.class);
    byte[] other = packed.clone();
    other[3] ^= 1;
    assertThatThrownBy(() -> Deflated.unpack(other)).isInstanceOf(IOException.class);
  }
}
