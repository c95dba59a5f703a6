package org.isnad.name;

import java.util.List;
import org.isnad.base.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something in the base.
 *
 * @param id the base's stable id
 * @param type what it is
 * @param nameAr the Arabic name, null when the base has none fit to show
 * @param nameEn the English name, null when it has none
 * @param countries the ids of the countries that it belongs to; of a country, its own
 * @param weight among bearers of one name, the heavier comes first
 * @param row where its row begins in its file, for {@link Table#goTo}
 */
record Known(
    String id,
    EntityType type,
    @Nullable String nameAr,
    @Nullable String nameEn,
    List<String> countries,
    long weight,
    int row) {

  /** The bearer of words that are no name: باكرا is "early", not "in Accra". */
  static final Known NOBODY =
      new Known("", EntityType.PLACE, null, null, List.of(), Long.MAX_VALUE, -1);

  /** The bearer of a name that people have hidden. */
  static final Known HIDDEN = new Known("", EntityType.PLACE, null, null, List.of(), -1, -1);

  /** The weight of somebody whom people have given the name: none comes before. */
  static final long CORRECTED = Long.MAX_VALUE;

  /** The weight of someone who stood at the head of a state or a government. */
  static final long TOP = 2;

  /** Says whether this bears words that are no name. */
  boolean isNobody() {
    return id.isEmpty();
  }

  /** Says whether this bears a name that is not to be found. */
  boolean isHidden() {
    return weight < 0;
  }

  /** Says whether people have given the name, so that it needs nothing around it. */
  boolean isCorrected() {
    return weight == CORRECTED && !isNobody();
  }

  /** Says whether this is a person who may be named far from home without a word of home. */
  boolean isTop() {
    return type == EntityType.PERSON && weight >= TOP;
  }
}
