package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.name.Country;
import org.isnad.name.KnowledgeBase;
import org.isnad.name.Mention;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gives the speakers and relays of one article the ids that the knowledge base has for them.
 *
 * <ul>
 *   <li>an office that stands for its holder on the article's day: «وزير الخارجية الروسي»
 *   <li>a capital that speaks is the voice of its state: «أعلنت موسكو», "Paris denied"; so is a
 *       side: «الجانب الروسي», "the Russian side"
 *   <li>a known body or person of just these words: «الكرملين», "the Kremlin"
 *   <li>a relay that is a known outlet: «لوكالة رويترز»
 * </ul>
 *
 * <p>Names stay as the article writes them; only ids are given, and one of the base's own is taken
 * back only for a state.
 */
public final class KnownSpeakers {

  /** Words before the name in a source that is the name: «الجانب», "the … side". */
  private static final int BESIDE = 5;

  private final Document document;
  private final KnowledgeBase knowledge;
  private final List<Mention> names;
  private final List<Mention> offices;

  /**
   * Looks at one article.
   *
   * @param names the known names in it
   * @param offices the offices that stand for their holders
   */
  public KnownSpeakers(
      Document document, KnowledgeBase knowledge, List<Mention> names, List<Mention> offices) {
    this.document = document;
    this.knowledge = knowledge;
    this.names = List.copyOf(names);
    this.offices = List.copyOf(offices);
  }

  /** Returns the statements with the ids of those known. */
  public List<Statement> in(List<Statement> statements) {
    Map<String, String> known = known(statements);
    return statements.stream().map(statement -> told(statement, known)).toList();
  }

  /** Returns the known names, a capital that speaks as the mention of its state. */
  public List<Mention> voices(List<Statement> statements) {
    Set<Span> spoken = new HashSet<>();
    statements.forEach(statement -> spoken.addAll(statement.source()));
    List<Mention> all = new ArrayList<>(names.size());
    for (Mention mention : names) {
      Country state = spoken.contains(mention.span()) ? stateOf(mention) : null;
      all.add(
          state == null
              ? mention
              : new Mention(
                  mention.span(),
                  mention.firstToken(),
                  mention.endToken(),
                  EntityType.COUNTRY,
                  state.id(),
                  false));
    }
    return all;
  }

  private @Nullable Country stateOf(Mention mention) {
    return mention.type() == EntityType.PLACE && mention.id() != null
        ? knowledge.countryOfCapital(mention.id()).orElse(null)
        : null;
  }

  /** The base's id for each of the article's own; an own id that two would fit keeps none. */
  private Map<String, String> known(List<Statement> statements) {
    Map<String, String> known = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Statement statement : statements) {
      String own = statement.speaker().id();
      for (Span source : statement.source()) {
        String id = own == null ? null : idOf(source, own);
        if (own == null || id == null) {
          continue;
        }
        String before = known.putIfAbsent(own, id);
        if (before != null && !before.equals(id)) {
          several.add(own);
        }
      }
    }
    known.keySet().removeAll(several);
    return known;
  }

  private @Nullable String idOf(Span source, String own) {
    boolean articles = own.startsWith("p") && own.indexOf(':') < 0;
    for (Mention office : offices) {
      if (articles && begins(source, office)) {
        return office.id();
      }
    }
    for (Mention name : names) {
      Country state = name.span().equals(source) ? stateOf(name) : null;
      if (state != null) {
        return state.id();
      }
      boolean body = !name.demonym() && name.type() != EntityType.PLACE && begins(source, name);
      if (articles && (body || isSide(source, name))) {
        return name.id();
      }
    }
    return null;
  }

  /** The source is the office or the name, perhaps with an article or a conjunction before it. */
  private static boolean begins(Span source, Mention office) {
    return office.span().end() == source.end()
        && Math.abs(office.span().start() - source.start()) < BESIDE;
  }

  /** «الجانب الروسي», "the Russian side". */
  private boolean isSide(Span source, Mention name) {
    if (name.type() != EntityType.COUNTRY || !source.overlaps(name.span()) || !name.demonym()) {
      return false;
    }
    int before = name.firstToken() - 1;
    int behind = name.endToken();
    boolean arabic =
        before >= 0
            && document.form(before).endsWith("الجانب")
            && document.token(before).start() == source.start();
    boolean english =
        behind < document.size()
            && document.form(behind).equals("side")
            && document.token(behind).end() == source.end();
    return arabic || english;
  }

  private Statement told(Statement s, Map<String, String> known) {
    Speaker speaker = s.speaker();
    String id = speaker.id() == null ? null : known.getOrDefault(speaker.id(), speaker.id());
    return s.with(
        s.id(),
        new Speaker(id, speaker.name(), speaker.names(), speaker.resolvedBy()),
        s.chain().stream().map(link -> told(link, id)).toList(),
        s.within());
  }

  private Link told(Link link, @Nullable String speaker) {
    return switch (link.kind()) {
      case SPEAKER -> new Link(link.kind(), link.name(), speaker, link.span());
      case RELAY -> new Link(link.kind(), link.name(), outlet(link), link.span());
      case CREDIT, OUTLET, COPY, ORIGINAL -> link;
    };
  }

  private @Nullable String outlet(Link link) {
    Span span = link.span();
    for (Mention name : names) {
      if (span != null && name.type() == EntityType.OUTLET && span.overlaps(name.span())) {
        return name.id();
      }
    }
    return link.id();
  }
}
