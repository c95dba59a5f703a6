package org.isnad.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.web.Desk;
import org.isnad.web.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the collection in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Opens the desk: the collection in a browser, on this machine.",
    footer = {
      "",
      "Prints the address to open and serves it until it is stopped (Ctrl-C).",
      "Only this machine reaches it. --listen with another address lets others",
      "in who know the token; what goes over the wire is not encrypted.",
      "",
      "Examples:",
      "  isnad serve",
      "  isnad serve --collection news --port 0",
      "  ISNAD_TOKEN=$(openssl rand -hex 16) isnad serve --listen 0.0.0.0 --host desk.lan"
    })
final class Serve implements Callable<Integer> {

  /** The port when nobody says another. */
  static final int PORT = 8757;

  private final Terminal terminal;
  private final Clock clock;
  private final Wait wait;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 0 takes any that is free (default: " + PORT + ").")
  private int port = PORT;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "The address to listen on (default: 127.0.0.1). Another one asks for a token.")
  private String listen = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "WORD",
      description =
          "Let in only who knows this; "
              + Settings.SHORTEST
              + " letters or more. Better said by the environment (ISNAD_TOKEN) than here, where"
              + " others on this machine can see it.")
  private @Nullable String token;

  @Option(
      names = "--host",
      split = ",",
      paramLabel = "NAME",
      description =
          "A name under which browsers ask for it, beside localhost. May be given several times.")
  private List<String> hosts = new ArrayList<>();

  Serve(Terminal terminal, Clock clock) {
    this(terminal, clock, Wait.FOR_EVER);
  }

  Serve(Terminal terminal, Clock clock, Wait wait) {
    this.terminal = terminal;
    this.clock = clock;
    this.wait = wait;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = settings();
    try (Collection shown = collection.open();
        Desk desk = Desk.open(shown, reader.opener(), settings, clock)) {
      tell(desk, settings);
      wait.until();
      return Exit.GOOD;
    } catch (BindException e) {
      throw new IOException(
          listen
              + ":"
              + port
              + " cannot be listened on ("
              + e.getMessage()
              + "): want another --port",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    }
  }

  private void tell(Desk desk, Settings settings) throws IOException {
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write((desk.address() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    terminal.out().flush();
    if (!settings.address().getAddress().isLoopbackAddress()) {
      terminal
          .err()
          .println(
              "isnad: "
                  + listen
                  + " can be reached by other machines; who comes needs the token, and nothing is"
                  + " encrypted on the way");
    }
    terminal.err().println("isnad: the desk is open at the address above; Ctrl-C closes it");
  }

  private Settings settings() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port is " + port + ": want 0 to 65535");
    }
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(listen), port);
      return new Settings(address, token, Set.copyOf(hosts));
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--listen is '" + listen + "': want an address of this machine", e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--listen: " + e.getMessage(), e);
    }
  }
}
