package org.isnad.cli;

/** The codes with which the program ends. An interrupt from the keyboard ends it with 130. */
final class Exit {

  /** All good. */
  static final int GOOD = 0;

  /** It could not be done. */
  static final int FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** Done, but some inputs could not be read; each was named on standard error. */
  static final int SOME_UNREADABLE = 3;

  private Exit() {}
}
