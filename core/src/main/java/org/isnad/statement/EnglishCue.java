package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Act;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/** A cue that was found and what is known of it so far; ranges count tokens. */
final class EnglishCue {

  /** In which order source, cue and content stand. */
  enum Order {
    /** Smith said it was late. */
    SOURCE_FIRST(0),
    /** It was late, Smith said. */
    CONTENT_FIRST(1),
    /** "It is late," said Smith. */
    INVERTED(2),
    /** According to Smith, it was late. */
    ACCORD(3),
    /** Smith's claim that it was late. */
    NOUN(4),
    /** Smith: It is late. */
    COLON(5),
    /** It was reportedly late. */
    HEARSAY(6);

    /** Its place among the features of {@link EnglishScores}. */
    final int number;

    Order(int number) {
      this.number = number;
    }
  }

  /** What brings the content. */
  enum Frame {
    THAT(0),
    CLAUSE(1),
    QUOTE(2),
    COLON(3),
    NOUN(4),
    GERUND(5),
    PREPOSITION(6),
    INFINITIVE(7),
    QUESTION(8),
    NONE(9);

    /** Its place among the features of {@link EnglishScores}. */
    final int number;

    /** Its word in word lists. */
    final String word;

    Frame(int number) {
      this.number = number;
      this.word = name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What stands for the source. */
  enum Subject {
    NAME(0),
    PRONOUN(1),
    PHRASE(2),
    RELATIVE(3),
    POSSESSIVE(4),
    SHARED(5),
    AGENT(6),
    NONE(7),
    /** SMITH, as transcripts write who speaks. */
    CAPITALS(8);

    /** Its place among the features of {@link EnglishScores}. */
    final int number;

    Subject(int number) {
      this.number = number;
    }
  }

  final int head;
  int first;
  int end;
  Act act = Act.SAY;
  String lemma = "";
  double strength;

  /** How often the cue reports speech in this order and frame. */
  double framed;

  boolean passive;
  boolean negated;
  boolean modal;
  boolean infinitive;
  boolean perfect;
  boolean progressive;
  boolean fits;
  boolean inUnitTail;
  String tense = "";
  Order order = Order.SOURCE_FIRST;
  Frame frame = Frame.NONE;
  Subject subject = Subject.NONE;
  Document.@Nullable Range source;
  Document.@Nullable Range antecedent;

  /** The outlet that quotes the source: [the Post] quoted Smith as saying. */
  Document.@Nullable Range carrier;

  /** Where the words end that tell who carried it: Smith said, [the agency reported]. */
  int reach;

  /** Who carried it, in the order in which it was handed on. */
  final List<Document.Range> relays = new ArrayList<>(0);

  /** Where the content to the right begins, -1 when there is none. */
  int right = -1;

  /** Where the words between cue and content end. */
  int after;

  final List<Document.Range> content = new ArrayList<>();
  Statement.Kind kind = Statement.Kind.INDIRECT;
  double probability;

  EnglishCue(int head) {
    this.head = head;
    this.first = head;
    this.end = head + 1;
  }

  /** Says whether this stands for a quotation without a cue. */
  boolean isBare() {
    return lemma.isEmpty();
  }

  /** Returns the first token of the clause that the cue is the verb of. */
  int clauseStart() {
    Document.Range quoting = carrier;
    if (quoting != null && quoting.first() < first) {
      return quoting.first();
    }
    Document.Range at = source;
    return at != null && at.first() < first && subject != Subject.SHARED ? at.first() : first;
  }
}
