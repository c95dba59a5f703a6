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
    SOURCE_FIRST,
    /** It was late, Smith said. */
    CONTENT_FIRST,
    /** "It is late," said Smith. */
    INVERTED,
    /** According to Smith, it was late. */
    ACCORD,
    /** Smith's claim that it was late. */
    NOUN,
    /** Smith: It is late. */
    COLON
  }

  /** What brings the content. */
  enum Frame {
    THAT,
    CLAUSE,
    QUOTE,
    COLON,
    NOUN,
    GERUND,
    PREPOSITION,
    INFINITIVE,
    QUESTION,
    NONE
  }

  /** What stands for the source. */
  enum Subject {
    NAME,
    PRONOUN,
    PHRASE,
    RELATIVE,
    POSSESSIVE,
    SHARED,
    AGENT,
    NONE
  }

  final int head;
  int first;
  int end;
  Act act = Act.SAY;
  String lemma = "";
  double strength;
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
  Document.@Nullable Range relay;

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
    Document.Range at = source;
    return at != null && at.first() < first && subject != Subject.SHARED ? at.first() : first;
  }
}
