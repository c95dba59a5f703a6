package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicWords;
import org.isnad.page.Article;
import org.isnad.text.Clitics;
import org.isnad.text.Document;
import org.isnad.text.Token;

/**
 * Joins the links of a statement from the mouth to the page.
 *
 * <ul>
 *   <li>the speaker: «قال الوزير»
 *   <li>the relays that the text names beside it, as the words went: «في بيان» before «لصحيفة …»,
 *       and in «نقلت صحيفة … عن وكالة … عن الوزير» the agency before the paper
 *   <li>the agency in the credit line, unless it is a relay already: (رويترز)
 *   <li>the outlet of the page
 * </ul>
 */
final class Chains {

  private final Document document;
  private final Article article;

  Chains(Document document, Article article) {
    this.document = document;
    this.article = article;
  }

  /** Returns the chain of {@code statement}, speaker first. */
  List<Link> of(Statement statement) {
    List<Link> chain = new ArrayList<>();
    Speaker speaker = statement.speaker();
    if (speaker.name() != null) {
      Span at = statement.source().isEmpty() ? null : statement.source().get(0);
      chain.add(new Link(Link.Kind.SPEAKER, speaker.name(), speaker.id(), at));
    }
    for (Span relay : handedOn(statement.relay())) {
      chain.add(new Link(Link.Kind.RELAY, name(relay), null, relay));
    }
    addBeside(chain, Link.Kind.CREDIT, article.credit());
    addBeside(chain, Link.Kind.OUTLET, article.outlet());
    return List.copyOf(chain);
  }

  /** From the mouth on: behind عن stands whom the one before it has the words from. */
  private List<Span> handedOn(List<Span> relays) {
    List<Span> order = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < relays.size(); i++) {
      at = i > 0 && isFrom(relays.get(i)) ? at : order.size();
      order.add(at, relays.get(i));
    }
    order.sort(Comparator.comparing(relay -> !isOwnWord(relay)));
    return order;
  }

  /** بيان، حسابها: what the speaker put out comes before whoever carried it. */
  private boolean isOwnWord(Span relay) {
    String first = document.form(document.tokenAt(relay.start()));
    return document.language() == Language.ARABIC
        && (ArabicWords.isMedium(first) || ArabicWords.isAccount(first));
  }

  /** Says whether عن stands right before a relay. */
  private boolean isFrom(Span relay) {
    int token = document.tokenAt(relay.start()) - 1;
    while (token >= 0 && document.token(token).kind() != Token.Kind.WORD) {
      token--;
    }
    return document.language() == Language.ARABIC
        && token >= 0
        && document.form(token).equals("عن");
  }

  private static void addBeside(
      List<Link> chain, Link.Kind kind, @org.jspecify.annotations.Nullable String name) {
    if (name != null && chain.stream().noneMatch(link -> link.name().equals(name))) {
      chain.add(new Link(kind, name, null, null));
    }
  }

  /** The name as written, without the preposition bound to it: «لصحيفة الحياة» → صحيفة الحياة. */
  private String name(Span relay) {
    String words = relay.of(document.text());
    if (document.language() != Language.ARABIC || words.length() < 4 || words.charAt(0) != 'ل') {
      return words;
    }
    String rest = Clitics.afterPreposition(words);
    return rest == null ? words : rest;
  }
}
