package org.isnad.cli;

import java.io.Closeable;
import java.time.Clock;
import org.isnad.archive.UnreadableInput;
import org.isnad.feed.Address;
import org.isnad.feed.FetchFailure;
import org.isnad.feed.FetchSettings;
import org.isnad.feed.Fetcher;
import org.isnad.feed.Pause;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/** Brings pages from the web; whoever only reads files pays nothing for it. */
final class Courier implements Closeable {

  private final FetchSettings settings;
  private final Clock clock;
  private final Pause pause;
  private @Nullable Fetcher fetcher;

  Courier(FetchSettings settings, Clock clock, Pause pause) {
    this.settings = settings;
    this.clock = clock;
    this.pause = pause;
  }

  /** Returns the fetcher, which is made when it is first wanted. */
  Fetcher fetcher() {
    Fetcher made = fetcher;
    if (made == null) {
      made = Fetcher.open(settings, clock, pause);
      fetcher = made;
    }
    return made;
  }

  /** Fetches the page that a person named by its address. */
  Page page(String input, Page.@Nullable Form as) throws UnreadableInput {
    try {
      return fetcher().fetch(Address.of(input)).page(input, as);
    } catch (FetchFailure e) {
      String elsewhere = e.address().equals(input) ? "" : "at " + e.address() + ", ";
      throw new UnreadableInput(input, UnreadableInput.WHOLE, elsewhere + e.reason());
    }
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
