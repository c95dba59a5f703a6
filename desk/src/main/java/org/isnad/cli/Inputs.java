package org.isnad.cli;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.archive.PageSource;
import org.isnad.archive.Sources;
import org.isnad.archive.UnreadableInput;
import org.isnad.feed.Address;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/** The pages of all that a person named, files and addresses mixed, in the order named. */
final class Inputs implements PageSource {

  private final Deque<String> inputs;
  private final Page.@Nullable Form as;
  private final InputStream standardInput;
  private final Courier courier;
  private @Nullable PageSource files;
  private long behind;

  private Inputs(
      List<String> inputs, Page.@Nullable Form as, InputStream standardInput, Courier courier) {
    this.inputs = new ArrayDeque<>(inputs);
    this.as = as;
    this.standardInput = standardInput;
    this.courier = courier;
  }

  /**
   * Returns the pages of {@code inputs}.
   *
   * @param inputs paths, addresses, or {@link Sources#STANDARD_INPUT}
   * @param as how to read pages whatever they say of themselves; null to believe them
   * @param standardInput what {@code -} stands for; not closed
   * @param courier who fetches what addresses name; not closed
   */
  static PageSource open(
      List<String> inputs, Page.@Nullable Form as, InputStream standardInput, Courier courier) {
    return new Inputs(inputs, as, standardInput, courier);
  }

  @Override
  public Optional<Page> next() throws UnreadableInput {
    while (true) {
      if (files != null) {
        Optional<Page> page = files.next();
        if (page.isPresent()) {
          return page;
        }
        close();
      }
      String input = inputs.poll();
      if (input == null) {
        return Optional.empty();
      }
      if (Address.isMeant(input)) {
        return Optional.of(courier.page(input, as));
      }
      files = Sources.open(List.of(input), as, standardInput);
    }
  }

  @Override
  public long passed() {
    return behind + (files == null ? 0 : files.passed());
  }

  @Override
  public void close() {
    if (files != null) {
      behind += files.passed();
      files.close();
      files = null;
    }
  }
}
