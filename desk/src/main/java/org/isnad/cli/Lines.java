package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lines of data on standard output, each flushed; remarks on standard error. */
final class Lines implements Closeable {

  private final Terminal terminal;
  private final Sink sink;
  private boolean gone;

  Lines(Terminal terminal) throws IOException {
    this.terminal = terminal;
    this.sink = Sink.open(null, terminal.out());
  }

  /** Writes a line; whoever stopped reading them gets no more, and the work goes on. */
  void line(String line) {
    try {
      gone = gone || !sink.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      gone = true;
      complain(String.valueOf(e.getMessage()));
    }
  }

  void complain(String what) {
    terminal.err().println("isnad: " + what);
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}
