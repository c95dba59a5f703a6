package org.isnad.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.CueForm;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/** The statements found so far in one document, and which quotations they have claimed. */
final class ArabicDrafts {

  private final ArabicView view;
  private final Document document;
  private final List<ArabicDraft> drafts = new ArrayList<>();
  private final boolean[] claimed;
  private final boolean[] taken;
  private final boolean[] held;

  ArabicDrafts(ArabicView view) {
    this.view = view;
    this.document = view.document();
    this.claimed = new boolean[document.quotations().size()];
    this.taken = new boolean[document.size()];
    this.held = new boolean[document.size()];
  }

  /** Keeps a statement; the quotations in its content are claimed by it. */
  void add(ArabicDraft draft) {
    drafts.add(draft);
    taken[draft.content().first()] |= !draft.cue().isEmpty();
    Arrays.fill(held, draft.content().first(), draft.content().end(), true);
    claimAll(draft.content());
  }

  /** Puts {@code with} in the place of {@code open}. */
  void replace(ArabicDraft open, ArabicDraft with) {
    drafts.set(drafts.lastIndexOf(open), with);
  }

  /**
   * Goes on with the direct statement whose last words are {@code before}: a quotation that runs
   * over paragraphs. Returns whether there is one.
   */
  boolean extend(Span before, Span more) {
    for (int d = drafts.size() - 1; d >= 0; d--) {
      ArabicDraft draft = drafts.get(d);
      List<Span> spans = draft.content().spans();
      if (spans.get(spans.size() - 1).equals(before)) {
        drafts.set(d, draft.withContent(more));
        return true;
      }
    }
    return false;
  }

  /** Says whether a token stands in the content of a statement found so far. */
  boolean holds(int token) {
    return held[token];
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  boolean isClaimed(int quotation) {
    return claimed[quotation];
  }

  void claim(int quotation) {
    claimed[quotation] = true;
  }

  /** Returns the statements in the order of their contents. */
  List<ArabicDraft> inOrder() {
    List<ArabicDraft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt(draft -> draft.content().first()));
    return List.copyOf(ordered);
  }

  /** A content that begins here already has its cue: «وقال بيان إن …» is no statement of بيان. */
  boolean isTaken(int first) {
    return first < taken.length && taken[first];
  }

  /** The source of an earlier statement of this sentence, if it agrees with this cue. */
  @Nullable NounPhrase sharedSource(int i, CueForm form, int start) {
    for (int d = drafts.size() - 1; d >= 0; d--) {
      ArabicDraft draft = drafts.get(d);
      if (draft.cueFirst() < start) {
        return null;
      }
      NounPhrase source = draft.source();
      if (source != null
          && source.first() >= start
          && draft.cueFirst() < i
          && agrees(source, form)) {
        return source;
      }
    }
    return null;
  }

  private boolean agrees(NounPhrase source, CueForm form) {
    return ArabicTraits.of(view, source).agreesWith(anyNumber(form.agreement()));
  }

  /** A verb before its subject is singular, whatever the subject: only the gender tells. */
  private static Traits anyNumber(Traits traits) {
    return new Traits(traits.gender(), Traits.Plurality.UNKNOWN, traits.type());
  }

  /** The statement of this sentence whose content ends where the phrase begins. */
  @Nullable ArabicDraft openIn(int accord, int start) {
    for (int d = drafts.size() - 1; d >= 0; d--) {
      ArabicDraft draft = drafts.get(d);
      if (draft.content().end() <= start && draft.cueFirst() < start) {
        return null;
      }
      if (draft.content().end() <= accord && draft.content().end() >= accord - 2) {
        return draft;
      }
    }
    return null;
  }

  /** Puts a statement together; {@link #add} keeps it. */
  ArabicDraft draft(
      int cueFirst,
      int cueEnd,
      CueForm form,
      Content content,
      @Nullable NounPhrase source,
      List<Document.Range> relays,
      ArabicDraft.Voice voice,
      String rule) {
    String before = cueFirst > 0 ? view.form(cueFirst - 1) : "";
    // «ما وصفه بـ»: the pronoun on the verb takes up ما, which denies nothing
    boolean what = before.equals("ما") && form.object();
    Statement.Polarity polarity =
        view.lexicon().negates(before) && !what
            ? Statement.Polarity.NEGATED
            : Statement.Polarity.AFFIRMED;
    List<Span> sources =
        source == null ? List.of() : List.of(document.span(source.first(), source.wholeEnd()));
    return new ArabicDraft(
        cueFirst,
        cueEnd,
        form,
        content,
        List.of(document.span(cueFirst, cueEnd)),
        source,
        sources,
        relays.stream().map(r -> document.span(r.first(), r.end())).toList(),
        voice,
        polarity,
        rule);
  }

  private void claimAll(Content content) {
    for (int i = content.first(); i < content.end(); i++) {
      int q = document.quotationOf(i);
      if (q >= 0) {
        claimed[q] = true;
      }
    }
  }
}
