package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.EnglishWord;
import org.isnad.name.Cast;
import org.jspecify.annotations.Nullable;

/**
 * Whom each sentence is about, so that a pronoun finds its name.
 *
 * <p>What a sentence names is ranked by how likely the next goes on with it, after the centering of
 * Grosz, Joshi and Weinstein (1995):
 *
 * <ul>
 *   <li>who speaks in it: Smith said …
 *   <li>whom its own "he" or "she" goes on with: She has told the story before.
 *   <li>the names in it, but behind them one that hangs on a preposition (With Merrick, [Smith] …),
 *       then one that owns something (Smith's return …), and last the speaker of a statement within
 *       another's
 * </ul>
 *
 * <p>A pronoun takes the first who fits it, in its own sentence before it, then sentence by
 * sentence backwards.
 */
final class EnglishCentres {

  /** How likely the next sentence goes on with somebody; the lower, the likelier. */
  enum Rank {
    SPEAKER,
    PRONOUN,
    NAME,
    OBLIQUE,
    POSSESSOR,
    NESTED
  }

  /** How many units a pronoun looks back. */
  private static final int REACH = 6;

  /**
   * Somebody whom a unit names.
   *
   * @param member who
   * @param rank how
   * @param token where, to tell what stands before a pronoun
   */
  private record Named(Cast.Member member, Rank rank, int token) {}

  private final List<List<Named>> units = new ArrayList<>();
  private final Set<Cast.Member> places = new HashSet<>();
  private final EnglishText text;

  EnglishCentres(EnglishText text) {
    this.text = text;
    for (int unit = 0; unit < text.units().size(); unit++) {
      units.add(new ArrayList<>(2));
    }
  }

  /** Notes that a name stands in a unit, outside quotations. */
  void names(int unit, Cast.Member member, EnglishNames.Name name) {
    Rank rank = Rank.NAME;
    if (text.isPossessive(name.end())) {
      rank = Rank.POSSESSOR;
    } else if (text.is(name.first() - 1, EnglishWord.Kind.PREPOSITION)) {
      rank = Rank.OBLIQUE;
    }
    if (text.is(name.first() - 1, "in") && name.first() == name.bare()) {
      isPlace(member);
    }
    note(unit, new Named(member, rank, name.first()));
  }

  /** Notes that somebody speaks in a unit; {@code nested} when in what another says. */
  void speaks(int unit, Cast.Member member, int cue, boolean nested) {
    List<Named> list = units.get(unit);
    Named named = new Named(member, nested ? Rank.NESTED : Rank.SPEAKER, cue);
    if (nested) {
      note(unit, named);
    } else {
      list.add(0, named);
    }
  }

  /** Notes whom the pronoun that is a unit's subject stands for. */
  void goesOn(int unit, Cast.Member member, int pronoun) {
    note(unit, new Named(member, Rank.PRONOUN, pronoun));
  }

  /** Tells that a name is one of a place: no "he" goes back to it. */
  void isPlace(Cast.Member member) {
    places.add(member);
  }

  private void note(int unit, Named named) {
    List<Named> list = units.get(unit);
    list.add(named);
    list.sort(Comparator.comparing(Named::rank));
  }

  /** Returns who fits a pronoun at token {@code at} of a unit, null when nobody does. */
  Cast.@Nullable Member fitting(Traits wanted, int at, int unit) {
    for (Named named : units.get(unit)) {
      if (named.token() < at && fits(named.member(), wanted)) {
        return named.member();
      }
    }
    for (int u = unit - 1; u >= 0 && u >= unit - REACH; u--) {
      for (Named named : units.get(u)) {
        if (fits(named.member(), wanted)) {
          return named.member();
        }
      }
    }
    return null;
  }

  private boolean fits(Cast.Member member, Traits wanted) {
    boolean things = wanted.type() == EntityType.ORGANISATION;
    boolean plural = wanted.plurality() == Traits.Plurality.PLURAL;
    boolean person = member.traits().type() == EntityType.PERSON;
    if (!things && !plural && places.contains(member)) {
      return false;
    }
    return member.traits().agreesWith(wanted) && (plural || person != things);
  }
}
