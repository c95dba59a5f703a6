package org.isnad.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.lexicon.ArabicWord;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;
import org.isnad.name.Mention;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A document seen with Arabic eyes: what each token can be, looked up where it is asked for.
 *
 * <p>Everything here is a question about one token; the grammar that joins them stands in the
 * classes that ask.
 */
final class ArabicView {

  private final Document document;
  private final ArabicLexicon lexicon;
  private final List<String> forms;
  private final Set<String> words = new HashSet<>();
  private final Set<String> speakerNames = new HashSet<>();
  private final Set<String> sayers = new HashSet<>();
  private final @Nullable Mention[] mentionAt;

  // What was looked up before: the grammar asks the same of a token many times.
  private final @Nullable ArabicWord[] known;
  private final byte[] honorific;
  private final boolean alefMaqsura;

  ArabicView(Document document, ArabicLexicon lexicon, List<Mention> mentions) {
    this.document = document;
    this.lexicon = lexicon;
    this.forms = document.tokens().stream().map(Token::form).toList();
    this.alefMaqsura = document.text().indexOf("على ") >= 0;
    this.mentionAt = new Mention[document.size()];
    this.known = new ArabicWord[document.size()];
    this.honorific = new byte[document.size()];
    for (Mention mention : mentions) {
      for (int i = mention.firstToken(); i < mention.endToken(); i++) {
        mentionAt[i] = mention;
      }
    }
  }

  Document document() {
    return document;
  }

  ArabicLexicon lexicon() {
    return lexicon;
  }

  String form(int i) {
    return document.form(i);
  }

  /** Returns the cue readings of a token, none for a mark. */
  List<CueForm> cues(int i) {
    return word(i).cues();
  }

  /** Returns all that the lexicon knows of a token by itself, nothing of a mark. */
  ArabicWord word(int i) {
    if (i < 0 || i >= known.length) {
      return ArabicWord.UNKNOWN;
    }
    ArabicWord word = known[i];
    if (word == null) {
      word = isWord(i) ? lexicon.word(forms.get(i)) : ArabicWord.UNKNOWN;
      known[i] = word;
    }
    return word;
  }

  /** Returns what a token can be: noun, verb, name. */
  WordClasses classes(int i) {
    return word(i).classes();
  }

  /**
   * A noun of action without the article, which a verb of saying reports: «طلب معرفة السبب», «أكد
   * التزام بلاده».
   */
  boolean isAction(int i) {
    return ArabicWords.isAction(form(i)) || (classes(i).is(WordClass.ACTION) && !isDefinite(i));
  }

  boolean isWord(int i) {
    return i >= 0 && i < document.size() && document.token(i).kind() == Token.Kind.WORD;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < document.size() && document.token(i).kind() == Token.Kind.NUMBER;
  }

  boolean isComma(int i) {
    String form = form(i);
    return form.equals("،") || form.equals(",") || form.equals("؛");
  }

  boolean isColon(int i) {
    return form(i).equals(":");
  }

  boolean isDash(int i) {
    String form = form(i);
    return form.equals("-") || form.equals("–") || form.equals("—");
  }

  /** A full stop, question mark or exclamation mark, or a run of dots that ends a clause. */
  boolean isStop(int i) {
    return switch (form(i)) {
      case ".", "؟", "?", "!", "..", "…", "...", "۔" -> true;
      default -> false;
    };
  }

  /** أن، إن، أنه، بأن …: what brings a clause. */
  boolean isComplementiser(int i) {
    return word(i).complementiser();
  }

  /** الذي، التي …: what brings a relative clause. */
  boolean isRelative(int i) {
    return switch (form(i)) {
      case "الذي",
          "التي",
          "الذين",
          "اللذان",
          "اللذين",
          "اللتان",
          "اللتين",
          "اللواتي",
          "اللاتي",
          "والذي",
          "والتي",
          "والذين",
          "ممن",
          "حيث" ->
          true;
      default -> false;
    };
  }

  /** Returns the known name that a token belongs to. */
  @Nullable Mention mention(int i) {
    return i >= 0 && i < mentionAt.length ? mentionAt[i] : null;
  }

  /** Says whether a word is written with tanwin, which no name in the press bears: طويلاً. */
  boolean hasTanwin(int i) {
    Token token = document.token(i);
    for (int at = token.end() - 1; at >= Math.max(token.start(), token.end() - 2); at--) {
      if (document.text().charAt(at) == '\u064B') {
        return true;
      }
    }
    return false;
  }

  /** Returns the last letter of a token as it is written, before folding. */
  char lastLetter(int i) {
    return document.text().charAt(document.token(i).end() - 1);
  }

  /** Says whether the text writes ى and ي apart at a word's end, as not every paper does. */
  boolean writesAlefMaqsura() {
    return alefMaqsura;
  }

  /**
   * Says whether a word is the adjective of a land that the text names: الزيروفي beside زيروفيا.
   * The knowledge base knows the real ones; this holds for any.
   */
  boolean isNisba(int i) {
    String form = form(i);
    int article = form.startsWith("ال") ? 2 : form.startsWith("وال") ? 3 : 0;
    int ending = form.endsWith("يه") ? 2 : form.endsWith("ي") ? 1 : 0;
    if (ending == 0 || form.length() - article - ending < 3) {
      return false;
    }
    String stem = form.substring(article, form.length() - ending);
    return words().contains(stem + "يا")
        || words().contains(stem + "ا")
        || words().contains(stem + "ستان");
  }

  private Set<String> words() {
    if (words.isEmpty()) {
      words.addAll(forms);
    }
    return words;
  }

  /** Notes that the name ending at a token is somebody who speaks or bears a title here. */
  void noteSpeakerName(int token) {
    speakerNames.add(form(token));
  }

  /** Notes that the name at a token stands behind a plain verb of saying. */
  void noteSayer(int token) {
    sayers.add(form(token));
  }

  /** Says whether the word at a token stands behind a plain verb of saying somewhere. */
  boolean isSayer(int token) {
    return sayers.contains(form(token));
  }

  /** Says whether the word at a token was noted as a speaker's surname. */
  boolean isSpeakerName(int token) {
    String form = form(token);
    return speakerNames.contains(form)
        || (form.startsWith("لل") && speakerNames.contains("ا" + form.substring(1)))
        || (form.startsWith("وال") && speakerNames.contains(form.substring(1)));
  }

  /** Says whether a known name stands here that is more than an adjective of a country. */
  boolean isNamed(int i) {
    Mention mention = mention(i);
    return mention != null && !mention.demonym();
  }

  boolean isKnown(int i, EntityType type) {
    Mention mention = mention(i);
    return mention != null && mention.type() == type;
  }

  /**
   * Returns the index of the quotation that begins with the mark at this token, -1 when none does.
   */
  int quotationFrom(int i) {
    if (i < 0 || i >= document.size()) {
      return -1;
    }
    int q = document.quotationOf(i);
    return q >= 0 && document.quotations().get(q).firstToken() == i ? q : -1;
  }

  Quotation quotation(int q) {
    return document.quotations().get(q);
  }

  /** Counts the words inside a quotation. */
  int words(Quotation quotation) {
    int words = 0;
    for (int i = quotation.firstToken(); i < quotation.endToken(); i++) {
      if (isWord(i) || isNumber(i)) {
        words++;
      }
    }
    return words;
  }

  /**
   * Returns the source noun at a token, read with and without conjunction, bound preposition and
   * article; null when it is none.
   */
  @Nullable SourceNoun noun(int i) {
    SourceNoun noun = word(i).source();
    // مسؤولية is no «its officials»: a ta marbuta is no pronoun
    boolean state =
        noun != null
            && noun.traits().plurality() == Traits.Plurality.PLURAL
            && form(i).endsWith("يه")
            && lastLetter(i) == 'ة';
    return state ? null : noun;
  }

  /** Says whether a token carries the article, perhaps behind a conjunction: الوزير، والوزير. */
  boolean isDefinite(int i) {
    String form = form(i);
    return form.length() > 3
        && (form.startsWith("ال") || form.startsWith("وال") || form.startsWith("لل"));
  }

  /**
   * Returns how many tokens a title takes that begins here (صاحب السمو الملكي), 0 when none does.
   */
  int honorific(int i) {
    if (!isWord(i)) {
      return 0;
    }
    if (honorific[i] == 0) {
      honorific[i] = (byte) (word(i).opensTitle() ? lexicon.honorific(forms, i) + 1 : 1);
    }
    return honorific[i] - 1;
  }

  /** Returns the folded forms of all tokens. */
  List<String> forms() {
    return forms;
  }

  boolean isHonorific(int i) {
    return honorific(i) > 0;
  }

  boolean isHeadline(int i) {
    return document.paragraphs().get(document.paragraphOf(i)).isHeadline();
  }

  /** Where the paragraph of a token ends. */
  int paragraphEnd(int i) {
    return document.paragraphs().get(document.paragraphOf(i)).range().end();
  }

  int paragraphStart(int i) {
    return document.paragraphs().get(document.paragraphOf(i)).range().first();
  }
}
