package org.isnad.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.name.Overlay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every verb that reads pages. */
final class ReaderOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many pages to read at a time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "Lay this file over the knowledge base: names added, merged, split and hidden (default:"
              + " none).")
  private @Nullable Path names;

  /** Returns how many pages to read at a time. */
  int threads(CommandSpec spec) {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads is " + threads + ": want 1 or more",
          spec.findOption("--threads"),
          String.valueOf(threads));
    }
    return threads;
  }

  /** Returns what opens the reader, with what people put right. */
  Supplier<Isnad> opener() throws IOException {
    Path file = names;
    if (file == null) {
      return Isnad::open;
    }
    try {
      Isnad isnad = Isnad.open(Overlay.read(file));
      return () -> isnad;
    } catch (NoSuchFileException e) {
      throw new IOException(file + " is not there, want a file of names (--names)", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
