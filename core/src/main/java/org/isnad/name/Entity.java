package org.isnad.name;

import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the knowledge base knows and the article mentions.
 *
 * @param id the base's stable id ({@code wd:Q2866}, {@code iso:BY}, {@code org:un})
 * @param nameAr the base's Arabic name, null when it has none fit to show
 * @param nameEn the base's English name, null when it has none
 * @param type what it is
 * @param mentions where the article names it, in order
 */
public record Entity(
    String id,
    @Nullable String nameAr,
    @Nullable String nameEn,
    EntityType type,
    List<Span> mentions) {

  /** Copies the list. */
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
