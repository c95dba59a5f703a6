package org.isnad.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * What a person may want to say once and for all: each can be given by a flag, by the environment
 * and by the file of settings, and has a default. All other options belong to one call.
 */
enum Setting {
  /** The folder of the collection. */
  COLLECTION("a folder", "isnad-collection, here"),
  /** The file of names put right. */
  NAMES("a file", "none"),
  /** How many pages are read at a time. */
  THREADS("a number", "one for each processor"),
  /** Whether readers' comments are kept. */
  KEEP_COMMENTS("true or false", "false"),
  /** How many days pages are kept. */
  RETENTION("days, 0 for ever", "0"),
  /** When the text format has colours. */
  COLOR("auto, always or never", "auto"),
  /** Hosts in private networks that may be fetched from. */
  ALLOW("names, with commas between", "none"),
  /** How long a page may take. */
  TIMEOUT("seconds", "60"),
  /** How long a page may be. */
  MAX_SIZE("mebibytes", "16"),
  /** How long to wait between two requests to one host. */
  DELAY("seconds", "1"),
  /** Who we say that we are. */
  USER_AGENT("words", "isnad and its version"),
  /** The port of the desk. */
  PORT("a number", "8757"),
  /** The address that the desk listens on. */
  LISTEN("an address", "127.0.0.1"),
  /** The names under which browsers ask for the desk. */
  HOST("names, with commas between", "localhost alone"),
  /** The word that lets into the desk. */
  TOKEN("a word", "none");

  private final String wanted;
  private final String usual;

  Setting(String wanted, String usual) {
    this.wanted = wanted;
    this.usual = usual;
  }

  /** Returns its name, as the file of settings has it: {@code keep-comments}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns its flag: {@code --keep-comments}. */
  String flag() {
    return "--" + key();
  }

  /** Returns its variable in the environment: {@code ISNAD_KEEP_COMMENTS}. */
  String variable() {
    return Settings.PREFIX + name();
  }

  /** Says whether its value is nobody else's business. */
  boolean isSecret() {
    return this == TOKEN;
  }

  /** Returns, for people, which values it takes. */
  String wanted() {
    return wanted;
  }

  /** Returns, for people, what holds when nobody says. */
  String usual() {
    return usual;
  }

  /** Returns the setting with this key, nothing when it is none. */
  static Optional<Setting> of(String key) {
    for (Setting setting : values()) {
      if (setting.key().equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
