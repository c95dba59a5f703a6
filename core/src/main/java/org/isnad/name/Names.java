package org.isnad.name;

import java.util.List;
import org.isnad.text.Document;

/** Finds the names that the knowledge base knows. */
public final class Names {
  private Names() {}

  /** Loads the knowledge base from the jar. */
  public static Names load() {
    return new Names();
  }

  /** Returns the known names in {@code document}, in order, none overlapping another. */
  public List<Mention> find(Document document) {
    return List.of();
  }

  /** Returns the entities that {@code mentions} name, in the order of first mention. */
  public List<Entity> entities(List<Mention> mentions) {
    return List.of();
  }
}
