package org.isnad.name;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who held an office.
 *
 * @param id the person's id in the base: {@code wd:Q2866}
 * @param nameAr the Arabic name, null when the base has none fit to show
 * @param nameEn the English name
 * @param names every name by which to find the person in a text, Arabic ones first; some are
 *     composed from parts and must not be shown
 * @param place the country ({@code iso:BY}) or body ({@code org:un}) of the office
 * @param roleClass the kind of office: {@code head_of_state}
 * @param title the office in English, empty when not told
 * @param start the first day on which the office may have been held; of a year or a month known,
 *     the first day of it; null when not known
 * @param end the last such day, null when it was open on the day {@code asOf}
 * @param asOf the year, month or day of the data: {@code 2026-01}
 * @param source the keys of the sources, joined by +
 * @param licence the licences of the fact, joined by +
 */
public record Officeholder(
    String id,
    @Nullable String nameAr,
    String nameEn,
    List<String> names,
    String place,
    String roleClass,
    String title,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    String asOf,
    String source,
    String licence) {

  /** Copies the list. */
  public Officeholder {
    names = List.copyOf(names);
  }

  /**
   * Says whether the office may have been held on {@code day}. An open end counts as open for ever;
   * {@link #asOf} tells how old that knowledge is.
   */
  public boolean heldOn(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }
}
