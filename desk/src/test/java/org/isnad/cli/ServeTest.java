package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verbs that open the desk; what it shows is tested where it is made. */
class ServeTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Terminal terminal(boolean person, Map<String, String> environment) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    InputStream none = new ByteArrayInputStream(new byte[0]);
    return new Terminal(none, out, errors, person, person, person, environment);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String page(String address) {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private int serve(Map<String, String> environment, Supplier<String> look, String... options) {
    Wait wait = () -> seen.set(look.get());
    Serve serve = new Serve(terminal(false, environment), Clock.systemUTC(), wait);
    CommandLine line = new CommandLine(serve);
    line.setDefaultValueProvider(new Settings(terminal(false, environment)));
    line.setErr(new java.io.PrintWriter(new PrintStream(err, true, StandardCharsets.UTF_8), true));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println(failure.getMessage());
          return Exit.FAILED;
        });
    String[] all =
        Stream.concat(Stream.of("--collection", folder.toString()), Stream.of(options))
            .toArray(String[]::new);
    return line.execute(all);
  }

  private final AtomicReference<String> seen = new AtomicReference<>("");

  @Test
  void theAddressIsPrintedAndAnswers() {
    int code = serve(Map.of(), () -> page(out().strip()), "--port", "0");
    assertThat(code).isZero();
    assertThat(out()).startsWith("http://127.0.0.1:").endsWith("/\n");
    assertThat(seen.get()).contains("The collection is empty.");
    assertThat(err()).contains("Ctrl-C");
  }

  @Test
  void anotherAddressWantsATokenFromFlagOrEnvironment() {
    assertThat(serve(Map.of(), () -> "", "--listen", "0.0.0.0", "--port", "0")).isEqualTo(2);
    assertThat(err()).contains("0.0.0.0 can be reached by others: want a token (--token)");
    Map<String, String> set = Map.of("ISNAD_TOKEN", "a-long-enough-token");
    assertThat(serve(set, () -> "", "--listen", "0.0.0.0", "--port", "0")).isZero();
    assertThat(out()).contains("?token=a-long-enough-token");
    assertThat(err()).contains("can be reached by other machines", "nothing is encrypted");
  }

  @Test
  void theFlagWinsOverTheEnvironment() {
    Map<String, String> set = Map.of("ISNAD_TOKEN", "a-long-enough-token");
    assertThat(serve(set, () -> "", "--port", "0", "--token", "another-long-token")).isZero();
    assertThat(out()).contains("another-long-token").doesNotContain("a-long-enough-token");
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(serve(Map.of(), () -> "", "--port", port)).isEqualTo(1);
      assertThat(err())
          .contains("127.0.0.1:" + port + " cannot be listened on", "want another --port");
    }
  }

  @Test
  void aPortThatIsNoneIsWrongUsage() {
    assertThat(serve(Map.of(), () -> "", "--port", "70000")).isEqualTo(2);
    assertThat(err()).contains("--port is 70000: want 0 to 65535");
  }

  @Test
  void theDemoOpensTheDeskForAPersonAndTidiesUp() throws IOException {
    long before = demos();
    Demo demo =
        new Demo(terminal(true, Map.of()), Clock.systemUTC(), () -> seen.set(page(address(err()))));
    assertThat(new CommandLine(demo).execute()).isZero();
    assertThat(seen.get()).contains("Dockers at Port Alder");
    assertThat(demos()).isEqualTo(before);
  }

  @Test
  void theDemoEndsAfterPrintingWhereNobodyLooks() {
    Wait never = () -> seen.set("waited");
    new CommandLine(new Demo(terminal(false, Map.of()), Clock.systemUTC(), never)).execute();
    new CommandLine(new Demo(terminal(true, Map.of("CI", "1")), Clock.systemUTC(), never))
        .execute();
    new CommandLine(new Demo(terminal(true, Map.of()), Clock.systemUTC(), never)).execute("--once");
    assertThat(seen.get()).isEmpty();
  }

  private static String address(String words) {
    int at = words.indexOf("http://");
    return words.substring(at, words.indexOf('\n', at)).strip();
  }

  private static long demos() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("isnad-demo")).count();
    }
  }
}
