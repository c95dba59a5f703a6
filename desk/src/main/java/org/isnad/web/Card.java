package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Span;
import org.isnad.collection.Correction;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.statement.Link;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a statement.
 *
 * @param number its number in the article, from 1
 * @param said how it is told
 * @param cue the words that report it; empty for a bare quotation
 * @param source the words in the sentence that name who said it
 * @param resolved how these led to the speaker, in words
 * @param confidence two decimals
 * @param rule the rule that found it
 * @param links from the mouth to the page
 * @param within the number of the statement that encloses it, 0 when none does
 * @param wrong whether somebody said that it is no statement
 * @param corrections what was put right
 */
public record Card(
    int number,
    Telling said,
    String cue,
    String source,
    String resolved,
    String confidence,
    String rule,
    List<ChainLink> links,
    int within,
    boolean wrong,
    List<Fix> corrections) {

  /** Copies the lists. */
  public Card {
    links = List.copyOf(links);
    corrections = List.copyOf(corrections);
  }

  /**
   * A link of the chain.
   *
   * @param kind what it is, in words
   * @param name who
   */
  public record ChainLink(String kind, String name) {}

  /**
   * Something that was put right.
   *
   * @param number of the correction
   * @param what was wrong, in words
   * @param value what is right, null where the kind says it all
   * @param made when, in words
   */
  public record Fix(long number, String what, @Nullable String value, String made) {}

  /** Returns the cards of a page, in the order of the text. */
  static List<Card> of(Kept page, Telling.About about, Words words) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < page.statements().size(); i++) {
      cards.add(of(i + 1, page, page.statements().get(i), about, words));
    }
    return cards;
  }

  /** Returns the card of one statement. */
  static Card of(int number, Kept page, KeptStatement kept, Telling.About about, Words words) {
    Statement said = kept.statement();
    return new Card(
        number,
        Telling.of(page, kept, about, words),
        words(said.cue(), page),
        words(said.source(), page),
        words.say("resolved." + said.speaker().resolvedBy().word()),
        confidence(said.confidence()),
        said.rule(),
        links(said.chain(), words),
        said.within() == null ? 0 : Integer.parseInt(said.within().substring(1)),
        kept.wrong(),
        kept.corrections().stream().map(made -> fix(made, words)).toList());
  }

  private static String words(List<Span> spans, Kept page) {
    return String.join(" … ", spans.stream().map(page::at).toList());
  }

  private static String confidence(double share) {
    long hundredths = Math.round(share * 100);
    return hundredths == 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + hundredths;
  }

  private static List<ChainLink> links(List<Link> chain, Words words) {
    return chain.stream()
        .map(link -> new ChainLink(words.say("link." + link.kind().word()), link.name()))
        .toList();
  }

  private static Fix fix(Correction made, Words words) {
    String value = made.value();
    String key = "value." + value;
    return new Fix(
        made.number(),
        words.say("fix." + made.kind().name().toLowerCase(Locale.ROOT)),
        value != null && words.has(key) ? words.say(key) : value,
        words.time(made.made()));
  }
}
