package org.isnad.name;

import java.util.List;
import org.isnad.base.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What the base knows of somebody or something that a name may mean.
 *
 * @param id the base's id
 * @param type what it is
 * @param nameAr the Arabic name, null when the base has none fit to show
 * @param nameEn the English name, null when it has none
 * @param names its other names fit to show, in both scripts
 * @param countries the ids of the countries or bodies that it belongs to
 * @param offices of a person, the offices that the base knows, the latest first
 * @param sources where the names come from
 * @param licence the licences of the names, joined by +
 * @param found how the name led here
 * @param score 1 for what the base says, less for a guess
 */
public record Entry(
    String id,
    EntityType type,
    @Nullable String nameAr,
    @Nullable String nameEn,
    List<String> names,
    List<String> countries,
    List<Officeholder> offices,
    List<Source> sources,
    String licence,
    Found found,
    double score) {

  /** How a name leads to its bearer, the surest way first. */
  public enum Found {
    /** By its id. */
    ID,
    /** By a name of the base, whole. */
    NAME,
    /** By an adjective of a country: روسي, Russian. */
    ADJECTIVE,
    /** By a part of a person's name: لوكاشينكو. */
    SHORT_NAME,
    /** By its likeness to a name in the other script or another spelling; may be wrong. */
    GUESS
  }

  /** Copies the lists. */
  public Entry {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
    offices = List.copyOf(offices);
    sources = List.copyOf(sources);
  }
}
