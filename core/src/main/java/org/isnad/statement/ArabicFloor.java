package org.isnad.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.name.Cast;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor: who has spoken so far, and within whose words a token stands.
 *
 * <p>What is said within somebody's words does not take the floor from him.
 */
final class ArabicFloor {

  private final Document document;
  private final List<ArabicDraft> drafts;

  /** The innermost draft whose content holds a token, -1 for none. */
  private final int[] cover;

  /** The draft whose content holds the cue of a draft, -1 for none. */
  private final int[] around;

  private final @Nullable Cast.Member[] resolved;
  private final List<Cast.Member> spoken = new ArrayList<>();
  private final Map<Cast.Member, Integer> statements = new HashMap<>();
  private final Set<Cast.Member> inside = new HashSet<>();
  private int insideSentence = -1;
  private int lastParagraph = -1;
  private int current;

  /** Makes the floor of a document whose drafts stand in the order of their contents. */
  ArabicFloor(Document document, List<ArabicDraft> drafts) {
    this.document = document;
    this.drafts = drafts;
    this.resolved = new Cast.Member[drafts.size()];
    this.around = new int[drafts.size()];
    this.cover = new int[document.size()];
    Arrays.fill(cover, -1);
    for (int d = 0; d < drafts.size(); d++) {
      if (isAccord(drafts.get(d))) {
        continue;
      }
      ArabicContents.Content content = drafts.get(d).content();
      Arrays.fill(cover, content.first(), Math.min(content.end(), cover.length), d);
    }
    for (int d = 0; d < drafts.size(); d++) {
      around[d] = encloser(d);
    }
  }

  /**
   * «بحسب الوكالة، قال الوزير إن …»: what stands under an accord is told by the paper all the same,
   * and who speaks in it has the floor.
   */
  private static boolean isAccord(ArabicDraft draft) {
    CueForm form = draft.form();
    return form != null && form.tense() == CueForm.Tense.PHRASE;
  }

  /** Says whether the draft that the floor was turned to lies within somebody's words. */
  boolean isNested() {
    int first = drafts.get(current).content().first();
    int end = drafts.get(current).content().end();
    for (int d = current - 1; d >= 0 && d >= current - 8; d--) {
      ArabicContents.Content other = drafts.get(d).content();
      if (!isAccord(drafts.get(d)) && other.first() <= first && end <= other.end()) {
        return true;
      }
    }
    return false;
  }

  private int encloser(int d) {
    int over = cover[cueOf(d)];
    return over == d ? -1 : over;
  }

  private int cueOf(int d) {
    return Math.min(drafts.get(d).cueFirst(), document.size() - 1);
  }

  /** Turns to the draft with this index. */
  void turnTo(int index) {
    current = index;
  }

  /** Notes who makes the statement that the floor was turned to. */
  void note(Cast.@Nullable Member member) {
    boolean nested = isNested();
    resolved[current] = member;
    if (member == null) {
      return;
    }
    int cue = cueOf(current);
    if (nested) {
      if (insideSentence != document.sentenceOf(cue)) {
        inside.clear();
        insideSentence = document.sentenceOf(cue);
      }
      inside.add(member);
      return;
    }
    spoken.remove(member);
    spoken.add(member);
    statements.merge(member, 1, Integer::sum);
    lastParagraph = document.paragraphOf(cue);
  }

  /** Returns those who have spoken, the last one last. */
  List<Cast.Member> spoken() {
    return spoken;
  }

  int lastParagraph() {
    return lastParagraph;
  }

  int statements(Cast.Member member) {
    return statements.getOrDefault(member, 0);
  }

  boolean spokeInside(Cast.Member member, int sentence) {
    return insideSentence == sentence && inside.contains(member);
  }

  /** Returns who says what encloses the draft that the floor was turned to. */
  Cast.@Nullable Member outer() {
    int outer = around[current];
    return outer < 0 || outer >= current ? null : resolved[outer];
  }

  /** Returns who made the last statement of this sentence that is enclosed as this one is. */
  Cast.@Nullable Member lastHere() {
    int sentence = document.sentenceOf(cueOf(current));
    for (int d = current - 1; d >= 0; d--) {
      if (document.sentenceOf(cueOf(d)) != sentence) {
        return null;
      }
      if (around[d] == around[current]) {
        return resolved[d];
      }
    }
    return null;
  }

  /** Says whether a token stands in somebody's words that do not hold the cue as well. */
  boolean isWithin(int token, int cue) {
    int over = cover[token];
    if (over < 0) {
      return false;
    }
    return !drafts.get(over).content().holds(cue);
  }
}
