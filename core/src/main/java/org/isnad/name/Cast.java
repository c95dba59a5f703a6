package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.jspecify.annotations.Nullable;

/**
 * The cast of one article: everyone it names, by whatever full name, short name or description.
 *
 * <p>A reader of a language notes each name where it stands, as the words written and as a
 * <em>key</em>: the folded words of the name alone, without title, article or honorific. Names
 * whose keys fit belong to one member:
 *
 * <ul>
 *   <li>one key lies in the other in its order, and both end in the same word, or the shorter is
 *       one word of the longer: لافروف ⊂ سيرغي لافروف, Smith ⊂ Anna Smith, Anna ⊂ Anna Smith
 *   <li>but not a name that begins with somebody's father: سلمان بن عبدالعزيز and محمد بن سلمان بن
 *       عبدالعزيز are two
 *   <li>when several members fit, the one named last
 * </ul>
 *
 * <p>Descriptions (الوزير، the senator) are kept apart from names; they join a member when the text
 * says that they do: in apposition, or by {@link #describe}.
 */
public final class Cast {

  /** One member of the cast. */
  public static final class Member {
    private final int number;
    private @Nullable String id;
    private Traits traits;
    private final List<List<String>> nameKeys = new ArrayList<>();
    private final List<List<String>> descriptionKeys = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private final List<Span> mentions = new ArrayList<>();
    private String fullest = "";
    private int fullestSize = -1;

    private Member(int number, Traits traits) {
      this.number = number;
      this.traits = traits;
    }

    /** Returns the knowledge base's id, or the article's own ({@code p1}, {@code p2}, …). */
    public String id() {
      return id != null ? id : "p" + number;
    }

    /** Tells the knowledge base's id. */
    public void identify(String knownId) {
      this.id = knownId;
    }

    /** Returns what agreement can see of this member. */
    public Traits traits() {
      return traits;
    }

    /** Learns what a word that stands for this member shows: after "she", that it is a woman. */
    public void learn(Traits shown) {
      traits = traits.or(shown);
    }

    /** Returns the place of this member in the order in which all were first noted, from 1. */
    public int number() {
      return number;
    }

    /**
     * Returns the fullest name as the article writes it, failing a name the fullest description.
     */
    public String name() {
      return fullest;
    }

    /** Returns every way the article names this member, the fullest first. */
    public List<String> names() {
      Set<String> all = new LinkedHashSet<>();
      all.add(fullest);
      all.addAll(names);
      all.addAll(descriptions);
      return List.copyOf(all);
    }

    /** Says whether the article gives a proper name, not only a description. */
    public boolean isNamed() {
      return !nameKeys.isEmpty();
    }

    /** Returns the keys of the proper names, as they were noted. */
    public List<List<String>> nameKeys() {
      return nameKeys;
    }

    /** Returns the keys of the descriptions, as they were noted. */
    public List<List<String>> descriptionKeys() {
      return descriptionKeys;
    }

    /** Returns where the article mentions this member, in the order in which it was noted. */
    public List<Span> mentions() {
      return mentions;
    }

    /**
     * A short name of somebody whose long one is known tells nothing about another long one: after
     * Anna Smith and "Smith", Ben Smith is somebody else.
     */
    private boolean isTold(List<String> known, List<String> key) {
      return known.size() > 1 || key.size() == 1 || fullestSize <= 1;
    }

    private void addName(String written, List<String> key) {
      if (!nameKeys.contains(key)) {
        nameKeys.add(List.copyOf(key));
      }
      names.add(written);
      if (key.size() > fullestSize) {
        fullest = written;
        fullestSize = key.size();
      }
    }

    private void addDescription(String written, List<String> key) {
      if (!descriptionKeys.contains(key)) {
        descriptionKeys.add(List.copyOf(key));
      }
      descriptions.add(written);
      if (nameKeys.isEmpty() && written.length() > fullest.length()) {
        fullest = written;
      }
    }

    @Override
    public String toString() {
      return id() + names();
    }
  }

  private final List<Member> members = new ArrayList<>();

  /** Who has the word in a name, and who was described by the key: nobody else need be asked. */
  private final Map<String, Set<Member>> byWord = new HashMap<>();

  private final Map<List<String>, Set<Member>> byDescription = new HashMap<>();

  /** Returns the members in the order in which they were first noted. */
  public List<Member> members() {
    return members;
  }

  /**
   * Notes a proper name and returns whose it is: a member whose name fits, or a new one.
   *
   * @param written the name as the text writes it
   * @param key its folded words, without title, article or honorific; not empty
   * @param at where it stands
   * @param traits what agreement can see of it
   */
  public Member name(String written, List<String> key, Span at, Traits traits) {
    Member member =
        whoIsNamed(key, traits).orElseGet(() -> add(new Member(members.size() + 1, traits)));
    return name(member, written, key, at, traits);
  }

  /** Notes a proper name of somebody whom the reader of the language knows already. */
  public Member name(Member member, String written, List<String> key, Span at, Traits traits) {
    member.addName(written, key);
    for (String word : key) {
      byWord.computeIfAbsent(word, w -> new LinkedHashSet<>(2)).add(member);
    }
    member.traits = member.traits.or(traits);
    member.mentions.add(at);
    return member;
  }

  /**
   * Notes a description that stands for {@code member} and returns that member; with a null member
   * the description becomes a member of its own.
   */
  public Member describe(
      @Nullable Member member, String written, List<String> key, Span at, Traits traits) {
    Member whose = member != null ? member : add(new Member(members.size() + 1, traits));
    whose.addDescription(written, key);
    byDescription.computeIfAbsent(List.copyOf(key), k -> new LinkedHashSet<>(2)).add(whose);
    whose.traits = whose.traits.or(traits);
    whose.mentions.add(at);
    return whose;
  }

  /** Returns the member, named last if there are several, whose proper name fits {@code key}. */
  public Optional<Member> whoIsNamed(List<String> key, Traits traits) {
    Member best = null;
    for (String word : key) {
      for (Member member : byWord.getOrDefault(word, Set.of())) {
        if (member.traits.agreesWith(traits) && isLater(member, best) && isNamed(member, key)) {
          best = member;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isNamed(Member member, List<String> key) {
    for (List<String> known : member.nameKeys) {
      if (member.isTold(known, key) && fits(known, key)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the member mentioned last that was described by exactly {@code key}. */
  public Optional<Member> whoIsDescribed(List<String> key) {
    Member best = null;
    for (Member member : byDescription.getOrDefault(key, Set.of())) {
      if (isLater(member, best)) {
        best = member;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the member with a mention that overlaps {@code span}. */
  public Optional<Member> at(Span span) {
    return members.stream()
        .filter(member -> member.mentions.stream().anyMatch(span::overlaps))
        .findFirst();
  }

  private Member add(Member member) {
    members.add(member);
    return member;
  }

  /** Named later in the text; of two named at one place the one who was noted later. */
  private static boolean isLater(Member member, @Nullable Member than) {
    if (than == null) {
      return true;
    }
    int later = Integer.compare(last(member), last(than));
    return later > 0 || (later == 0 && member.number >= than.number);
  }

  private static int last(Member member) {
    return member.mentions.isEmpty() ? -1 : member.mentions.get(member.mentions.size() - 1).start();
  }

  private static boolean fits(List<String> a, List<String> b) {
    List<String> small = a.size() <= b.size() ? a : b;
    List<String> large = a.size() <= b.size() ? b : a;
    if (isOfFather(small.get(0), large)) {
      return false;
    }
    if (small.size() == 1) {
      return large.contains(small.get(0));
    }
    return isWithin(small, large)
        && small.get(small.size() - 1).equals(large.get(large.size() - 1));
  }

  /** «سلمان» in «محمد بن سلمان» is the father, who is somebody else. */
  private static boolean isOfFather(String word, List<String> name) {
    int at = name.indexOf(word);
    return at > 1
        && switch (name.get(at - 1)) {
          case "بن", "bin", "ibn" -> true;
          default -> false;
        };
  }

  /** Says whether the words of {@code small} occur in {@code large} in their order. */
  private static boolean isWithin(List<String> small, List<String> large) {
    int next = 0;
    for (String word : large) {
      if (next < small.size() && small.get(next).equals(word)) {
        next++;
      }
    }
    return next == small.size();
  }
}
