package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void helpNamesEveryVerb() {
    Told told = Told.by("--help");
    assertThat(told.code()).isZero();
    assertThat(told.err()).isEmpty();
    for (Verb verb : Verb.values()) {
      assertThat(told.out()).contains("\n  " + verb.word() + " ");
    }
  }

  @Test
  void helpOfAVerbNamesItsOptions() {
    Told told = Told.by("read", "--help");
    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("--format", "auto, json, text, tags", "--threads", "--as");
  }

  @Test
  void theVersionIsOnStandardOutput() {
    assertThat(Told.by("--version")).isEqualTo(new Told(0, "isnad 0.1.0\n", ""));
  }

  @Test
  void wrongUsageEndsWithTwoAndSaysWhatWouldBeRight() {
    assertUsage("Missing verb");
    assertThat(Told.by("reed").err()).contains("'reed'\nDid you mean: isnad ", "isnad read");
    assertThat(Told.by("reed").code()).isEqualTo(2);
    assertUsage("Unknown option: '--loud'", "read", "--loud");
    assertUsage(
        "'--format': is 'xml': want one of auto, json, text, tags", "read", "--format", "xml");
    assertUsage("--threads is 0: want 1 or more", "read", "--threads", "0", "a.txt");
    assertUsage("'many' is not an int", "read", "--threads", "many");
    assertUsage("--timeout is 0: want", "read", "--timeout", "0", "https://a.example/");
    assertUsage("--max-size is 0: want", "read", "--max-size", "0", "https://a.example/");
    assertUsage("is 'TEXT': want one of text, html", "read", "--as", "TEXT");
    assertUsage("is 'fish': want one of bash, zsh", "completion", "fish");
    assertUsage("Missing required parameter", "completion");
    assertUsage("Missing required parameter", "who");
    assertUsage(
        "'--format': is 'tags': want one of auto, json, text", "doctor", "--format", "tags");
  }

  private static void assertUsage(String words, String... args) {
    Told told = Told.by(args);
    assertThat(told.err()).contains(words).contains("Usage: isnad");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.out()).isEmpty();
  }

  @Test
  void onATerminalReadWantsToKnowWhat() {
    Told told = Told.atTerminal(Map.of(), "read");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).startsWith("Nothing to read: want a file, a folder, an address, or -");
  }

  @Test
  void theCompletionKnowsEveryVerb() {
    Told bash = Told.by("completion", "bash");
    assertThat(bash.code()).isZero();
    assertThat(bash.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("--threads", "demo", "score")
        .contains("who", "--country", "doctor");
    assertThat(Told.by("completion", "zsh").out()).startsWith("autoload").endsWith(bash.out());
  }
}
