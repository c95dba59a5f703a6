package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.isnad.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static Page standardInput(byte[] bytes, Page.Form as) throws UnreadableInput {
    InputStream in = new ByteArrayInputStream(bytes);
    return Sources.open(List.of("-"), as, in).next().orElseThrow();
  }

  private static String words(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  private static PageSource open(Object... inputs) {
    List<String> names = Arrays.stream(inputs).map(Object::toString).toList();
    return Sources.open(names, null, InputStream.nullInputStream());
  }

  /** Each page as its source below the folder, each unreadable input as its message. */
  private List<String> all(PageSource source) {
    List<String> all = new ArrayList<>();
    while (true) {
      try {
        Optional<Page> page = source.next();
        if (page.isEmpty()) {
          return all;
        }
        all.add(page.get().source().replace(folder + "/", ""));
      } catch (UnreadableInput e) {
        all.add("! " + e.getMessage().replace(folder + "/", ""));
      }
    }
  }

  @Test
  void aFolderIsReadInByteOrderOfPaths() throws IOException {
    for (String name :
        List.of("a/z.txt", "a.txt", "a-b.txt", "B.txt", "é.txt", "ب.html", "z.htm")) {
      file(name, "x");
    }
    assertThat(all(open(folder)))
        .containsExactly("B.txt", "a-b.txt", "a.txt", "a/z.txt", "z.htm", "é.txt", "ب.html");
  }

  @Test
  void otherEndingsArePassedOverInAFolder() throws IOException {
    for (String name : List.of("a.pdf", "b", "c.txt~", ".txt.swp", "d.XHTML", "e.json.gz", "txt")) {
      file(name, "x");
    }
    assertThat(all(open(folder))).containsExactly("d.XHTML");
  }

  @Test
  void theEndingSaysHowAPageIsRead() throws IOException {
    file("a.txt", "<html>");
    file("b.html", "x");
    Files.write(folder.resolve("c.htm.gz"), gzip(bytes("packed")));
    PageSource pages = open(folder);
    assertThat(pages.next().orElseThrow().form()).isEqualTo(Page.Form.TEXT);
    assertThat(pages.next().orElseThrow().form()).isEqualTo(Page.Form.HTML);
    Page packed = pages.next().orElseThrow();
    assertThat(packed.form()).isEqualTo(Page.Form.HTML);
    assertThat(words(packed)).isEqualTo("packed");
  }

  @Test
  void asOverridesTheEnding() throws IOException {
    Path page = file("a.html", "x");
    Path other = file("a.php", "x");
    List<String> names = List.of(page.toString(), other.toString());
    PageSource pages = Sources.open(names, Page.Form.TEXT, InputStream.nullInputStream());
    assertThat(pages.next().orElseThrow().form()).isEqualTo(Page.Form.TEXT);
    assertThat(pages.next().orElseThrow().form()).isEqualTo(Page.Form.TEXT);
  }

  @Test
  void standardInputIsLookedInto() throws IOException {
    assertThat(standardInput(bytes("words"), null).form()).isEqualTo(Page.Form.SNIFF);
    assertThat(standardInput(bytes("words"), Page.Form.TEXT).form()).isEqualTo(Page.Form.TEXT);
    assertThat(words(standardInput(gzip(bytes("words")), null))).isEqualTo("words");
    assertThat(standardInput(new byte[0], null).bytes()).isEmpty();
    assertThat(standardInput(new byte[] {0x1f}, null).bytes()).hasSize(1);
  }

  @Test
  void unreadableInputsAreNamedAndTheRestGoesOn() throws IOException {
    Path packed = Files.write(folder.resolve("a.txt.gz"), bytes("not gzip"));
    Path odd = file("odd.php", "x");
    Path good = file("good.txt", "x");
    assertThat(all(open(folder.resolve("none.txt"), packed, odd, good, "a\0b", "")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("! none.txt: no such file"),
            line -> assertThat(line).isEqualTo("! a.txt.gz: Not in GZIP format"),
            line -> assertThat(line).startsWith("! odd.php: its ending").contains(".txt", "--as"),
            line -> assertThat(line).isEqualTo("good.txt"),
            line -> assertThat(line).startsWith("! a\0b: no path"),
            line -> assertThat(line).startsWith("! '': no path"));
  }

  @Test
  void aBrokenLinkInAFolderIsNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    file("b.txt", "x");
    assertThat(all(open(folder))).containsExactly("! a.txt: no such file", "b.txt");
  }

  @Test
  void aGzipBombIsBounded() throws IOException {
    Path bomb = Files.write(folder.resolve("bomb.html.gz"), gzip(new byte[100_001]));
    PageSource pages =
        Sources.open(List.of(bomb.toString()), null, InputStream.nullInputStream(), 100_000);
    assertThatThrownBy(pages::next)
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("bomb.html.gz: ")
        .hasMessageContaining("at most 100000 bytes");
    Path fits = Files.write(folder.resolve("fits.html.gz"), gzip(new byte[100_000]));
    assertThat(
            Sources.open(List.of(fits.toString()), null, InputStream.nullInputStream(), 100_000)
                .next())
        .isPresent();
  }

  @Test
  void gzipClippedAnywhereIsUnreadableAndNothingElse() throws IOException {
    byte[] whole = gzip(bytes("some words of a page ".repeat(20)));
    for (int length = 0; length < whole.length; length++) {
      Path clipped = Files.write(folder.resolve("c.txt.gz"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> open(clipped).next())
          .as("clipped at %d", length)
          .isInstanceOf(UnreadableInput.class);
    }
  }

  @Test
  void nothingNamedIsNothingRead() {
    assertThat(all(open())).isEmpty();
    assertThat(all(open(folder))).isEmpty();
  }
}
