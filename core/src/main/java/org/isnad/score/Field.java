package org.isnad.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What a statement tells beside its spans, as far as the gold tells it too. */
public enum Field {
  /** The kind of saying, of the gold statements that were found. */
  ACT("act right among matched"),
  /** Whether the saying took place, of the gold statements that were found. */
  POLARITY("polarity right among matched"),
  /** The sayings that did not take place. */
  NEGATED("negated"),
  /** Which statement a statement lies in, where it lies in one. */
  WITHIN("lying within another"),
  /** The links of the chains, in order. */
  LINK("links of chains"),
  /** The chains that are right from end to end. */
  CHAIN("whole chains");

  private final String title;

  Field(String title) {
    this.title = title;
  }

  /** Returns the words for this in tables. */
  public String title() {
    return title;
  }

  /** Returns the counts of one article. */
  static Map<Field, Counts> count(List<Item> gold, List<Item> found) {
    Pairing pairing = Pairing.of(gold, found, Measure.SPAN.threshold());
    Map<Field, Counts> counts = new EnumMap<>(Field.class);
    boolean nests = gold.stream().anyMatch(item -> item.marking().within() != null);
    for (int i = 0; i < gold.size(); i++) {
      Item item = gold.get(i);
      Item find = pairing.isFound(i) ? found.get(pairing.foundOf(i)) : null;
      chain(item, find, counts);
      negated(item, find, counts);
      if (find != null) {
        told(item.marking().telling(), find.marking().telling(), counts);
        if (nests) {
          nested(item, find, gold, found, pairing, counts);
        }
      }
    }
    return counts;
  }

  /** Returns the sum of two counts. */
  static Map<Field, Counts> sum(Map<Field, Counts> some, Map<Field, Counts> more) {
    Map<Field, Counts> sum = new EnumMap<>(Field.class);
    sum.putAll(some);
    more.forEach((field, counts) -> sum.merge(field, counts, Counts::plus));
    return sum;
  }

  private static void told(Telling gold, Telling found, Map<Field, Counts> counts) {
    if (gold.act() != null) {
      add(counts, ACT, gold.act() == found.act() ? 1 : 0, 1, 1);
    }
    if (gold.polarity() != null) {
      add(counts, POLARITY, gold.polarity() == found.polarity() ? 1 : 0, 1, 1);
    }
  }

  private static void negated(Item gold, @Nullable Item found, Map<Field, Counts> counts) {
    if (gold.marking().telling().polarity() == null) {
      return;
    }
    boolean is = gold.marking().telling().polarity() == Statement.Polarity.NEGATED;
    boolean read =
        found != null && found.marking().telling().polarity() == Statement.Polarity.NEGATED;
    add(counts, NEGATED, is && read ? 1 : 0, is ? 1 : 0, read ? 1 : 0);
  }

  private static void nested(
      Item item,
      Item find,
      List<Item> gold,
      List<Item> found,
      Pairing pairing,
      Map<Field, Counts> counts) {
    int outer = indexOf(gold, item.marking().within());
    int read = indexOf(found, find.marking().within());
    boolean right =
        outer >= 0 && read >= 0 && pairing.isFound(outer) && pairing.foundOf(outer) == read;
    add(counts, WITHIN, right ? 1 : 0, outer >= 0 ? 1 : 0, read >= 0 ? 1 : 0);
  }

  private static int indexOf(List<Item> items, @Nullable String id) {
    for (int i = 0; id != null && i < items.size(); i++) {
      if (items.get(i).marking().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** A statement that was not found has none of its links right. */
  private static void chain(Item gold, @Nullable Item found, Map<Field, Counts> counts) {
    List<Telling.Hand> want = gold.marking().telling().chain();
    if (want.isEmpty()) {
      return;
    }
    List<Telling.Hand> read = found == null ? List.of() : found.marking().telling().chain();
    int right = found == null ? 0 : inOrder(gold, want, found, read);
    add(counts, LINK, right, want.size(), read.size());
    boolean whole = right == want.size() && right == read.size();
    add(counts, CHAIN, whole ? 1 : 0, 1, found == null ? 0 : 1);
  }

  /** The most links that both chains have in the same order. */
  private static int inOrder(
      Item gold, List<Telling.Hand> want, Item found, List<Telling.Hand> read) {
    int[][] most = new int[want.size() + 1][read.size() + 1];
    for (int i = 1; i <= want.size(); i++) {
      for (int j = 1; j <= read.size(); j++) {
        boolean same = isSame(gold, want.get(i - 1), found, read.get(j - 1));
        most[i][j] = same ? most[i - 1][j - 1] + 1 : Math.max(most[i - 1][j], most[i][j - 1]);
      }
    }
    return most[want.size()][read.size()];
  }

  private static boolean isSame(Item gold, Telling.Hand want, Item found, Telling.Hand read) {
    if (want.kind() != read.kind()) {
      return false;
    }
    return want.kind() == Link.Kind.SPEAKER
        ? gold.isSpokenBy(found)
        : NameKey.of(want.name()).agreesWith(NameKey.of(read.name()));
  }

  private static void add(Map<Field, Counts> counts, Field field, int right, int gold, int found) {
    counts.merge(field, new Counts(right, gold, right, found), Counts::plus);
  }

  /** Returns the counts under a field, none when the gold tells nothing of it. */
  static Counts of(Map<Field, Counts> counts, Field field) {
    return Objects.requireNonNullElse(counts.get(field), Counts.NONE);
  }
}
