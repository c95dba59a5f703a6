package org.isnad.statement;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a text reports somebody as having said, written, announced, asked, promised, denied, warned
 * or demanded. All spans count in {@code Article.text}.
 *
 * @param id {@code s1}, {@code s2}, … in the order of the text
 * @param kind whether the content stands in quotation marks
 * @param act what kind of saying it is
 * @param polarity whether the saying itself is affirmed («أكد») or negated («لم يؤكد»)
 * @param content the words reported; several spans when the cue interrupts them
 * @param cue the words that report it; empty for a bare quotation
 * @param source the words in the same sentence that name who said it; empty when there are none
 * @param relay the intermediaries named beside it
 * @param speaker who it is, over the whole article
 * @param chain from the mouth to the page, speaker first
 * @param within the id of the statement that encloses this one, null when none does
 * @param confidence how likely it is that content and speaker are right, 0 to 1
 * @param rule the id of the rule that found it
 */
public record Statement(
    String id,
    Kind kind,
    Act act,
    Polarity polarity,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    List<Span> relay,
    Speaker speaker,
    List<Link> chain,
    @Nullable String within,
    double confidence,
    String rule) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there is no content, or the confidence is no probability
   */
  public Statement {
    if (content.isEmpty()) {
      throw new IllegalArgumentException(
          "statement " + id + " has no content: want a span or more");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "statement " + id + " has confidence " + confidence + ": want 0 to 1");
    }
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    relay = List.copyOf(relay);
    chain = List.copyOf(chain);
  }

  /**
   * The same words under another number, of another speaker or place in the chain: what is only
   * known once all statements of the article are.
   */
  Statement with(String number, Speaker who, List<Link> links, @Nullable String enclosing) {
    return new Statement(
        number,
        kind,
        act,
        polarity,
        content,
        cue,
        source,
        relay,
        who,
        links,
        enclosing,
        confidence,
        rule);
  }

  /** Whether the content stands in quotation marks. */
  public enum Kind {
    /** All of it does. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Part of it does. */
    MIXED
  }

  /** Whether the saying took place. */
  public enum Polarity {
    /** It did. */
    AFFIRMED,
    /** It did not: «لم يؤكد», "did not say". */
    NEGATED
  }
}
