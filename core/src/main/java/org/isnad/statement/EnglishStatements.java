package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.EnglishLexicon;
import org.isnad.name.Cast;
import org.isnad.name.Mention;
import org.isnad.page.Article;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said what in English.
 *
 * <p>{@link EnglishText} cuts the document into units, {@link EnglishCues} finds the cues of each
 * with their sources, {@link EnglishClauses} and {@link EnglishQuotations} give them their
 * contents, {@link EnglishScores} tells how likely each is. What is likely enough becomes a draft,
 * bare quotations follow, and {@link EnglishSpeakers} resolves who speaks.
 */
final class EnglishStatements {

  /** Finds below this are dropped. */
  private static final double THRESHOLD = 0.36;

  /** The least confidence in a transcript's speaker. */
  private static final double TRANSCRIPT = 0.6;

  /** The share of nouns with an owner and that, "his claim that", that people marked. */
  private static final double NOUN = 0.42;

  /**
   * "No taxes," says minister; "We will not go," read the statement: as sure as the plain order.
   */
  private static final double TURNED = 0.5;

  /** The share of clauses with "reportedly" that people marked. */
  private static final double HEARSAY = 0.44;

  private final EnglishLexicon lexicon;
  private final EnglishScores scores;

  private EnglishStatements(EnglishLexicon lexicon, EnglishScores scores) {
    this.lexicon = lexicon;
    this.scores = scores;
  }

  /** Loads the English pack. */
  static EnglishStatements load() {
    return new EnglishStatements(EnglishLexicon.load(), EnglishScores.load());
  }

  /** Returns the statements of an English document, in the order of the text. */
  List<Statement> read(Document document, Article article, List<Mention> mentions) {
    EnglishText text = new EnglishText(document, lexicon);
    EnglishQuotations quotations = new EnglishQuotations(text);
    List<EnglishCue> accepted = new ArrayList<>();
    EnglishCarriers carriers = new EnglishCarriers(text);
    List<EnglishCue> candidates = candidates(text, quotations);
    for (int from = 0; from < candidates.size(); ) {
      int unit = text.unitOf(candidates.get(from).head);
      int to = from + 1;
      while (to < candidates.size() && text.unitOf(candidates.get(to).head) == unit) {
        to++;
      }
      List<EnglishCue> all = candidates.subList(from, to);
      List<EnglishCue> likely = all.stream().filter(cue -> cue.probability >= THRESHOLD).toList();
      likely.forEach(quotations::take);
      accepted.addAll(carriers.settle(likely, all, text.units().get(unit)));
      from = to;
    }
    bare(text, quotations, accepted);
    accepted.sort((a, b) -> Integer.compare(a.content.get(0).first(), b.content.get(0).first()));
    return statements(text, accepted, new EnglishSpeakers(text, mentions).resolve(accepted));
  }

  private static List<Statement> statements(
      EnglishText text, List<EnglishCue> cues, List<EnglishSpeakers.Found> found) {
    List<Statement> statements = new ArrayList<>(cues.size());
    for (int i = 0; i < cues.size(); i++) {
      statements.add(statement(text, cues.get(i), found.get(i), "s" + (i + 1)));
    }
    return statements;
  }

  private static Statement statement(
      EnglishText text, EnglishCue cue, EnglishSpeakers.Found found, String id) {
    List<Span> content = new ArrayList<>();
    for (Document.Range range : cue.content) {
      content.add(span(text, range));
    }
    return new Statement(
        id,
        cue.kind,
        cue.act,
        cue.negated ? Statement.Polarity.NEGATED : Statement.Polarity.AFFIRMED,
        content,
        cue.isBare() ? List.of() : List.of(text.document.span(cue.first, cue.end)),
        words(text, cue.source),
        cue.relays.stream().map(relay -> text.document.span(relay.first(), relay.end())).toList(),
        speaker(found),
        List.of(),
        null,
        Math.min(0.99, Math.round(cue.probability * 100) / 100.0),
        EnglishRules.of(cue));
  }

  private static List<Span> words(EnglishText text, Document.@Nullable Range range) {
    return range == null ? List.of() : List.of(text.document.span(range.first(), range.end()));
  }

  private static Speaker speaker(EnglishSpeakers.Found found) {
    Cast.Member member = found.member();
    return member == null
        ? Speaker.UNKNOWN
        : new Speaker(member.id(), member.name(), member.names(), found.by());
  }

  /** Returns every cue that has a content, with its probability. */
  List<EnglishCue> candidates(EnglishText text, EnglishQuotations quotations) {
    EnglishCues finder = new EnglishCues(text, lexicon);
    EnglishClauses clauses = new EnglishClauses(text);
    EnglishTranscripts transcripts = new EnglishTranscripts(text);
    List<EnglishCue> all = new ArrayList<>();
    for (int unit = 0; unit < text.units().size(); unit++) {
      Document.Range range = text.units().get(unit);
      List<EnglishCue> cues = finder.in(range);
      clauses.assign(cues, range);
      EnglishCue formal = transcripts.in(range, startsParagraph(text, unit));
      if (formal != null) {
        cues.add(0, formal);
      }
      quotations.join(cues, unit);
      for (EnglishCue cue : cues) {
        if (!cue.content.isEmpty()) {
          cue.kind = kind(text, cue);
          Cue.Part part = cue.order == EnglishCue.Order.NOUN ? Cue.Part.NOUN : Cue.Part.VERB;
          cue.framed = lexicon.strength(cue.lemma, part, frameWord(cue), cue.strength);
          cue.probability = scores.probability(text, cue);
          cue.probability = Math.max(cue.probability, floor(cue));
          all.add(cue);
        }
      }
    }
    return all;
  }

  /**
   * What a transcript's SMITH: opens is said by Smith, a clause with "reportedly" is reported, and
   * so is what follows "his claim that" or is quoted before "says minister" or "read the
   * statement", whatever the corpus counted.
   */
  private static double floor(EnglishCue cue) {
    if (cue.subject == EnglishCue.Subject.CAPITALS) {
      return TRANSCRIPT;
    }
    boolean clause = cue.content.get(cue.content.size() - 1).end() - cue.content.get(0).first() > 3;
    boolean owned = cue.subject == EnglishCue.Subject.POSSESSIVE;
    if (owned && cue.order == EnglishCue.Order.NOUN && cue.frame == EnglishCue.Frame.THAT) {
      return NOUN;
    }
    boolean says = cue.lemma.equals("say") || cue.lemma.equals("read");
    if (cue.order == EnglishCue.Order.INVERTED && cue.kind == Statement.Kind.DIRECT && says) {
      return TURNED;
    }
    return cue.order == EnglishCue.Order.HEARSAY && clause ? HEARSAY : 0;
  }

  private static boolean startsParagraph(EnglishText text, int unit) {
    int first = text.units().get(unit).first();
    return unit == 0
        || text.document.paragraphOf(first)
            != text.document.paragraphOf(text.units().get(unit - 1).first());
  }

  /** The word for order and frame together in {@code frame-strength.tsv}. */
  static String frameWord(EnglishCue cue) {
    return switch (cue.order) {
      case CONTENT_FIRST -> "content-first";
      case INVERTED -> "inverted";
      case COLON, ACCORD, HEARSAY -> "";
      case NOUN, SOURCE_FIRST -> cue.passive ? "passive" : cue.frame.word;
    };
  }

  /** A quotation that makes a unit of its own goes on with the last speaker. */
  private void bare(EnglishText text, EnglishQuotations quotations, List<EnglishCue> accepted) {
    int lastParagraph = Integer.MIN_VALUE;
    int next = 0;
    List<EnglishCue> bare = new ArrayList<>();
    for (int unit = 0; unit < text.units().size(); unit++) {
      Document.Range range = text.units().get(unit);
      int paragraph = text.document.paragraphOf(range.first());
      while (next < accepted.size() && accepted.get(next).head < range.first()) {
        EnglishCue cue = accepted.get(next++);
        List<Document.Range> content = cue.content;
        lastParagraph = text.document.paragraphOf(content.get(content.size() - 1).first());
      }
      Quotation quotation = quotations.soleQuotation(unit);
      if (quotation != null && quotations.isBare(quotation) && paragraph - lastParagraph <= 1) {
        EnglishCue cue = new EnglishCue(quotation.firstToken());
        cue.content.add(EnglishQuotations.tokens(quotation));
        quotations.openEnds(cue);
        quotations.take(cue);
        cue.kind = Statement.Kind.DIRECT;
        cue.probability = EnglishRules.precision(EnglishRules.BARE);
        cue.lemma = "";
        bare.add(cue);
        lastParagraph = paragraph;
      }
    }
    accepted.addAll(bare);
  }

  static Statement.Kind kind(EnglishText text, EnglishCue cue) {
    boolean inside = false;
    boolean outside = false;
    for (Document.Range range : cue.content) {
      for (int i = range.first(); i < range.end(); i++) {
        if (text.inQuotation(i)) {
          inside = true;
        } else if (!text.isMark(i)) {
          outside = true;
        }
      }
    }
    return !inside
        ? Statement.Kind.INDIRECT
        : outside ? Statement.Kind.MIXED : Statement.Kind.DIRECT;
  }

  /** Returns a content range as a span: without the marks round it and its last stop. */
  static Span span(EnglishText text, Document.Range range) {
    int first = range.first();
    int end = range.end();
    Quotation opening = text.quotationAt(first);
    if (opening != null && opening.equals(text.quotationEndingAt(end - 1))) {
      Span inside = opening.inside();
      first = text.document.tokenAt(inside.start());
      end = text.document.tokenAt(inside.end() - 1) + 1;
    }
    while (end > first + 1 && (text.isStop(end - 1) || text.is(end - 1, ","))) {
      end--;
    }
    return text.document.span(first, end);
  }

  EnglishLexicon lexicon() {
    return lexicon;
  }
}
