package org.isnad.statement;

import org.isnad.name.Cast;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor when a quotation comes without a cue.
 *
 * <ul>
 *   <li>the last speaker: "It is late," Smith said. ¶ "We must go."
 *   <li>after a question, whoever was asked: "Will you go?" Smith asked John Brown. ¶ "I will not."
 *   <li>where two speak by turns, question and answer, the other of the two: "Will you go?" Smith
 *       asked. ¶ "No," Brown said. ¶ "And then?" ¶ "Then we will see."
 * </ul>
 *
 * <p>Only a question passes the floor on: of two quotations without cues in a row, the second is
 * mostly the same person's.
 */
final class EnglishFloor {

  /**
   * A turn that somebody had.
   *
   * @param found whose it was
   * @param paragraph where it ended
   * @param asks whether it ends in a question, in quotation marks
   * @param asked to whom, null when nobody is named
   */
  private record Turn(
      EnglishSpeakers.Found found, int paragraph, boolean asks, Cast.@Nullable Member asked) {}

  private final EnglishText text;
  private @Nullable Turn before;
  private @Nullable Turn last;

  EnglishFloor(EnglishText text) {
    this.text = text;
  }

  /** Notes that somebody spoke, {@code asked} being whom a question was put to. */
  void takes(EnglishCue cue, EnglishSpeakers.Found found, Cast.@Nullable Member asked) {
    Turn now = last;
    if (now == null || now.found().member() != found.member()) {
      before = now;
    }
    last = new Turn(found, paragraph(cue), asks(cue), asked);
  }

  /** Returns whose a quotation without a cue is. */
  EnglishSpeakers.Found holder(EnglishCue bare) {
    Turn now = last;
    if (now == null) {
      return EnglishSpeakers.Found.NOBODY;
    }
    Cast.Member other = other(now);
    boolean adjoins = paragraph(bare) - now.paragraph() == 1;
    Cast.Member member =
        other != null && adjoins && passes(now, bare) ? other : now.found().member();
    return member == null
        ? EnglishSpeakers.Found.NOBODY
        : new EnglishSpeakers.Found(member, Speaker.ResolvedBy.CONTINUATION);
  }

  /** Says whether the floor goes from the last speaker to the other of two. */
  private boolean passes(Turn now, EnglishCue bare) {
    Turn earlier = before;
    boolean asksAgain = earlier != null && earlier.asks() && !now.asks() && asks(bare);
    return now.asks() || asksAgain;
  }

  private Cast.@Nullable Member other(Turn now) {
    if (now.asked() != null) {
      return now.asked();
    }
    Turn earlier = before;
    return earlier != null && now.paragraph() - earlier.paragraph() <= 1
        ? earlier.found().member()
        : null;
  }

  /** Says whether somebody spoke in a paragraph so far. */
  boolean isTakenIn(int paragraph) {
    Turn now = last;
    return now != null && now.paragraph() == paragraph;
  }

  private int paragraph(EnglishCue cue) {
    return text.document.paragraphOf(cue.content.get(cue.content.size() - 1).first());
  }

  private boolean asks(EnglishCue cue) {
    Document.Range range = cue.content.get(cue.content.size() - 1);
    return text.inQuotation(range.end() - 1) && text.is(range.end() - 2, "?");
  }
}
