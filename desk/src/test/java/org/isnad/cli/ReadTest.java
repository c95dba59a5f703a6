package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {

  private static final String PAGE = "Bridge opens\n“It is open,” said Anna Smith.";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> sources(Told told) {
    return told.out()
        .lines()
        .map(line -> line.substring(line.indexOf("\"source\":\"") + 10, line.indexOf("\",\"lang")))
        .map(source -> source.substring(source.lastIndexOf('/') + 1))
        .toList();
  }

  @Test
  void aFileGivesALineOfJson() throws IOException {
    Told told = Told.by("read", file("a.txt", PAGE).toString());
    assertThat(told.code()).isZero();
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).startsWith("{\"id\":\"").endsWith("}\n").hasLineCount(1);
  }

  @Test
  void withoutAnArgumentStandardInputIsRead() {
    assertThat(Told.from(PAGE, "read")).isEqualTo(Told.from(PAGE, "read", "-"));
    assertThat(Told.from(PAGE, "read").out()).contains("\"source\":\"-\"");
    assertThat(Told.from("", "read").out()).hasLineCount(1);
  }

  private static final String NAMES = "action\tid\tnames\ttype\nadd\tmy:1\tAnna Smith\tperson\n";

  @Test
  void aFileOfNamesIsLaidOverTheKnowledgeBase() throws IOException {
    String page = file("a.txt", PAGE).toString();
    String names = file("names.tsv", NAMES).toString();
    assertThat(Told.by("read", page).out()).doesNotContain("my:1");
    Told flag = Told.by("read", "--names", names, page);
    assertThat(flag.out()).contains("\"speaker\":{\"id\":\"my:1\"");
    Told environment =
        Told.atTerminal(Map.of("ISNAD_NAMES", names), "read", "--format", "json", page);
    assertThat(environment.out()).isEqualTo(flag.out());
  }

  @Test
  void theFlagsNamesWinOverTheEnvironments() throws IOException {
    String page = file("a.txt", PAGE).toString();
    String names = file("names.tsv", NAMES.replace("my:1", "my:2")).toString();
    String others = file("others.tsv", NAMES).toString();
    Told told =
        Told.atTerminal(
            Map.of("ISNAD_NAMES", others), "read", "--format", "json", "--names", names, page);
    assertThat(told.out()).contains("my:2").doesNotContain("my:1");
  }

  @Test
  void aFaultInTheNamesIsToldBeforeAnythingIsRead() throws IOException {
    String page = file("a.txt", PAGE).toString();
    String names = file("names.tsv", NAMES.replace("add", "ad")).toString();
    Told told = Told.by("read", "--names", names, page);
    assertThat(told.code()).isEqualTo(1);
    assertThat(told.out()).isEmpty();
    assertThat(told.err())
        .contains("names.tsv:2: the action is «ad», want add, merge, split or hide");
    Told gone = Told.by("read", "--names", folder + "/gone.tsv", page);
    assertThat(gone.code()).isEqualTo(1);
    assertThat(gone.err()).contains("gone.tsv is not there, want a file of names");
  }

  @Test
  void unreadableInputsAreNamedOnceAndEndWithThree() throws IOException {
    Path good = file("good.txt", PAGE);
    Told told = Told.by("read", folder + "/none.html", good.toString(), folder + "/gone.txt");
    assertThat(told.code()).isEqualTo(3);
    assertThat(sources(told)).containsExactly("good.txt");
    assertThat(told.err().lines())
        .containsExactly(
            "isnad: " + folder + "/none.html: no such file",
            "isnad: " + folder + "/gone.txt: no such file");
  }

  @Test
  void theOrderAndTheBytesAreTheSameWithAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      file("page" + i + ".txt", PAGE + "\n" + "Anna Smith said it was open. ".repeat(i * i % 50));
    }
    Told one = Told.by("read", "--threads", "1", folder.toString());
    assertThat(sources(one)).hasSize(40).isSorted();
    for (String threads : List.of("2", "7")) {
      assertThat(Told.by("read", "--threads", threads, folder.toString())).isEqualTo(one);
    }
  }

  @Test
  void theLocaleChangesNothing() throws IOException {
    String page = file("a.txt", PAGE + "\nقالت ليلى الخطيب إن الجسر مفتوح.").toString();
    Told before = Told.by("read", page);
    Told view = Told.by("read", "--format", "text", page);
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Told.by("read", page)).isEqualTo(before);
        assertThat(Told.by("read", "--format", "TEXT".toLowerCase(Locale.ROOT), page))
            .isEqualTo(view);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void autoIsTheViewOnATerminalAndJsonElsewhere() throws IOException {
    String page = file("a.txt", PAGE).toString();
    Map<String, String> plain = Map.of("NO_COLOR", "1");
    assertThat(Told.atTerminal(plain, "read", page).out()).startsWith("Bridge opens\n");
    assertThat(Told.atTerminal(Map.of(), "read", page).out()).startsWith("\u001b[1mBridge opens");
    assertThat(Told.by("read", page).out()).startsWith("{");
    assertThat(Told.atTerminal(Map.of(), "read", "--format", "json", page).out()).startsWith("{");
  }

  @Test
  void colourIsAsAskedFor() throws IOException {
    String page = file("a.txt", PAGE).toString();
    String escape = "\u001b[";
    assertThat(Told.by("read", "--format", "text", page).out()).doesNotContain(escape);
    assertThat(Told.by("read", "--format", "text", "--color", "always", page).out())
        .contains(escape);
    assertThat(Told.atTerminal(Map.of(), "read", "--color", "never", page).out())
        .doesNotContain(escape);
    assertThat(Told.atTerminal(Map.of("TERM", "dumb"), "read", page).out()).doesNotContain(escape);
  }

  @Test
  void tagsGiveTheTextBack() throws IOException {
    Told told = Told.by("read", "--format", "tags", file("a.txt", PAGE).toString());
    assertThat(told.out()).startsWith("#doc ").contains("\n#text\n");
    String body = told.out().substring(told.out().indexOf("#text\n") + 6);
    assertThat(body.replaceAll("<[^>]*>", "")).isEqualTo(PAGE + "\n");
  }

  @Test
  void theOutputFileIsWholeOrNotThere() throws IOException {
    Path page = file("a.txt", PAGE);
    Path output = folder.resolve("out.jsonl");
    Told told = Told.by("read", "-o", output.toString(), page.toString());
    assertThat(told).isEqualTo(new Told(0, "", ""));
    assertThat(Files.readString(output)).isEqualTo(Told.by("read", page.toString()).out());
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
    Told failed = Told.by("read", "-o", folder + "/no/such/folder.jsonl", page.toString());
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).startsWith("isnad: cannot write " + folder + "/no/such/folder.jsonl");
  }

  @Test
  void aReaderThatHasGoneEndsTheRunQuietly() throws IOException {
    assertThat(endsAfter("Broken pipe")).isEqualTo(new Told(0, "", ""));
    Told full = endsAfter("No space left on device");
    assertThat(full.code()).isEqualTo(1);
    assertThat(full.err()).contains("No space left on device");
  }

  private Told endsAfter(String failure) throws IOException {
    file("a.txt", PAGE);
    file("b.txt", PAGE);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            gone,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            Map.of());
    int code = Main.run(terminal, "read", folder.toString());
    return new Told(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void anyBytesGiveALine() throws IOException {
    Files.write(folder.resolve("a.html"), new byte[] {0, -1, -2, '<', '!', '-', '-'});
    Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xd8, 0, 13, 10, 13});
    file("c.txt", "");
    file("d.html", "<div>".repeat(50_000));
    Told told = Told.by("read", folder.toString());
    assertThat(told.err()).isEmpty();
    assertThat(told.code()).isZero();
    assertThat(told.out()).hasLineCount(4);
  }
}
