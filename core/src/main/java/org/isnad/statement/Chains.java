package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.isnad.page.Article;
import org.isnad.text.Clitics;
import org.isnad.text.Document;

/**
 * Joins the links of a statement from the mouth to the page.
 *
 * <ul>
 *   <li>the speaker: «قال الوزير»
 *   <li>the relays that the text names beside it, in the order of the text: «لصحيفة …», «في بيان»
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
    for (Span relay : statement.relay()) {
      chain.add(new Link(Link.Kind.RELAY, name(relay), null, relay));
    }
    addBeside(chain, Link.Kind.CREDIT, article.credit());
    addBeside(chain, Link.Kind.OUTLET, article.outlet());
    return List.copyOf(chain);
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
