package org.isnad.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all that a person named, in the order named, each input opened only when its turn
 * comes.
 *
 * <ul>
 *   <li>a file is read by its {@linkplain Ending ending}; {@code .txt} is always plain text
 *   <li>a folder is read with all its folders, in byte order of the paths; files with other endings
 *       are passed over
 *   <li>a WARC file gives a page for each response, resource or conversion that is HTML or text
 *   <li>{@code -} is the stream given as standard input; a pipe named by its path is read likewise.
 *       Only these are looked into for what they hold: gzip, WARC, markup or text
 * </ul>
 */
public final class Sources implements PageSource {

  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Deque<String> inputs;
  private final Page.@Nullable Form as;
  private final InputStream standardInput;
  private final Bounded bounded;

  /** The input being read, when it is a folder or a WARC file. */
  private @Nullable PageSource open;

  private long behind;

  private Sources(
      List<String> inputs, Page.@Nullable Form as, InputStream standardInput, Bounded bounded) {
    this.inputs = new ArrayDeque<>(inputs);
    this.as = as;
    this.standardInput = standardInput;
    this.bounded = bounded;
  }

  /**
   * Returns the pages of {@code inputs}.
   *
   * @param inputs paths, or {@link #STANDARD_INPUT}
   * @param as how to read pages whatever their ending says; null to go by the ending. A WARC file
   *     stays one
   * @param standardInput what {@code -} stands for; not closed
   */
  public static PageSource open(
      List<String> inputs, Page.@Nullable Form as, InputStream standardInput) {
    return new Sources(inputs, as, standardInput, new Bounded(Bounded.MOST_BYTES));
  }

  /**
   * Returns how many bytes the files of {@code inputs} have that would be read, as they lie on the
   * disk; what cannot be looked at counts for nothing.
   */
  public static long size(List<String> inputs) {
    long size = 0;
    for (String input : inputs) {
      size += input.equals(STANDARD_INPUT) || input.isEmpty() ? 0 : size(input);
    }
    return size;
  }

  private static long size(String input) {
    try {
      Path path = Path.of(input);
      if (!Files.isDirectory(path)) {
        return Files.isRegularFile(path) ? Files.size(path) : 0;
      }
      try (Stream<Path> files = Files.walk(path)) {
        return files
            .filter(file -> Ending.of(file.toString()).isPresent())
            .mapToLong(file -> file.toFile().length())
            .sum();
      }
    } catch (IOException | InvalidPathException | UncheckedIOException e) {
      return 0; // whoever reads it will say what is wrong
    }
  }

  /** Returns the pages of one folder, which may lie in a file system of its own, such as a jar. */
  public static PageSource folder(Path folder) {
    return new FolderSource(folder, null, new Bounded(Bounded.MOST_BYTES));
  }

  /** The same with another bound on the bytes of a page, for tests. */
  static PageSource open(
      List<String> inputs, Page.@Nullable Form as, InputStream standardInput, int mostBytes) {
    return new Sources(inputs, as, standardInput, new Bounded(mostBytes));
  }

  @Override
  public Optional<Page> next() throws UnreadableInput {
    while (true) {
      if (open != null) {
        Optional<Page> page = open.next();
        if (page.isPresent()) {
          return page;
        }
        close();
      }
      String input = inputs.poll();
      if (input == null) {
        return Optional.empty();
      }
      open = source(input);
    }
  }

  @Override
  public long passed() {
    return behind + (open == null ? 0 : open.passed());
  }

  @Override
  public void close() {
    if (open != null) {
      behind += open.passed();
      open.close();
      open = null;
    }
  }

  private PageSource source(String input) throws UnreadableInput {
    if (input.equals(STANDARD_INPUT)) {
      return new StreamSource(new BufferedInputStream(standardInput), input, as, bounded).open();
    }
    if (input.isEmpty()) {
      throw new UnreadableInput("''", UnreadableInput.WHOLE, "no path: want a name, or . for here");
    }
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return new FolderSource(path, as, bounded);
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        InputStream pipe = new BufferedInputStream(Files.newInputStream(path));
        return new StreamSource(pipe, input, as, bounded).open();
      }
      return FileSource.open(path, input, ending(path, input), as, bounded);
    } catch (InvalidPathException e) {
      throw new UnreadableInput(input, UnreadableInput.WHOLE, "no path: " + e.getReason());
    } catch (UnreadableInput e) {
      throw e;
    } catch (IOException e) {
      throw UnreadableInput.because(input, UnreadableInput.WHOLE, e);
    }
  }

  /** A file named outright must say what it is, by its ending or by {@code as}. */
  private Ending ending(Path path, String input) throws UnreadableInput {
    Optional<Ending> ending = Ending.of(path.toString());
    if (ending.isEmpty() && as == null && Files.exists(path)) {
      throw new UnreadableInput(
          input,
          UnreadableInput.WHOLE,
          "its ending does not say what it is: want " + Ending.KNOWN + ", or --as text|html");
    }
    return ending.orElse(new Ending(Page.Form.TEXT, input.endsWith(".gz")));
  }
}
