package org.isnad.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The verbs of the program, in the order in which the usage text lists them. */
enum Verb {
  /** Says who said what. */
  READ,
  /** Reads the bundled pages. */
  DEMO,
  /** Keeps pages in the collection. */
  ADD,
  /** Asks feeds for news. */
  FEEDS,
  /** Finds statements and articles. */
  FIND,
  /** Asks the same question again and again. */
  WATCH,
  /** Opens the collection in a browser. */
  SERVE,
  /** Shows a page or a statement with all that is known of it. */
  SHOW,
  /** Writes statements in other forms. */
  EXPORT,
  /** Puts something right in a statement. */
  CORRECT,
  /** Takes pages out of the collection. */
  REMOVE,
  /** Copies the collection. */
  BACKUP,
  /** Makes the index anew. */
  REINDEX,
  /** Reads every kept page again. */
  REREAD,
  /** Says how well it reads. */
  SCORE,
  /** Says what the base knows of a name. */
  WHO,
  /** Says what it runs on and what it knows. */
  DOCTOR,
  /** Prints what a shell needs to complete command lines. */
  COMPLETION,
  /** Prints the manual page. */
  MAN;

  /** Says whether it speaks of all verbs, so that all have to be made. */
  boolean speaksOfAll() {
    return this == COMPLETION || this == MAN;
  }

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the command that does it, new. */
  Object command(Terminal terminal) {
    return switch (this) {
      case READ -> new Read(terminal, Clock.systemUTC());
      case DEMO -> new Demo(terminal, Clock.systemUTC());
      case ADD -> new Add(terminal, Clock.systemUTC());
      case FEEDS -> Feeds.command(terminal, Clock.systemUTC());
      case FIND -> new Find(terminal);
      case WATCH -> new Watch(terminal, Clock.systemUTC());
      case SERVE -> new Serve(terminal, Clock.systemUTC());
      case SHOW -> new Show(terminal);
      case EXPORT -> new Export(terminal);
      case CORRECT -> new Correct(terminal, Clock.systemUTC());
      case REMOVE -> new Remove(terminal, Clock.systemUTC());
      case BACKUP -> new CopyOut(terminal, Clock.systemUTC());
      case REINDEX -> new Reindex(terminal);
      case REREAD -> new Reread(terminal, Clock.systemUTC());
      case SCORE -> new Score(terminal);
      case WHO -> new Who(terminal);
      case DOCTOR -> new Doctor(terminal);
      case COMPLETION -> new Completion(terminal);
      case MAN -> new Man(terminal);
    };
  }

  /** Returns the verb with this word, or nothing when it is none. */
  static Optional<Verb> of(String word) {
    for (Verb verb : values()) {
      if (verb.word().equals(word)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
