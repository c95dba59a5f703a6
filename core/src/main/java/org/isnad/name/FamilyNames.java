package org.isnad.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The family names of those whom one article names in full. */
final class FamilyNames {

  private final Trie trie = new Trie(8);
  private final Map<Integer, Known> bearers = new HashMap<>();
  private final Map<Integer, Boolean> shared = new HashMap<>();
  private final Set<String> neverAlone;

  /** No family names yet; those in {@code neverAlone} will not be taken. */
  FamilyNames(Set<String> neverAlone) {
    this.neverAlone = neverAlone;
  }

  /** Adds the family name in {@code fullName}; one that two bear is nobody's from then on. */
  void add(List<String> fullName, Known who) {
    List<String> family = Forms.familyName(fullName);
    if (!canStandAlone(fullName, family)) {
      return;
    }
    int state = Trie.START;
    for (String word : family) {
      state = trie.add(state, word);
    }
    Known before = bearers.putIfAbsent(state, who);
    if (before != null && !before.id().equals(who.id())) {
      shared.put(state, true);
    }
  }

  /**
   * A family name that many have as their first (محمد عمر → عمر) would be found in the names of
   * others, and the name of a house in those of cousins (بن سلمان, آل ثاني); after a title (الملك
   * سلمان) or before a number (محمد السادس) there is none.
   */
  private boolean canStandAlone(List<String> fullName, List<String> family) {
    String last = family.get(family.size() - 1);
    return family.size() < fullName.size()
        && last.length() >= 3
        && !Forms.isOfAHouse(family)
        && !(family.size() == 1 && neverAlone.contains(last))
        && !Heads.isHonorific(fullName.get(0))
        && !Heads.isOrdinal(last);
  }

  boolean isEmpty() {
    return bearers.isEmpty();
  }

  Trie trie() {
    return trie;
  }

  /** Returns the one who bears the family name that ends in {@code state}, null if not just one. */
  @Nullable Known bearer(int state) {
    return shared.containsKey(state) ? null : bearers.get(state);
  }
}
