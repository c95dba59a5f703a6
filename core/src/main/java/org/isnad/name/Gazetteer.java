package org.isnad.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * All names that can be found, as an automaton whose states tell who bears the name that ends
 * there. It is filled once by {@link NameFiles} and then only read.
 */
final class Gazetteer {

  /**
   * Who bears a name.
   *
   * @param who the bearer
   * @param name the folded words of the name
   * @param kind how the name names
   * @param guard what must stand around it
   * @param next the index of the next bearing of the same name, -1 after the last
   */
  record Bearing(Known who, List<String> name, Kind kind, Guard guard, int next) {
    /** Returns the same of somebody else. */
    Bearing of(Known other) {
      return new Bearing(other, name, kind, guard, next);
    }
  }

  /** How a name names its bearer. */
  enum Kind {
    /** By itself: روسيا, Reuters. */
    NAME,
    /** As an acronym that counts only in capitals: US, UN, AP. */
    ACRONYM,
    /** As a family name that counts where the country is named: لوكاشينكو, Putin. */
    FAMILY,
    /** As an adjective or a people: روسي, Russians. */
    DEMONYM
  }

  /** Added to the population of a capital, so that it outweighs its namesakes. */
  static final long CAPITAL = 1_000_000_000;

  /** The population from which on a town needs no "town of" or "in" before its name. */
  static final long KNOWN_TO_ALL = 300_000;

  private static final int NOBODY = -1;

  private final Trie trie = new Trie(1 << 16);
  private final Map<String, Known> byId = new HashMap<>(1 << 15);
  private final List<Bearing> bearings = new ArrayList<>(1 << 15);
  private final Set<String> neverAlone = new HashSet<>();
  private final Set<String> given = new HashSet<>(1 << 12);
  private final Stops stops;
  private int[] firstBearing = new int[1 << 16];

  Gazetteer(Stops stops) {
    this.stops = stops;
    Arrays.fill(firstBearing, NOBODY);
    neverAlone.addAll(stops.families());
    for (List<String> words : stops.lookalikes()) {
      add(words, Known.NOBODY, Kind.NAME);
    }
  }

  /** Returns the automaton. */
  Trie trie() {
    return trie;
  }

  /** Returns the first bearing of the name that ends in {@code state}, null when none does. */
  @Nullable Bearing bearing(int state) {
    return at(state < firstBearing.length ? firstBearing[state] : NOBODY);
  }

  /** Returns the bearing after {@code bearing} of the same name, null after the last. */
  @Nullable Bearing next(Bearing bearing) {
    return at(bearing.next);
  }

  private @Nullable Bearing at(int index) {
    return index == NOBODY ? null : bearings.get(index);
  }

  /** Returns what bears {@code id}, null when the base does not know it. */
  @Nullable Known byId(String id) {
    return byId.get(id);
  }

  /** Returns the folded words that are no family name by themselves: سلام, May, محمد. */
  Set<String> neverAlone() {
    return neverAlone;
  }

  /** Adds a folded word that is no family name by itself. */
  void addNeverAlone(String word) {
    neverAlone.add(word);
  }

  /** Says whether an English name of somebody in the base begins with a folded word: Nora. */
  boolean isGiven(String word) {
    return given.contains(word);
  }

  /** Adds a folded word with which an English name begins. */
  void addGiven(String word) {
    if (!Heads.isTitle(word)) {
      given.add(word);
    }
  }

  /** Adds somebody or something, which has no names yet. */
  void add(Known who) {
    byId.put(who.id(), who);
  }

  /**
   * Adds a name of {@code who}. A person has full names only, of two words at least; of "The
   * Guardian" the article is left out, so that it lies outside the mention.
   */
  void name(String name, Known who) {
    List<String> words = Forms.words(name);
    if (words.isEmpty() || (who.type() == EntityType.PERSON && !Forms.isFullName(words))) {
      return;
    }
    String first = words.get(0);
    boolean acronym = name.length() <= 6 && !Forms.isArabic(first) && Forms.isCapitals(name);
    boolean the = words.size() > 1 && first.equals("the");
    add(the ? words.subList(1, words.size()) : words, who, acronym ? Kind.ACRONYM : Kind.NAME);
    if (first.startsWith("ال")) {
      addDefinite(words, who, Kind.NAME);
    }
  }

  /** Adds a name that people gave: it needs nothing around it, and is nobody else's. */
  void correct(String name, Known who) {
    List<String> words = Forms.words(name);
    if (words.isEmpty()) {
      return;
    }
    correct(trieState(Trie.START, words), words, who);
    if (words.get(0).startsWith("ال")) {
      List<String> bare = new ArrayList<>(words);
      bare.set(0, words.get(0).substring(2));
      correct(trieState(Trie.START_DEFINITE, bare), words, who);
    }
  }

  private void correct(int state, List<String> words, Known who) {
    first(state);
    bearings.add(new Bearing(who, words, Kind.NAME, Guard.NONE, NOBODY));
    firstBearing[state] = bearings.size() - 1;
  }

  private int trieState(int root, List<String> words) {
    int state = root;
    for (String word : words) {
      state = trie.add(state, word);
    }
    return state;
  }

  /** Gives names of one to another; all of them when none are told. */
  void give(Known from, List<String> names, Known to) {
    Set<List<String>> told = new HashSet<>();
    names.forEach(name -> told.add(Forms.words(name)));
    for (int i = 0; i < bearings.size(); i++) {
      Bearing b = bearings.get(i);
      if (b.who.id().equals(from.id()) && (told.isEmpty() || told.contains(b.name))) {
        bearings.set(i, b.of(to));
      }
    }
  }

  /** Adds an adjective of a country, in Arabic also with the article. */
  void demonym(String name, Known country) {
    List<String> words = Forms.words(name);
    add(words, country, Kind.DEMONYM);
    if (Forms.isArabic(words.get(0))) {
      List<String> definite = Forms.definite(words);
      add(definite, country, Kind.DEMONYM);
      addDefinite(definite, country, Kind.DEMONYM);
    }
  }

  /** Adds the family name of one who is known by it, folded already. */
  void familyName(String folded, Known who) {
    List<String> words = Forms.words(folded);
    String first = words.get(0);
    if (words.size() > 1 || !(neverAlone.contains(first) || Heads.isOrdinal(first))) {
      add(words, who, Kind.FAMILY);
    }
  }

  private void add(List<String> words, Known who, Kind kind) {
    Guard guard = guard(words, who, kind);
    if (guard == Guard.NEVER) {
      return;
    }
    int state = Trie.START;
    for (int i = 0; i < words.size(); i++) {
      state = trie.add(state, words.get(i));
    }
    bear(state, words, who, kind, guard);
  }

  private void addDefinite(List<String> words, Known who, Kind kind) {
    Guard guard = guard(words, who, kind);
    if (guard == Guard.NEVER) {
      return;
    }
    int state = trie.add(Trie.START_DEFINITE, words.get(0).substring(2));
    for (int i = 1; i < words.size(); i++) {
      state = trie.add(state, words.get(i));
    }
    bear(state, words, who, kind, guard);
  }

  /** A single word that names a town of no great size is mostly something else. */
  private Guard guard(List<String> words, Known who, Kind kind) {
    if (who.isNobody()) {
      return Guard.NONE;
    }
    Guard guard = kind == Kind.FAMILY ? Guard.HOME : stops.guard(words, kind == Kind.DEMONYM);
    boolean small = isLesserPlace(who) && who.weight() < KNOWN_TO_ALL;
    return guard == Guard.NONE && small && words.size() == 1 ? Guard.PLACED : guard;
  }

  private static boolean isLesserPlace(Known who) {
    return who.type() == EntityType.PLACE && who.weight() < CAPITAL;
  }

  /** Makes room for what bears the name that ends in a state. */
  private void first(int state) {
    if (state >= firstBearing.length) {
      int length = firstBearing.length;
      firstBearing = Arrays.copyOf(firstBearing, Math.max(length * 2, state + 1));
      Arrays.fill(firstBearing, length, firstBearing.length, NOBODY);
    }
  }

  private void bear(int state, List<String> words, Known who, Kind kind, Guard guard) {
    first(state);
    for (Bearing b = bearing(state); b != null; b = next(b)) {
      if (b.who.id().equals(who.id())) {
        return; // the name and the adjective are spelled alike (جيبوتي): it counts as the name
      }
      if (b.who.type() == EntityType.COUNTRY && isLesserPlace(who)) {
        return; // Colombia is the country, not the town in Missouri
      }
    }
    bearings.add(new Bearing(who, words, kind, guard, firstBearing[state]));
    firstBearing[state] = bearings.size() - 1;
  }
}
