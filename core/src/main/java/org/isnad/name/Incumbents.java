package org.isnad.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.base.EntityType;
import org.isnad.name.OfficePhrase.Time;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office on an article's day.
 *
 * <ul>
 *   <li>Now: the one who held it on that day; of several, the one whom the article names. Where the
 *       day is not known, or lies further than {@link #FRESH} days behind what the data tell, only
 *       one whom the article names.
 *   <li>Former: the one of those named in the article who held it before, and holds it no more.
 *   <li>Elect: the one of those named who comes to hold it within a year.
 *   <li>In all other cases nobody: an office may have passed on since the data were made.
 * </ul>
 */
final class Incumbents {

  /** So many days behind the last that the data tell, the holder is taken to be still the same. */
  private static final int FRESH = 90;

  private static final int YEAR = 366;

  private final KnowledgeBase knowledge;
  private final @Nullable LocalDate day;
  private final Set<String> named = new LinkedHashSet<>();

  Incumbents(KnowledgeBase knowledge, List<Mention> mentions, @Nullable LocalDate day) {
    this.knowledge = knowledge;
    this.day = day;
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON && mention.id() != null) {
        named.add(mention.id());
      }
    }
  }

  /**
   * Returns the id of the one person whom an office stands for, null when there is not just one.
   */
  @Nullable String of(OfficePhrase phrase) {
    if (!isOfOne(phrase.role().roleClass()) || !isHeldThere(phrase)) {
      return null;
    }
    return switch (phrase.time()) {
      case NOW -> now(phrase);
      case FORMER -> only(namedThat(phrase, this::isOver));
      case ELECT -> only(namedThat(phrase, this::isToCome));
    };
  }

  /** A chancellor heads the government in two lands, an emir the state in two others. */
  private static boolean isHeldThere(OfficePhrase phrase) {
    String scope = phrase.role().scope();
    String place = phrase.place();
    return !scope.startsWith("country:")
        || place.isEmpty()
        || scope.contains(place.substring(place.indexOf(':') + 1));
  }

  /** Offices that one person holds at a time, and whose title says which. */
  private static boolean isOfOne(String roleClass) {
    return switch (roleClass) {
      case "leader",
          "head_of_state",
          "head_of_government",
          "monarch",
          "supreme_leader",
          "crown_prince",
          "foreign_minister",
          "defence_minister",
          "interior_minister",
          "finance_minister",
          "justice_minister",
          "health_minister",
          "vice_president",
          "parliament_speaker",
          "secretary_general" ->
          true;
      default -> false;
    };
  }

  /** A land may have three vice presidents and two speakers, and the base but one of them. */
  private static boolean isOfSeveral(String roleClass) {
    return roleClass.equals("vice_president") || roleClass.equals("parliament_speaker");
  }

  private @Nullable String now(OfficePhrase phrase) {
    Set<String> holders = new LinkedHashSet<>();
    for (Officeholder holder : holders(phrase)) {
      if (day != null && holder.heldOn(day) && isFresh(holder)) {
        holders.add(holder.id());
      }
    }
    if (holders.size() == 1 && !isOfSeveral(phrase.role().roleClass())) {
      return holders.iterator().next();
    }
    Set<String> here = holders.isEmpty() ? namedThat(phrase, this::mayHold) : holders;
    return only(here.stream().filter(named::contains).toList());
  }

  /** Whose office was open when the data were made, or who holds it on a day that they tell. */
  private boolean mayHold(Officeholder holder) {
    return day == null || holder.heldOn(day);
  }

  private boolean isFresh(Officeholder holder) {
    return holder.end() != null
        || (day != null && !day.isAfter(Dates.last(holder.asOf()).plusDays(FRESH)));
  }

  private boolean isOver(Officeholder holder) {
    return holder.end() != null && (day == null || holder.end().isBefore(day));
  }

  private boolean isToCome(Officeholder holder) {
    LocalDate start = holder.start();
    return day != null && start != null && start.isAfter(day) && start.isBefore(day.plusDays(YEAR));
  }

  /** Those named in the article who held the office in a way, and hold it no other way. */
  private Set<String> namedThat(OfficePhrase phrase, Predicate<Officeholder> way) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> still = new LinkedHashSet<>();
    for (Officeholder holder : holders(phrase)) {
      if (named.contains(holder.id()) && way.test(holder)) {
        found.add(holder.id());
      }
      if (phrase.time() == Time.FORMER && day != null && holder.heldOn(day)) {
        still.add(holder.id());
      }
    }
    found.removeAll(still);
    return found;
  }

  private List<Officeholder> holders(OfficePhrase phrase) {
    String roleClass = phrase.role().roleClass();
    if (!phrase.place().isEmpty()) {
      return knowledge.holders(roleClass, phrase.place(), null).stream()
          .filter(holder -> !isUnder(holder.title()))
          .toList();
    }
    List<Officeholder> all = new ArrayList<>();
    for (String id : named) {
      for (Officeholder holder : knowledge.officesOf(id)) {
        if (holder.roleClass().equals(roleClass)) {
          all.add(holder);
        }
      }
    }
    return all;
  }

  /** "Under-Secretary-General": the data count the second with the first. */
  private static boolean isUnder(String title) {
    return title.startsWith("Under-")
        || title.startsWith("Deputy ")
        || title.startsWith("Assistant ")
        || title.startsWith("Shadow ");
  }

  private static @Nullable String only(Iterable<String> ids) {
    String only = null;
    for (String id : ids) {
      if (only != null) {
        return null;
      }
      only = id;
    }
    return only;
  }
}
