package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.collection.Feed;
import org.isnad.collection.Outcome;
import org.isnad.feed.Poller;
import org.jspecify.annotations.Nullable;

/** Tells what feeds answered and what became of their entries: a line of JSON each, and sums. */
final class PollReport implements Poller.Listener, Closeable {

  private final boolean json;
  private final Lines out;
  private int asked;
  private int failed;
  private int passed;
  private int added;
  private int versions;
  private int known;
  private int refused;
  private int later;

  PollReport(Terminal terminal, boolean json) throws IOException {
    this.json = json;
    this.out = new Lines(terminal);
  }

  @Override
  public void answered(Feed feed, int fresh, int over) {
    asked++;
    passed += over;
    if (over > 0) {
      out.complain(
          feed.address() + ": " + over + " entries passed over, more than --most allows at a time");
    }
  }

  @Override
  public void failed(Feed feed, String reason) {
    failed++;
    String next = feed.due() == null ? "; it is not asked again" : "; asked again " + feed.due();
    String of = reason.startsWith(feed.address()) ? "" : "feed " + feed.address() + ": ";
    out.complain(of + reason + next);
  }

  @Override
  public void kept(String address, String page, Outcome outcome) {
    switch (outcome) {
      case ADDED -> added++;
      case VERSION -> versions++;
      case KNOWN -> known++;
    }
    tell(outcome.word(), page, address, null);
  }

  @Override
  public void refused(String address, String reason, @Nullable String again) {
    String of = reason.startsWith("http") ? "" : address + ": ";
    if (again == null) {
      refused++;
      out.complain(of + reason);
      tell("refused", null, address, reason);
    } else {
      later++;
      out.complain(of + reason + "; tried again " + again);
      tell("later", null, address, reason);
    }
  }

  private void tell(
      String outcome, @Nullable String page, String address, @Nullable String reason) {
    if (json) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("outcome", outcome);
      line.put("id", page);
      line.put("source", address);
      line.put("reason", reason);
      out.line(JsonLine.of(line));
    }
  }

  /** Tells the sums; returns the code to end with. */
  int finish() {
    out.complain(
        String.format(
            Locale.ROOT,
            "%d feeds asked, %d failed; %d added, %d versions, %d known, %d refused, %d later, %d"
                + " passed over",
            asked,
            failed,
            added,
            versions,
            known,
            refused,
            later,
            passed));
    return failed + refused + later == 0 ? Exit.GOOD : Exit.SOME_UNREADABLE;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
