package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.UnreadableInput;
import org.isnad.collection.Adder;
import org.isnad.collection.Intake;
import org.isnad.collection.Intakes;
import org.isnad.collection.Outcome;
import org.isnad.collection.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Tells what becomes of what is added: a line of JSON each, counts while it goes on, and in the end
 * the sums.
 */
final class AddReport implements Adder.Listener, Closeable {

  /** Redrawn so often and not more, in nanoseconds. */
  private static final long PAUSE = 500_000_000;

  /** Where nobody watches, a plain line comes after so many. */
  private static final int LINE_EVERY = 10_000;

  private static final String BLANK = "\r" + " ".repeat(78) + "\r";

  private final Terminal terminal;
  private final boolean json;
  private final Sink sink;
  private final Estimate estimate;
  private final long begun = System.nanoTime();
  private long drawn = begun;
  private boolean dirty;
  private long behind;
  private @Nullable Intakes open;
  private int added;
  private int versions;
  private int known;
  private int refused;

  AddReport(Terminal terminal, boolean json, long total) throws IOException {
    this.terminal = terminal;
    this.json = json;
    this.sink = Sink.open(null, terminal.out());
    this.estimate = new Estimate(total);
  }

  /** Hands on what {@code intakes} gives, and watches how far it is. */
  Intakes watching(Intakes intakes) {
    behind += open == null ? 0 : open.passed();
    open = intakes;
    return new Intakes() {
      @Override
      public Optional<Intake> next() throws UnreadableInput {
        return intakes.next();
      }
    };
  }

  @Override
  public void kept(String source, String page, Outcome outcome) {
    switch (outcome) {
      case ADDED -> added++;
      case VERSION -> versions++;
      case KNOWN -> known++;
    }
    tell(source, outcome.word(), page, null);
  }

  @Override
  public void seen(String source, Seen before) {
    if (before.page() == null) {
      refused(source, String.valueOf(before.reason()));
    } else {
      known++;
      tell(source, Outcome.KNOWN.word(), before.page(), null);
    }
  }

  @Override
  public void refused(String source, String reason) {
    refused++;
    complain(reason.startsWith(source) ? reason : source + ": " + reason);
    tell(source, "refused", null, reason);
  }

  @Override
  public void unreadable(UnreadableInput input) {
    refused++;
    complain(String.valueOf(input.getMessage()));
    tell(input.input(), "refused", null, String.valueOf(input.getMessage()));
  }

  /** So many pages were older than is allowed. */
  void expired(int pages) {
    if (pages > 0) {
      complain(pages + " pages were older than --retention allows and are removed");
    }
  }

  private void complain(String what) {
    clear();
    terminal.err().println("isnad: " + what);
  }

  private void tell(String source, String outcome, @Nullable String page, @Nullable String reason) {
    if (json) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("outcome", outcome);
      line.put("id", page);
      line.put("source", source);
      line.put("reason", reason);
      write(JsonLine.of(line) + "\n");
    }
    count();
  }

  /** Whoever stopped reading the lines still wants the pages kept. */
  private void write(String line) {
    try {
      sink.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      clear();
      terminal.err().println("isnad: " + e.getMessage());
    }
  }

  private void count() {
    int all = added + versions + known + refused;
    long now = System.nanoTime();
    if (terminal.errIsTerminal() && now - drawn >= PAUSE) {
      drawn = now;
      dirty = true;
      terminal.err().print("\r" + sums() + rest(now));
      terminal.err().flush();
    } else if (!terminal.errIsTerminal() && all % LINE_EVERY == 0) {
      terminal.err().println("isnad: " + sums() + rest(now));
    }
  }

  private String rest(long now) {
    long done = behind + (open == null ? 0 : open.passed());
    return estimate
        .rest(done, Duration.ofNanos(now - begun))
        .map(rest -> ", about " + Estimate.words(rest) + " left")
        .orElse("");
  }

  private String sums() {
    return String.format(
        Locale.ROOT,
        "%d added, %d versions, %d known, %d refused",
        added,
        versions,
        known,
        refused);
  }

  private void clear() {
    if (dirty) {
      dirty = false;
      terminal.err().print(BLANK);
      terminal.err().flush();
    }
  }

  /** Tells the sums; returns the code to end with. */
  int finish() throws IOException {
    clear();
    terminal.err().println("isnad: " + sums());
    sink.finish();
    return refused == 0 ? Exit.GOOD : Exit.SOME_UNREADABLE;
  }

  @Override
  public void close() throws IOException {
    clear();
    sink.close();
  }
}
