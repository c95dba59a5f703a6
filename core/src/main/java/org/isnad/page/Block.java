package org.isnad.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of running text without a break inside: a paragraph, a heading, an item, a cell, or the
 * bare text between two breaks.
 */
final class Block {

  /** What sort of element holds the text. */
  enum Shape {
    /** A {@code p}. */
    PARAGRAPH,
    /** {@code h1} to {@code h6}. */
    HEADING,
    /** A list item. */
    ITEM,
    /** A table cell. */
    CELL,
    /** Bare text in any other element. */
    BARE
  }

  final int index;
  final Box box;
  final Shape shape;
  final String text;
  final int words;
  final int linkWords;
  final int boldWords;
  final int commas;

  /** What {@link PageLines} says of it, null before it is asked. */
  @Nullable Boolean signature;

  private @Nullable Words pieces;

  /** Whether it stands in a block quotation. */
  final boolean quote;

  /** Whether a picture stands right before it, or in it. */
  final boolean afterPicture;

  Block(int index, Box box, Shape shape, Running running, boolean quote, boolean afterPicture) {
    this.index = index;
    this.box = box;
    this.shape = shape;
    this.text = running.text();
    this.words = running.words();
    this.linkWords = running.linkWords();
    this.boldWords = running.boldWords();
    this.commas = running.commas();
    this.quote = quote;
    this.afterPicture = afterPicture;
  }

  /** Returns the text cut into words; it is cut once, for many questions are asked of a line. */
  Words pieces() {
    Words cut = pieces;
    if (cut == null) {
      cut = Words.of(text);
      pieces = cut;
    }
    return cut;
  }

  /** Says whether at least this many hundredths of the words are links. */
  boolean isLinks(int hundredths) {
    return linkWords * 100 >= words * hundredths;
  }

  /** Says whether the text ends as a sentence does. */
  boolean isSentence() {
    return Running.endsSentence(text);
  }

  /** Says whether the text stands in quotation marks from end to end. */
  boolean isQuoted() {
    return text.length() > 2
        && "\"“”„«‘'‹".indexOf(text.charAt(0)) >= 0
        && "\"”“»’'›".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Says whether this is a heading of level 2 to 6. */
  boolean isHeading() {
    return shape == Shape.HEADING;
  }

  @Override
  public String toString() {
    return shape + " " + words + "/" + linkWords + " " + text;
  }
}
