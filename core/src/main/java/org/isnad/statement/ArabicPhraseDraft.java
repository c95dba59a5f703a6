package org.isnad.statement;

import org.isnad.lexicon.SourceNoun;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase as far as it has been read: its head, its name, and what its last word asks for.
 *
 * <p>Behind «وزير» a word belongs to the minister, because a noun without the article owns the
 * next; behind «وزير الداخلية» the phrase is complete, a word with the article may still qualify
 * it, and one that nothing explains is the name.
 */
final class ArabicPhraseDraft {

  private final int first;
  private int at;
  private int nameFirst = -1;
  private int nameEnd = -1;
  private @Nullable SourceNoun head;
  private int headToken;
  private boolean construct;
  private boolean title;
  private boolean complete;

  ArabicPhraseDraft(int first) {
    this.first = first;
    this.at = first;
    this.headToken = first;
  }

  /** Returns the token to be read next. */
  int at() {
    return at;
  }

  boolean isEmpty() {
    return at == first;
  }

  int first() {
    return first;
  }

  @Nullable SourceNoun head() {
    return head;
  }

  boolean isBody() {
    return head != null && head.kind() == SourceNoun.Kind.BODY;
  }

  int headToken() {
    return headToken;
  }

  /** Returns the first token of the name, -1 while there is none. */
  int nameFirst() {
    return nameFirst;
  }

  int nameEnd() {
    return nameEnd;
  }

  boolean isNamed() {
    return nameFirst >= 0;
  }

  /** Says whether the last word was one of the name. */
  boolean isBehindName() {
    return nameEnd == at;
  }

  /** Says whether the last word was a noun without the article, which owns the next. */
  boolean isConstruct() {
    return construct;
  }

  /**
   * Says whether the last word belonged to a title, which words with the article may go on to
   * qualify.
   */
  boolean isTitle() {
    return title;
  }

  /** Says whether a definite word or a known name has completed it: الشرطة، تنظيم داعش. */
  boolean isComplete() {
    return complete;
  }

  /** Takes one word that changes nothing. */
  boolean take() {
    return takeTo(at + 1);
  }

  boolean takeTo(int end) {
    at = end;
    return true;
  }

  /** هذا المسؤول: the head is the word behind. */
  void pointAt(int token) {
    headToken = token;
  }

  /** The first title is the head; one behind the name is no more. */
  void head(@Nullable SourceNoun noun) {
    if (head == null && nameFirst < 0) {
      head = noun;
      headToken = at;
    }
  }

  /** The word at hand begins the name, or goes on with it. */
  void name(int end) {
    nameFirst = nameFirst < 0 ? at : nameFirst;
    nameEnd = end;
  }

  /** The word at hand is one of a title. */
  void title(boolean owns) {
    construct = owns;
    title = true;
  }

  /** The word at hand owns nothing, and what follows does not qualify it. */
  void endTitle() {
    construct = false;
    title = false;
  }

  /** The word at hand ends a construct: «وزير» «الداخلية». */
  void endConstruct() {
    construct = false;
  }

  void complete(boolean whether) {
    complete = whether;
  }

  /** Returns the phrase up to a token. */
  NounPhrase until(int end) {
    boolean named = nameFirst >= 0 && nameFirst < end && !ArabicTraits.isCollective(head);
    return new NounPhrase(
        first,
        end,
        named ? nameFirst : first,
        named ? Math.min(nameEnd, end) : first,
        head,
        headToken);
  }
}
