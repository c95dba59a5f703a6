package org.isnad.page;

import java.util.List;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a person would read of a page.
 *
 * <p>{@code text} is the whole of it as one string: headline, a newline, then the paragraphs, one
 * newline between. Every span of a reading counts in it. Of plain text it is the file's own text,
 * decoded, line ends as {@code \n}, the last one dropped, nothing else changed.
 *
 * @param verdict what sort of page this is
 * @param problems what was cut, guessed or bounded, in the order it happened
 * @param language {@code ar}, {@code en} or {@code und}
 * @param text headline, newline, paragraphs
 * @param paragraphs the stretches of {@code text}, in order, never overlapping
 * @param title the headline, the first line of {@code text} character for character; null when
 *     there is none
 * @param authors who wrote, contributed, edited or translated, in page order
 * @param dateline the city the story was filed from, null when not given
 * @param published ISO 8601, with an offset only when the page gives one; null when not given
 * @param modified the same, of the last change
 * @param outlet the paper, station or site, null when not given
 * @param credit the agency credited, as the page writes it («رويترز», "AFP"), null when none
 * @param section the section of the outlet, null when not given
 * @param canonical the page's own address for itself, null when not given
 * @param comments the readers' comments, kept apart
 * @param captions the words under the pictures of the article, which are no part of {@code text}
 * @param entries the entries of a live blog in page order, newest first or last; empty elsewhere
 */
public record Article(
    Verdict verdict,
    List<Problem> problems,
    String language,
    String text,
    List<Paragraph> paragraphs,
    @Nullable String title,
    List<Author> authors,
    @Nullable String dateline,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String outlet,
    @Nullable String credit,
    @Nullable String section,
    @Nullable String canonical,
    List<Comment> comments,
    List<Caption> captions,
    List<Entry> entries) {

  /** Copies the lists. */
  public Article {
    problems = List.copyOf(problems);
    paragraphs = List.copyOf(paragraphs);
    authors = List.copyOf(authors);
    comments = List.copyOf(comments);
    captions = List.copyOf(captions);
    entries = List.copyOf(entries);
  }

  /** Makes an article that has neither captions nor entries. */
  public Article(
      Verdict verdict,
      List<Problem> problems,
      String language,
      String text,
      List<Paragraph> paragraphs,
      @Nullable String title,
      List<Author> authors,
      @Nullable String dateline,
      @Nullable String published,
      @Nullable String modified,
      @Nullable String outlet,
      @Nullable String credit,
      @Nullable String section,
      @Nullable String canonical,
      List<Comment> comments) {
    this(
        verdict,
        problems,
        language,
        text,
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
        List.of(),
        List.of());
  }

  /** Returns this article with one more problem told. */
  public Article with(Problem problem) {
    List<Problem> told = new java.util.ArrayList<>(problems);
    told.add(problem);
    return new Article(
        verdict,
        told,
        language,
        text,
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

  /**
   * Returns this article as one of another day: for a text that is kept apart from the page that
   * told its day.
   *
   * @param day ISO 8601
   */
  public Article publishedOn(String day) {
    return new Article(
        verdict,
        problems,
        language,
        text,
        paragraphs,
        title,
        authors,
        dateline,
        day,
        modified,
        outlet,
        credit,
        section,
        canonical,
        comments,
        captions,
        entries);
  }

  /** Returns this article without what its readers wrote. */
  public Article withoutComments() {
    return new Article(
        verdict,
        problems,
        language,
        text,
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
        List.of(),
        captions,
        entries);
  }

  /** Returns the same article, of this outlet. */
  public Article withOutlet(String name) {
    return new Article(
        verdict,
        problems,
        language,
        text,
        paragraphs,
        title,
        authors,
        dateline,
        published,
        modified,
        name,
        credit,
        section,
        canonical,
        comments,
        captions,
        entries);
  }

  /** What sort of page was read. */
  public enum Verdict {
    /** A whole article. */
    ARTICLE,
    /** The beginning of one, cut by a wall. */
    STUB,
    /** A live blog: many short entries with times. */
    LIVE,
    /** An index or section page. */
    LIST,
    /** Nothing to read. */
    NONE
  }

  /**
   * What was cut, guessed or bounded while the page was read.
   *
   * @param code a stable kebab-case word for machines, such as {@code charset-guessed}
   * @param message a sentence for people
   */
  public record Problem(String code, String message) {}

  /**
   * A paragraph of the text.
   *
   * @param span its place in {@link Article#text}
   * @param kind what it is
   * @param raw its place in the decoded page, in UTF-16 units; null when unknown
   */
  public record Paragraph(Span span, Kind kind, @Nullable Span raw) {
    /** What a paragraph is. */
    public enum Kind {
      /** The headline. */
      HEADLINE,
      /** Running text. */
      BODY,
      /** A heading inside the body. */
      SUBHEAD,
      /** A block quotation or an embedded post. */
      QUOTE,
      /** A line that is no part of the article (a comment form's, say); only in plain text. */
      FURNITURE
    }
  }

  /**
   * Somebody who worked on the article.
   *
   * @param name as the page writes it
   * @param place the city reported from, null when not given
   * @param part what they did
   */
  public record Author(String name, @Nullable String place, Part part) {
    /** What an author did. */
    public enum Part {
      /** Wrote or reported it. */
      BY,
      /** Contributed to it. */
      CONTRIBUTING,
      /** Edited it. */
      EDITING,
      /** Translated it. */
      TRANSLATING,
      /** Took the pictures. */
      PHOTO
    }
  }

  /**
   * A reader's comment.
   *
   * @param name who signed it, null when nobody did
   * @param time ISO 8601 or null
   * @param text the words
   * @param depth 0 for a comment on the article, 1 for a reply to one, and so on
   */
  public record Comment(@Nullable String name, @Nullable String time, String text, int depth) {}

  /**
   * The words under a picture of the article.
   *
   * @param text the words, a credit line among them
   * @param raw their place in the decoded page, in UTF-16 units; null when unknown
   */
  public record Caption(String text, @Nullable Span raw) {}

  /**
   * An entry of a live blog.
   *
   * @param span its place in {@link Article#text}, its heading included
   * @param time ISO 8601; null when the page shows no more than a time of day
   * @param shown the time as the page shows it («22:40», "5 minutes ago"); null when it shows none
   */
  public record Entry(Span span, @Nullable String time, @Nullable String shown) {}
}
