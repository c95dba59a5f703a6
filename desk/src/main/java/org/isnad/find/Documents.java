package org.isnad.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.isnad.base.Fold;
import org.isnad.base.Span;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.name.Entity;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a page what stands in the index: the article, and each statement that nobody refuted.
 */
final class Documents {

  /** A term that is longer could not be stored; nobody seeks it. */
  private static final int LONGEST = 1000;

  private final Kept page;
  private final Article article;
  private final Map<String, Entity> entities = new HashMap<>();

  private Documents(Kept page) {
    this.page = page;
    this.article = page.reading().article();
    page.reading().entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** Returns what stands in the index for {@code page}; nothing when a newer version is kept. */
  static List<Document> of(Kept page) {
    if (!page.newest()) {
      return List.of();
    }
    Documents maker = new Documents(page);
    List<Document> all = new ArrayList<>();
    all.add(maker.article());
    int position = 0;
    for (KeptStatement kept : page.statements()) {
      position++;
      if (!kept.wrong()) {
        all.add(maker.statement(kept, position));
      }
    }
    return all;
  }

  private Document article() {
    Document document = base(Fields.ARTICLE, 0);
    words(document, Fields.ALL, List.of(page.text()));
    about(document, entities.values());
    names(document, Fields.ALL, entities.values());
    return document;
  }

  private Document statement(KeptStatement kept, int position) {
    Statement statement = kept.statement();
    Document document = base(Fields.STATEMENT, position);
    document.add(new StringField(Fields.ID, kept.id(), Field.Store.YES));
    counted(document, Fields.ACT, word(statement.act()));
    counted(document, Fields.KIND, word(statement.kind()));
    counted(document, Fields.POLARITY, word(statement.polarity()));
    said(document, kept);
    speaker(document, statement.speaker());
    via(document, statement);
    return document;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What articles and statements share. */
  private Document base(String what, int position) {
    Document document = new Document();
    int day = Place.day(page.day());
    document.add(new StringField(Fields.PAGE, page.id(), Field.Store.YES));
    document.add(new StringField(Fields.WHAT, what, Field.Store.NO));
    long place = Place.of(day, page.number(), position);
    document.add(new NumericDocValuesField(Fields.PLACE, place));
    document.add(new NumericDocValuesField(Fields.NUMBER, page.number()));
    document.add(new LongPoint(Fields.NUMBER, page.number()));
    document.add(new IntPoint(Fields.DAY, day));
    label(document, Fields.DAY, page.day(), page.day());
    counted(document, Fields.LANGUAGE, article.language());
    words(document, Fields.TITLE, article.title() == null ? List.of() : List.of(article.title()));
    String outlet = article.outlet();
    if (outlet != null) {
      words(document, Fields.OUTLET, List.of(outlet));
      label(document, Fields.OUTLET, Fold.fold(outlet), outlet);
    }
    return document;
  }

  private void said(Document document, KeptStatement kept) {
    Statement statement = kept.statement();
    String content = kept.words(page.text());
    words(document, Fields.SAID, List.of(content));
    List<String> all = new ArrayList<>();
    all.add(content);
    statement.cue().forEach(span -> all.add(page.at(span)));
    statement.source().forEach(span -> all.add(page.at(span)));
    all.addAll(statement.speaker().names());
    words(document, Fields.ALL, all);
    List<Entity> about = mentioned(statement.content());
    about(document, about);
    List<Entity> named = new ArrayList<>(about);
    Entity speaker = entities.get(String.valueOf(statement.speaker().id()));
    if (speaker != null) {
      named.add(speaker);
    }
    names(document, Fields.ALL, named);
  }

  private List<Entity> mentioned(List<Span> spans) {
    List<Entity> mentioned = new ArrayList<>();
    for (Entity entity : entities.values()) {
      boolean within =
          entity.mentions().stream()
              .anyMatch(at -> spans.stream().anyMatch(span -> span.overlaps(at)));
      if (within) {
        mentioned.add(entity);
      }
    }
    return mentioned;
  }

  private void speaker(Document document, Speaker speaker) {
    String name = speaker.name();
    if (name == null) {
      return;
    }
    Set<String> names = new LinkedHashSet<>(speaker.names());
    names.add(name);
    named(document, Fields.SPEAKER, speaker.id(), names);
    String id = String.valueOf(speaker.id());
    label(document, Fields.SPEAKER, entities.containsKey(id) ? id : Fold.fold(name), name);
  }

  private void via(Document document, Statement statement) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Link link : statement.chain()) {
      if (link.kind() != Link.Kind.SPEAKER) {
        ids.put(link.name(), String.valueOf(link.id()));
      }
    }
    ids.forEach((name, id) -> named(document, Fields.VIA, id, Set.of(name)));
  }

  /** A name as the page writes it, and, by its id or by its consonants, in the other script. */
  private void named(Document document, String field, @Nullable String id, Set<String> names) {
    words(document, field, names);
    Entity entity = entities.get(String.valueOf(id));
    if (entity != null) {
      names(document, field, List.of(entity));
    }
    for (String name : names) {
      sounds(document, field, name);
    }
  }

  private static void sounds(Document document, String field, String name) {
    List<Word> words = Words.of(name);
    if (words.isEmpty()) {
      return;
    }
    boolean arabic = Fold.isArabic(words.get(0).form().charAt(0));
    String sign = arabic ? Fields.ARABIC_SOUND : Fields.LATIN_SOUND;
    List<List<String>> places = new ArrayList<>();
    Consonants.of(name).forEach(sound -> places.add(List.of(sign + sound)));
    places.add(List.of());
    document.add(new TextField(field + Fields.OTHER, WordStream.of(places)));
  }

  /** Who is mentioned, as the page writes them and as the knowledge base does. */
  private void about(Document document, Iterable<Entity> mentioned) {
    List<String> written = new ArrayList<>();
    for (Entity entity : mentioned) {
      entity.mentions().forEach(span -> written.add(page.at(span)));
    }
    document.add(new TextField(Fields.ABOUT + Fields.FORMS, WordStream.forms(cut(written))));
    names(document, Fields.ABOUT, mentioned);
  }

  /** The knowledge base's names of {@code named}, in both scripts. */
  private static void names(Document document, String field, Iterable<Entity> named) {
    List<String> names = new ArrayList<>();
    for (Entity entity : named) {
      if (entity.nameAr() != null) {
        names.add(entity.nameAr());
      }
      if (entity.nameEn() != null) {
        names.add(entity.nameEn());
      }
      document.add(new StringField(field + Fields.IDS, clipped(entity.id()), Field.Store.NO));
    }
    document.add(new TextField(field + Fields.OTHER, WordStream.forms(cut(names))));
  }

  private static void words(Document document, String field, Iterable<String> texts) {
    List<List<Word>> words = cut(texts);
    document.add(new TextField(field + Fields.FORMS, WordStream.forms(words)));
    document.add(new TextField(field + Fields.STEMS, WordStream.stems(words)));
  }

  private static List<List<Word>> cut(Iterable<String> texts) {
    List<List<Word>> words = new ArrayList<>();
    texts.forEach(text -> words.add(Words.of(text)));
    return words;
  }

  private static void counted(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    label(document, field, value, value);
  }

  private static void label(Document document, String field, String key, String label) {
    document.add(new SortedDocValuesField(Fields.BY + field, new BytesRef(clipped(key))));
    document.add(new SortedDocValuesField(Fields.LABEL + field, new BytesRef(clipped(label))));
  }

  private static String clipped(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
