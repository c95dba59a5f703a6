package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.name.Overlay.Line;
import org.jspecify.annotations.Nullable;

/** Lays an {@link Overlay} over the names that were read, line by line. */
final class Overlaid {

  private final Gazetteer gazetteer;
  private final Map<String, String> merged = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  private Overlaid(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Changes the names in {@code gazetteer} as {@code overlay} says.
   *
   * @throws IllegalArgumentException when a line speaks of an id that nobody has
   */
  static Overlaid over(Gazetteer gazetteer, Overlay overlay) {
    Overlaid overlaid = new Overlaid(gazetteer);
    overlay.lines().forEach(overlaid::lay);
    return overlaid;
  }

  /** Returns whom an id of the base means now, null when that one is hidden. */
  @Nullable String now(String id) {
    String other = merged.getOrDefault(id, id);
    return hidden.contains(other) ? null : other;
  }

  private void lay(Line line) {
    switch (line.action()) {
      case ADD -> add(line);
      case MERGE -> {
        Known with = known(line, line.with());
        gazetteer.give(known(line, line.id()), List.of(), corrected(with));
        merged.replaceAll((from, to) -> to.equals(line.id()) ? with.id() : to);
        merged.put(line.id(), with.id());
      }
      case SPLIT -> {
        Known with = line.with().isEmpty() ? Known.HIDDEN : corrected(known(line, line.with()));
        gazetteer.give(known(line, line.id()), line.names(), with);
      }
      case HIDE -> {
        gazetteer.give(known(line, line.id()), line.names(), Known.HIDDEN);
        if (line.names().isEmpty()) {
          hidden.add(line.id());
        }
      }
    }
  }

  private void add(Line line) {
    Known who = gazetteer.byId(line.id());
    EntityType type = line.type();
    if (who == null && type == null) {
      throw new IllegalArgumentException(
          line.where()
              + ": «"
              + line.id()
              + "» is new and has no type, want person, organisation, outlet, country or place");
    }
    if (who == null && type != null) {
      who = fresh(line, type);
      gazetteer.add(who);
    }
    if (who != null) {
      Known whose = corrected(who);
      line.names().forEach(name -> gazetteer.correct(name, whose));
    }
  }

  private static Known fresh(Line line, EntityType type) {
    String arabic = null;
    String english = null;
    for (String name : line.names()) {
      boolean isArabic = Forms.isArabic(name);
      arabic = arabic == null && isArabic ? name : arabic;
      english = english == null && !isArabic ? name : english;
    }
    return new Known(line.id(), type, arabic, english, line.places(), Known.CORRECTED, -1);
  }

  /** Somebody as before, but heavier than any namesake. */
  private static Known corrected(Known who) {
    return new Known(
        who.id(),
        who.type(),
        who.nameAr(),
        who.nameEn(),
        who.countries(),
        Known.CORRECTED,
        who.row());
  }

  private Known known(Line line, String id) {
    Known who = gazetteer.byId(id);
    if (who == null) {
      throw new IllegalArgumentException(
          line.where()
              + ": nobody has the id «"
              + id
              + "», want one of the base (isnad read shows them) or one added above");
    }
    return who;
  }
}
