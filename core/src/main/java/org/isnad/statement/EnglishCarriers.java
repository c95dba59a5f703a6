package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Joins two cues of one sentence that tell of one statement, where the second only says who carried
 * it.
 *
 * <ul>
 *   <li>Anna Smith said it was late, [the agency reported]; Anna Smith was asleep, her son said,
 *       [according to the Post]: the words are hers or her son's, and the outlet is a relay
 *   <li>It was late, the Post reported, [citing Anna Smith]: the words are Anna Smith's
 * </ul>
 *
 * <p>What an outlet reports of its own accord stays its own: it was late, the Post reported.
 */
final class EnglishCarriers {

  private final EnglishText text;
  private final EnglishSources sources;
  private final EnglishRelays relays;
  private final EnglishSubjects subjects;

  EnglishCarriers(EnglishText text) {
    this.text = text;
    this.sources = new EnglishSources(text);
    this.relays = new EnglishRelays(text, sources);
    this.subjects = new EnglishSubjects(text, sources);
  }

  /**
   * Fills in the relays of the cues that were accepted and returns those that remain.
   *
   * @param accepted the cues of one unit that are likely enough
   * @param all these and the unlikely ones, in the order of the text
   */
  List<EnglishCue> settle(List<EnglishCue> accepted, List<EnglishCue> all, Document.Range unit) {
    List<EnglishCue> kept = new ArrayList<>(accepted);
    for (EnglishCue cue : accepted) {
      relays.fill(cue, accepted, unit);
      quoted(cue);
    }
    for (EnglishCue cue : accepted) {
      EnglishCue citing = outletSource(cue) == null ? null : citing(cue, all, unit);
      if (citing != null) {
        cite(cue, citing, unit);
        kept.remove(citing);
      }
    }
    for (EnglishCue outer : accepted) {
      EnglishCue inner = kept.contains(outer) ? carriedBy(outer, kept) : null;
      if (inner != null) {
        kept.remove(outer);
      }
    }
    return kept;
  }

  private void quoted(EnglishCue cue) {
    Document.Range carrier = cue.carrier;
    if (carrier != null && !cue.relays.contains(carrier) && relays.isOutlet(carrier)) {
      cue.relays.add(carrier);
    }
  }

  private Document.@Nullable Range outletSource(EnglishCue cue) {
    Document.Range source = cue.source;
    return source != null && relays.isOutlet(source) ? source : null;
  }

  /** The "citing" that follows what an outlet says, or opens the sentence before it. */
  private @Nullable EnglishCue citing(EnglishCue cue, List<EnglishCue> all, Document.Range unit) {
    for (EnglishCue other : all) {
      boolean cites = text.is(other.head, "citing") && other != cue;
      boolean after = other.head > cue.head && text.is(other.head - 1, ",");
      if (cites && (after || other.head == unit.first())) {
        return other;
      }
    }
    return null;
  }

  private void cite(EnglishCue cue, EnglishCue citing, Document.Range unit) {
    int end = sources.end(citing.head + 1, unit.end(), true);
    Document.Range outlet = cue.source;
    if (end == citing.head + 1 || outlet == null) {
      return;
    }
    cue.relays.add(outlet);
    cue.source = new Document.Range(citing.head + 1, end);
    cue.subject = subjects.subjectKind(cue.source);
    cue.antecedent = null;
    cue.first = citing.head;
    cue.end = citing.head + 1;
  }

  /** The cue whose whole clause is what an outlet tells behind or before it; it gets the relay. */
  private @Nullable EnglishCue carriedBy(EnglishCue outer, List<EnglishCue> cues) {
    Document.Range outlet = outletSource(outer);
    boolean beside =
        outer.order == EnglishCue.Order.CONTENT_FIRST
            || outer.order == EnglishCue.Order.INVERTED
            || outer.order == EnglishCue.Order.ACCORD;
    if (outlet == null || !beside || outer.content.size() != 1) {
      return null;
    }
    Document.Range content = outer.content.get(0);
    for (EnglishCue inner : cues) {
      if (inner != outer && fills(inner, content)) {
        if (inner.relays.stream().noneMatch(relays::isOutlet) || !isGeneric(outlet)) {
          inner.relays.add(outlet);
        }
        inner.reach = outer.end;
        return inner;
      }
    }
    return null;
  }

  /**
   * Says whether source, cue and content make up all of a stretch, from its first word to its last.
   */
  private static boolean fills(EnglishCue inner, Document.Range stretch) {
    int first = inner.clauseStart();
    int end = Math.max(inner.end, inner.reach);
    for (Document.Range content : inner.content) {
      first = Math.min(first, content.first());
      end = Math.max(end, content.end());
    }
    int after = inner.order == EnglishCue.Order.INVERTED ? Math.max(end, inner.after) : end;
    return first == stretch.first() && Math.abs(after - stretch.end()) <= 1;
  }

  /** the agency, the newspaper: one that the sentence has named already. */
  private boolean isGeneric(Document.Range outlet) {
    return text.is(outlet.first(), "the")
        && outlet.end() == outlet.first() + 2
        && !text.isCapital(outlet.first() + 1);
  }
}
