package org.isnad.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.lexicon.GivenNames;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that the knowledge base knows.
 *
 * <p>Holds no state between documents and may be used by many threads at once.
 */
public final class Names {

  private final Gazetteer gazetteer;
  private final Heads heads;
  private final GivenNames given;
  private final KnowledgeBase knowledge;
  private final Overlaid overlaid;

  private Names(
      Gazetteer gazetteer,
      Heads heads,
      GivenNames given,
      KnowledgeBase knowledge,
      Overlaid overlaid) {
    this.overlaid = overlaid;
    this.gazetteer = gazetteer;
    this.heads = heads;
    this.given = given;
    this.knowledge = knowledge;
  }

  /** Loads the knowledge base from the jar; what only few questions need is read when asked. */
  public static Names load() {
    return load(Overlay.NONE);
  }

  /**
   * Loads the knowledge base from the jar and lays over it what people put right.
   *
   * @throws IllegalArgumentException when the overlay speaks of an id that nobody has; names file
   *     and line
   */
  public static Names load(Overlay overlay) {
    Gazetteer gazetteer = NameFiles.read();
    Overlaid overlaid = Overlaid.over(gazetteer, overlay);
    return new Names(
        gazetteer, Heads.load(), GivenNames.load(), KnowledgeBase.over(gazetteer), overlaid);
  }

  /** Returns the facts behind the names. */
  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /**
   * Returns the known names in {@code document}, in order, none overlapping another.
   *
   * <p>Names in furniture are passed over, and no name crosses a paragraph.
   */
  public List<Mention> find(Document document) {
    return new Scan(gazetteer, heads, given, document).mentions();
  }

  /**
   * Returns the offices that stand for one person, each a mention of that person: «وزير الخارجية
   * الروسي» on the article's day. They may overlap the names in {@code mentions}: الروسي.
   *
   * @param mentions the known names in {@code document}, as {@link #find} gives them
   * @param published the article's day, ISO 8601, null when not known
   */
  public List<Mention> offices(
      Document document, List<Mention> mentions, @Nullable String published) {
    NameAt names = new NameAt(document, mentions, this::isGiven);
    List<OfficePhrase> phrases =
        switch (document.language()) {
          case ARABIC -> new ArabicOffices(document, knowledge, names).find();
          case ENGLISH -> new EnglishOffices(document, knowledge, names).find();
          case UNKNOWN -> List.<OfficePhrase>of();
        };
    Incumbents incumbents = new Incumbents(knowledge, mentions, Dates.dayOf(published));
    List<Mention> found = new ArrayList<>();
    for (OfficePhrase phrase : phrases) {
      String holder = incumbents.of(phrase);
      String id = holder == null ? null : overlaid.now(holder);
      if (id != null) {
        Span span = document.span(phrase.first(), phrase.end());
        found.add(new Mention(span, phrase.first(), phrase.end(), EntityType.PERSON, id, false));
      }
    }
    return found;
  }

  private boolean isGiven(String word) {
    return given.contains(word) || gazetteer.isGiven(word);
  }

  /** Returns the entities that {@code mentions} name, in the order of first mention. */
  public List<Entity> entities(List<Mention> mentions) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.id() != null) {
        places.computeIfAbsent(mention.id(), id -> new ArrayList<>()).add(mention.span());
      }
    }
    List<Entity> entities = new ArrayList<>(places.size());
    places.forEach(
        (id, spans) -> {
          Known known = gazetteer.byId(id);
          if (known != null) {
            entities.add(new Entity(id, known.nameAr(), known.nameEn(), known.type(), spans));
          }
        });
    return entities;
  }
}
