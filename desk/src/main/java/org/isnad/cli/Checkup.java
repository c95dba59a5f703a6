package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.collection.Collection;
import org.isnad.collection.CollectionFailure;
import org.isnad.name.Directory;
import org.isnad.name.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code isnad doctor} looks at.
 *
 * @param items the lists and tables of the reader
 * @param sources where the knowledge base has its facts from
 * @param settings what holds, and who says so
 * @param collection how the collection is, null when there is none
 * @param faults what is wrong, nothing when all is well
 * @param hints what a person may want to do
 */
record Checkup(
    List<Shelf.Item> items,
    List<Source> sources,
    List<Held> settings,
    @Nullable CollectionCheck collection,
    List<String> faults,
    List<String> hints) {

  /** The room whose lists are the knowledge base. */
  static final String BASE = "name";

  /**
   * A setting that holds.
   *
   * @param value as given, or the default in words
   * @param origin the variable, or file and line; empty when it is the default
   */
  record Held(Setting setting, String value, String origin) {}

  /** Looks at everything. */
  static Checkup of(CollectionOption option, Settings settings) throws IOException {
    List<Shelf.Item> items = Shelf.items();
    List<String> faults = new ArrayList<>();
    List<String> hints = new ArrayList<>();
    for (Shelf.Item item : items) {
      if (item.what().isEmpty() || item.licence().isEmpty() || item.date().isEmpty()) {
        faults.add(item.room() + "/" + item.file() + " tells no content, licence and date");
      }
    }
    for (String variable : settings.unknown()) {
      hints.add(variable + " is no setting of ours and does nothing");
    }
    CollectionCheck collection = collection(option, faults);
    if (collection != null) {
      faults.addAll(collection.faults());
      hints.addAll(collection.hints());
    }
    return new Checkup(
        items, Directory.open().sources(), held(settings), collection, faults, hints);
  }

  private static @Nullable CollectionCheck collection(CollectionOption option, List<String> faults)
      throws IOException {
    if (!option.isGiven() && !Files.exists(option.folder().resolve(Collection.DATABASE))) {
      return null;
    }
    try (Collection collection = option.openToRead()) {
      return CollectionCheck.of(collection);
    } catch (CollectionFailure e) {
      faults.add(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static List<Held> held(Settings settings) throws IOException {
    List<Held> held = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      held.add(
          settings
              .given(setting)
              .map(given -> held(setting, given))
              .orElse(new Held(setting, setting.usual(), "")));
    }
    return held;
  }

  private static Held held(Setting setting, Settings.Given given) {
    return new Held(setting, setting.isSecret() ? "(hidden)" : given.value(), given.origin());
  }

  /** Returns the version of the reader. */
  static String version() {
    return Isnad.VERSION;
  }

  static String java() {
    return System.getProperty("java.version") + " " + System.getProperty("java.vendor");
  }

  static String system() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }
}
