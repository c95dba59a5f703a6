package org.isnad.cli;

/** The codes with which the program ends. */
final class Exit {

  /** All good. */
  static final int GOOD = 0;

  /** It could not be done. */
  static final int FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** Done, but some inputs could not be read; each was named on standard error. */
  static final int SOME_UNREADABLE = 3;

  /** Ended from the keyboard; Java itself ends with this. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
