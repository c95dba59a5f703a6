package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.isnad.page.Article;

/**
 * An article's text with its tokens, sentences, paragraphs and quotations.
 *
 * <p>All of these are ranges of tokens, {@code [first, end)}, over one text that never changes. No
 * sentence crosses a paragraph, no quotation does.
 */
public final class Document {

  /**
   * A range of tokens.
   *
   * @param first the index of the first token
   * @param end the index after the last; equal to {@code first} in an empty range
   */
  public record Range(int first, int end) {
    /** Says whether the token with this index lies inside. */
    public boolean holds(int token) {
      return first <= token && token < end;
    }
  }

  /**
   * A paragraph.
   *
   * @param range its tokens
   * @param kind what it is
   */
  public record Paragraph(Range range, Article.Paragraph.Kind kind) {
    /** Says whether this is the headline. */
    public boolean isHeadline() {
      return kind == Article.Paragraph.Kind.HEADLINE;
    }
  }

  private final String text;
  private final Language language;
  private final List<Token> tokens;
  private final List<Paragraph> paragraphs;
  private final List<Range> sentences;
  private final List<Quotation> quotations;
  private final int[] sentenceOf;
  private final int[] paragraphOf;
  private final int[] quotationOf;

  private Document(String text, Language language, List<Token> tokens, List<Paragraph> paragraphs) {
    this.text = text;
    this.language = language;
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    this.quotations = Quotations.pair(text, tokens, paragraphs);
    this.sentences = Sentences.of(tokens, paragraphs);
    this.sentenceOf = new int[tokens.size()];
    this.paragraphOf = new int[tokens.size()];
    this.quotationOf = new int[tokens.size()];
    java.util.Arrays.fill(sentenceOf, -1);
    java.util.Arrays.fill(paragraphOf, -1);
    java.util.Arrays.fill(quotationOf, -1);
    for (int i = 0; i < sentences.size(); i++) {
      java.util.Arrays.fill(sentenceOf, sentences.get(i).first(), sentences.get(i).end(), i);
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      Range range = paragraphs.get(i).range();
      java.util.Arrays.fill(paragraphOf, range.first(), range.end(), i);
    }
    for (int i = 0; i < quotations.size(); i++) {
      java.util.Arrays.fill(
          quotationOf, quotations.get(i).firstToken(), quotations.get(i).endToken(), i);
    }
  }

  /**
   * How much of a text is read, in UTF-16 units: some two hundred long articles. What is longer is
   * a listing or an attack, and must not cost more time than a page is worth.
   */
  public static final int LONGEST = 1_000_000;

  /** Returns how many units of {@code text} a document of it reads. */
  public static int bound(String text) {
    return Math.min(text.length(), LONGEST);
  }

  /**
   * Reads the article's text up to {@link #LONGEST}; furniture is left out of paragraphs, sentences
   * and quotations.
   */
  public static Document of(Article article) {
    List<Token> tokens = Tokens.of(article.text(), bound(article.text()));
    List<Paragraph> paragraphs = new ArrayList<>();
    int token = 0;
    for (Article.Paragraph p : article.paragraphs()) {
      while (token < tokens.size() && tokens.get(token).start() < p.span().start()) {
        token++;
      }
      int first = token;
      while (token < tokens.size() && tokens.get(token).start() < p.span().end()) {
        token++;
      }
      if (p.kind() != Article.Paragraph.Kind.FURNITURE && token > first) {
        paragraphs.add(new Paragraph(new Range(first, token), p.kind()));
      }
    }
    return new Document(
        article.text(), Language.of(article.language()), tokens, List.copyOf(paragraphs));
  }

  /** Reads a plain text each of whose lines is a body paragraph: for tests and short texts. */
  public static Document of(String text, Language language) {
    List<Token> tokens = Tokens.of(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    int token = 0;
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      int first = token;
      while (token < tokens.size() && tokens.get(token).start() < end) {
        token++;
      }
      if (token > first) {
        paragraphs.add(new Paragraph(new Range(first, token), Article.Paragraph.Kind.BODY));
      }
      from = end + 1;
    }
    return new Document(text, language, tokens, List.copyOf(paragraphs));
  }

  /** Returns the text that every span counts in. */
  public String text() {
    return text;
  }

  /** Returns the language of the text. */
  public Language language() {
    return language;
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns the token with this index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the folded form of a token, the empty string when the index is out of range. */
  public String form(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).form() : "";
  }

  /** Returns all tokens, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns the paragraphs that are part of the article, in order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Returns the sentences, in order. */
  public List<Range> sentences() {
    return sentences;
  }

  /** Returns the outermost quotations, in order. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Returns the index of the sentence that holds a token, -1 in furniture. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** Returns the index of the paragraph that holds a token, -1 in furniture. */
  public int paragraphOf(int token) {
    return paragraphOf[token];
  }

  /** Returns the index of the quotation that holds a token (its marks counted in), -1 outside. */
  public int quotationOf(int token) {
    return quotationOf[token];
  }

  /** Returns the stretch of text from the first token to the last of {@code [first, end)}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** Returns the words of the tokens {@code [first, end)} as the text writes them. */
  public String words(int first, int end) {
    return first >= end ? "" : span(first, end).of(text);
  }

  /** Returns the index of the first token that ends after {@code offset}; the size if none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).end() > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }
}
