package org.isnad.statement;

import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is quoted by whom: the words are those of the one who is quoted, and the other carries
 * them.
 *
 * <ul>
 *   <li>[The Post] quoted [Anna Smith] as saying that it was late
 *   <li>[Anna Smith] was quoted by [the Post] as saying that it was late
 *   <li>"It is late," [the Post] cited [Anna Smith] as saying
 * </ul>
 */
final class EnglishQuoters {

  /** So far "as saying" may stand behind the verb. */
  private static final int REACH = 24;

  /**
   * A verb of quoting and what belongs to it.
   *
   * @param saying the token of the verb that reports: saying
   * @param source who is quoted, null when the verb has no such words of its own
   * @param carrier who quotes, null when nobody tells
   */
  record Quoted(int saying, Document.@Nullable Range source, Document.@Nullable Range carrier) {}

  private final EnglishText text;
  private final EnglishSources sources;

  EnglishQuoters(EnglishText text, EnglishSources sources) {
    this.text = text;
    this.sources = sources;
  }

  /** Returns what the verb at {@code verb} quotes, or null when it is no verb of quoting. */
  @Nullable Quoted at(int verb, Document.Range unit) {
    if (!quotes(verb)) {
      return null;
    }
    int as = asSaying(verb + 1, unit.end());
    if (as < 0) {
      return null;
    }
    int first = verb;
    boolean passive = false;
    while (first > unit.first() && (text.isAuxiliary(first - 1) || text.isAdverb(first - 1))) {
      first--;
      passive |= text.is(first, EnglishWord.Kind.BE) && !text.document.form(verb).endsWith("ing");
    }
    Document.Range left = sources.left(first, unit.first());
    return passive
        ? new Quoted(as + 1, left, agent(verb + 1, as))
        : new Quoted(as + 1, quoted(verb + 1, as), left);
  }

  private boolean quotes(int i) {
    return switch (text.document.form(i)) {
      case "quoted", "quotes", "quoting", "cited", "cites", "citing" -> !text.isCapital(i);
      default -> false;
    };
  }

  private int asSaying(int from, int limit) {
    for (int i = from; i < Math.min(limit - 1, from + REACH); i++) {
      if (text.inQuotation(i) || text.isStop(i)) {
        return -1;
      }
      boolean reports =
          text.word(i + 1).verb() != null && text.document.form(i + 1).endsWith("ing");
      if (text.is(i, "as") && reports) {
        return i;
      }
    }
    return -1;
  }

  /** quoted [the mayor, Anna Smith,] as saying */
  private Document.@Nullable Range quoted(int from, int as) {
    int end = text.is(as - 1, ",") ? as - 1 : as;
    return end > from ? new Document.Range(from, end) : null;
  }

  private Document.@Nullable Range agent(int from, int as) {
    if (!text.is(from, "by") || from + 1 >= as) {
      return null;
    }
    return new Document.Range(from + 1, as);
  }
}
