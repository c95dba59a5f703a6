package org.isnad.cli;

import picocli.CommandLine.Option;

/** Whether readers' comments are kept: the option of the verbs that write pages. */
final class CommentsOption {

  // A bare flag means yes, whatever the environment or the file of settings say.
  @Option(
      names = "--keep-comments",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "BOOLEAN",
      description = "Keep what readers wrote under the article (default: it is left out).")
  private boolean kept;

  /** Says whether they are kept. */
  boolean areKept() {
    return kept;
  }
}
