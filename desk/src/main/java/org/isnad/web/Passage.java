package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Direction;
import org.isnad.base.Span;
import org.isnad.statement.Statement;

/**
 * A statement in the page's own words: the stretch from cue to content, with what is which marked.
 *
 * <p>Nothing is added but {@code …} where something is left out, so quotation marks stand only
 * where the page has them.
 *
 * @param language of the page
 * @param pieces in the order of the text
 */
public record Passage(String language, List<Piece> pieces) {

  /** So much between two parts of a statement is shown; of more only that it is left out. */
  private static final int BETWEEN = 160;

  /** How long {@code " … "} is. */
  private static final int JOINT = 3;

  private static final String OPENING = "“\"«‘„‹'(";
  private static final String CLOSING = "”\"»’“›').,!?؟،…؛;:";

  /** Copies the list. */
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text.
   *
   * @param part what it is of the statement
   * @param words the words, as the page has them
   * @param sought whether they are what a question sought
   */
  public record Piece(Part part, String words, boolean sought) {
    Piece(Part part, String words) {
      this(part, words, false);
    }

    /** Returns the word by which the style knows it. */
    public String css() {
      return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a stretch is of its statement. */
  public enum Part {
    /** What was said. */
    CONTENT,
    /** The words that report it. */
    CUE,
    /** Who said it, in the words of the sentence. */
    SOURCE,
    /** Through whom. */
    RELAY,
    /** What stands between. */
    BETWEEN,
    /** Something is left out here. */
    LEFT_OUT
  }

  private record Place(Span span, Part part) {}

  /** Returns the passage of {@code said} in {@code text}, whole. */
  static Passage of(Statement said, String text, String language) {
    List<Place> places = places(said);
    List<Piece> pieces = new ArrayList<>();
    int start = opened(text, places.get(0).span().start());
    int at = start;
    for (Place place : places) {
      Span span = place.span();
      if (span.end() <= at && at > start) {
        continue; // within what was told already
      }
      between(text, at, span.start(), pieces);
      add(pieces, place.part(), text.substring(Math.max(at, span.start()), span.end()));
      at = span.end();
    }
    add(pieces, Part.BETWEEN, text.substring(at, closed(text, at)));
    return new Passage(language, pieces);
  }

  private static List<Place> places(Statement said) {
    List<Place> places = new ArrayList<>();
    said.content().forEach(span -> places.add(new Place(span, Part.CONTENT)));
    said.cue().forEach(span -> places.add(new Place(span, Part.CUE)));
    said.source().forEach(span -> places.add(new Place(span, Part.SOURCE)));
    said.relay().forEach(span -> places.add(new Place(span, Part.RELAY)));
    places.sort((one, other) -> one.span().compareTo(other.span()));
    return places;
  }

  private static void between(String text, int from, int to, List<Piece> pieces) {
    if (from >= to) {
      return;
    }
    String words = text.substring(from, to);
    if (words.length() <= BETWEEN && words.indexOf('\n') < 0) {
      add(pieces, Part.BETWEEN, words);
      return;
    }
    int closed = closed(text, from);
    int opened = opened(text, to);
    add(pieces, Part.BETWEEN, text.substring(from, Math.min(closed, to)));
    pieces.add(new Piece(Part.LEFT_OUT, " … "));
    if (opened >= closed) {
      add(pieces, Part.BETWEEN, text.substring(opened, to));
    }
  }

  private static void add(List<Piece> pieces, Part part, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(part, words));
    }
  }

  /** Takes in the marks that open right before {@code at}. */
  private static int opened(String text, int at) {
    int from = at;
    while (from > 0 && OPENING.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    return from;
  }

  /** Takes in the marks and stops right behind {@code at}. */
  private static int closed(String text, int at) {
    int end = at;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Returns which way the page runs: {@code rtl} or {@code ltr}. */
  public String dir() {
    return Direction.of(words()).word();
  }

  /** Returns the language for HTML: empty when it is not known. */
  public String lang() {
    return lang(language);
  }

  /** Returns a language for HTML: empty when it is not known. */
  static String lang(String language) {
    return language.equals("und") ? "" : language;
  }

  /** Returns the passage with no more than about {@code most} letters of content in a piece. */
  public Passage brief(int most) {
    List<Piece> brief = new ArrayList<>();
    for (Piece piece : pieces) {
      brief.add(
          piece.words().length() <= most
              ? piece
              : new Piece(piece.part(), cut(piece, most), piece.sought()));
    }
    return new Passage(language, brief);
  }

  private static String cut(Piece piece, int most) {
    int blank = piece.words().lastIndexOf(' ', most);
    int end = blank < most / 2 ? most : blank;
    end -= Character.isHighSurrogate(piece.words().charAt(end - 1)) ? 1 : 0;
    return piece.words().substring(0, end) + " …";
  }

  /**
   * Returns the passage with what was sought lit.
   *
   * @param sought places in the content, its parts joined by {@code " … "}, in order
   */
  Passage lit(List<Span> sought) {
    List<Piece> lit = new ArrayList<>();
    int offset = 0;
    for (Piece piece : pieces) {
      if (piece.part() == Part.CONTENT) {
        light(piece, offset, sought, lit);
        offset += piece.words().length() + JOINT;
      } else {
        lit.add(piece);
      }
    }
    return new Passage(language, lit);
  }

  private static void light(Piece piece, int offset, List<Span> sought, List<Piece> lit) {
    int at = 0;
    int length = piece.words().length();
    for (Span span : sought) {
      int start = Math.max(at, Math.min(length, span.start() - offset));
      int end = Math.max(start, Math.min(length, span.end() - offset));
      add(lit, Part.CONTENT, piece.words().substring(at, start));
      if (end > start) {
        lit.add(new Piece(Part.CONTENT, piece.words().substring(start, end), true));
      }
      at = end;
    }
    add(lit, Part.CONTENT, piece.words().substring(at));
  }

  /** Returns the words one after the other. */
  String words() {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.words()));
    return words.toString();
  }
}
