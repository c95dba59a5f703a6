package org.isnad.archive;

import java.util.List;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.page.Article;
import org.jspecify.annotations.Nullable;

/** What a line tells of the article: the object of that name and some fields beside it. */
final class ArticleFields {

  private static final Map<String, Article.Verdict> VERDICTS =
      JsonFields.words(Article.Verdict.values());
  private static final Map<String, Article.Paragraph.Kind> PARAGRAPHS =
      JsonFields.words(Article.Paragraph.Kind.values());
  private static final Map<String, Article.Author.Part> PARTS =
      JsonFields.words(Article.Author.Part.values());

  private final JsonFields in;
  private final PlaceFields places;

  private Article.@Nullable Verdict verdict;
  private List<Article.Problem> problems = List.of();
  private @Nullable String language;
  private @Nullable String text;
  private List<Article.Paragraph> paragraphs = List.of();
  private @Nullable String title;
  private List<Article.Author> authors = List.of();
  private @Nullable String dateline;
  private @Nullable String published;
  private @Nullable String modified;
  private @Nullable String outlet;
  private @Nullable String credit;
  private @Nullable String section;
  private @Nullable String canonical;
  private List<Article.Comment> comments = List.of();
  private List<Article.Caption> captions = List.of();
  private List<Article.Entry> entries = List.of();

  ArticleFields(JsonFields in, PlaceFields places) {
    this.in = in;
    this.places = places;
  }

  /** Returns the article, when the whole line is read: all its places must lie in the text. */
  Article article() {
    String whole = in.required(text, "text");
    places.lieIn(whole);
    return new Article(
        in.required(verdict, "verdict"),
        problems,
        in.required(language, "language"),
        whole,
        paragraphs,
        title,
        authors,
        dateline,
        published,
        modified,
        outlet,
        credit,
        section,
        canonical,
        comments,
        captions,
        entries);
  }

  /** Takes the value of {@code field}, which stands beside «article» in the reading. */
  void beside(String field) {
    switch (field) {
      case "language" -> language = in.string();
      case "verdict" -> verdict = in.word(VERDICTS);
      case "problems" -> problems = in.list(this::problem);
      case "text" -> {
        text = in.string();
        places.lieWithin(text.length());
      }
      case "paragraphs" -> paragraphs = in.list(this::paragraph);
      default -> in.pass(); // the direction follows from the text
    }
  }

  /** Takes the object «article». */
  void inside() {
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "title" -> title = in.stringOrNull();
        case "authors" -> authors = in.list(this::author);
        case "dateline" -> dateline = in.stringOrNull();
        case "published" -> published = in.stringOrNull();
        case "modified" -> modified = in.stringOrNull();
        case "outlet" -> outlet = in.stringOrNull();
        case "credit" -> credit = in.stringOrNull();
        case "section" -> section = in.stringOrNull();
        case "canonical" -> canonical = in.stringOrNull();
        case "comments" -> comments = in.list(this::comment);
        case "captions" -> captions = in.list(this::caption);
        case "entries" -> entries = in.list(this::entry);
        default -> in.pass();
      }
    }
  }

  private Article.Problem problem() {
    String code = null;
    String message = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "code" -> code = in.string();
        case "message" -> message = in.string();
        default -> in.pass();
      }
    }
    return new Article.Problem(in.required(code, "code"), in.required(message, "message"));
  }

  private Article.Paragraph paragraph() {
    PlaceFields.Place place = places.begin();
    Article.Paragraph.Kind kind = null;
    Span raw = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "kind" -> kind = in.word(PARAGRAPHS);
        case "raw" -> raw = raw();
        default -> place.take(field);
      }
    }
    return new Article.Paragraph(place.inText(), in.required(kind, "kind"), raw);
  }

  private @Nullable Span raw() {
    return in.isNull() ? null : places.bare();
  }

  private Article.Author author() {
    String name = null;
    String place = null;
    Article.Author.Part part = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "name" -> name = in.string();
        case "place" -> place = in.stringOrNull();
        case "part" -> part = in.word(PARTS);
        default -> in.pass();
      }
    }
    return new Article.Author(in.required(name, "name"), place, in.required(part, "part"));
  }

  private Article.Comment comment() {
    String name = null;
    String time = null;
    String text = null;
    int depth = 0;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "name" -> name = in.stringOrNull();
        case "time" -> time = in.stringOrNull();
        case "text" -> text = in.string();
        case "depth" -> depth = in.number();
        default -> in.pass();
      }
    }
    return new Article.Comment(name, time, in.required(text, "text"), depth);
  }

  private Article.Caption caption() {
    String text = null;
    Span raw = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "text" -> text = in.string();
        case "raw" -> raw = raw();
        default -> in.pass();
      }
    }
    return new Article.Caption(in.required(text, "text"), raw);
  }

  private Article.Entry entry() {
    PlaceFields.Place place = places.begin();
    String time = null;
    String shown = null;
    for (String field = in.open(); field != null; field = in.next()) {
      switch (field) {
        case "time" -> time = in.stringOrNull();
        case "shown" -> shown = in.stringOrNull();
        default -> place.take(field);
      }
    }
    return new Article.Entry(place.inText(), time, shown);
  }
}
