package org.isnad.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.isnad.Reading;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.lexicon.Act;
import org.isnad.name.Entity;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;

/**
 * A reading taken back from the line that {@link ReadingJson} wrote of it: written again, it gives
 * the same bytes.
 *
 * <p>Fields may stand in any order, and those that this version does not know are passed over. What
 * must be there and is not, a value of another type, a word that is none of ours, or a span beyond
 * the text is an {@link UnreadableReading}. A list or a value that may be absent need not be there,
 * for versions before it was told did not write it.
 */
public final class ReadingLine {

  private static final Map<String, Statement.Kind> KINDS =
      JsonFields.words(Statement.Kind.values());
  private static final Map<String, Statement.Polarity> POLARITIES =
      JsonFields.words(Statement.Polarity.values());
  private static final Map<String, Act> ACTS = JsonFields.words(Act.values(), Act::word);
  private static final Map<String, Speaker.ResolvedBy> RESOLUTIONS =
      JsonFields.words(Speaker.ResolvedBy.values(), Speaker.ResolvedBy::word);
  private static final Map<String, Link.Kind> LINKS =
      JsonFields.words(Link.Kind.values(), Link.Kind::word);
  private static final Map<String, EntityType> TYPES =
      JsonFields.words(EntityType.values(), EntityType::word);

  private final JsonFields in;
  private final PlaceFields places;

  private ReadingLine(JsonFields in) {
    this.in = in;
    this.places = new PlaceFields(in);
  }

  /**
   * Returns the reading that {@code line} holds.
   *
   * @param line JSON in UTF-8, with or without the newline at its end
   * @throws UnreadableReading when it holds none
   */
  public static Reading read(byte[] line) {
    return JsonFields.of(line, in -> new ReadingLine(in).reading());
  }

  /**
   * Returns the reading that {@code line} holds; offsets in errors count the bytes of its UTF-8.
   *
   * @throws UnreadableReading when it holds none
   */
  public static Reading read(String line) {
    return read(line.getBytes(StandardCharsets.UTF_8));
  }

  private Reading reading() {
    String id = null;
    String source = null;
    String version = null;
    ArticleFields article = new ArticleFields(in, places);
    List<Statement> statements = List.of();
    List<Entity> entities = List.of();
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "id" -> id = in.string();
        case "source" -> source = in.string();
        case "version" -> version = in.string();
        case "statements" -> statements = in.list(this::statement);
        case "entities" -> entities = in.list(this::entity);
        case "article" -> article.inside();
        default -> article.beside(field);
      }
    }
    return new Reading(
        in.required(id, "id"),
        in.required(source, "source"),
        in.required(version, "version"),
        article.article(),
        statements,
        entities);
  }

  private Statement statement() {
    String id = null;
    Statement.Kind kind = null;
    Act act = null;
    Statement.Polarity polarity = null;
    List<Span> content = List.of();
    List<Span> cue = List.of();
    List<Span> source = List.of();
    List<Span> relay = List.of();
    Speaker speaker = null;
    List<Link> chain = List.of();
    String within = null;
    Double confidence = null;
    String rule = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "id" -> id = in.string();
        case "kind" -> kind = in.word(KINDS);
        case "act" -> act = in.word(ACTS);
        case "polarity" -> polarity = in.word(POLARITIES);
        case "content" -> content = in.list(places::place);
        case "cue" -> cue = in.list(places::place);
        case "source" -> source = in.list(places::place);
        case "relay" -> relay = in.list(places::place);
        case "speaker" -> speaker = speaker();
        case "chain" -> chain = in.list(this::link);
        case "within" -> within = in.stringOrNull();
        case "confidence" -> confidence = in.fraction();
        case "rule" -> rule = in.string();
        default -> in.pass();
      }
    }
    return new Statement(
        in.required(id, "id"),
        in.required(kind, "kind"),
        in.required(act, "act"),
        in.required(polarity, "polarity"),
        content,
        cue,
        source,
        relay,
        in.required(speaker, "speaker"),
        chain,
        within,
        in.required(confidence, "confidence"),
        in.required(rule, "rule"));
  }

  private Speaker speaker() {
    String id = null;
    String name = null;
    List<String> names = List.of();
    Speaker.ResolvedBy resolvedBy = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "id" -> id = in.stringOrNull();
        case "name" -> name = in.stringOrNull();
        case "names" -> names = in.list(in::string);
        case "resolvedBy" -> resolvedBy = in.word(RESOLUTIONS);
        default -> in.pass();
      }
    }
    return new Speaker(id, name, names, in.required(resolvedBy, "resolvedBy"));
  }

  private Link link() {
    PlaceFields.Place place = places.begin();
    Link.Kind kind = null;
    String name = null;
    String id = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "link" -> kind = in.word(LINKS);
        case "name" -> name = in.string();
        case "id" -> id = in.stringOrNull();
        default -> place.take(field);
      }
    }
    Span span = place.isAbsent() ? null : place.inText();
    return new Link(in.required(kind, "link"), in.required(name, "name"), id, span);
  }

  private Entity entity() {
    String id = null;
    String nameAr = null;
    String nameEn = null;
    EntityType type = null;
    List<Span> mentions = List.of();
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "id" -> id = in.string();
        case "name_ar" -> nameAr = in.stringOrNull();
        case "name_en" -> nameEn = in.stringOrNull();
        case "type" -> type = in.word(TYPES);
        case "mentions" -> mentions = in.list(places::place);
        default -> in.pass();
      }
    }
    return new Entity(in.required(id, "id"), nameAr, nameEn, in.required(type, "type"), mentions);
  }
}
