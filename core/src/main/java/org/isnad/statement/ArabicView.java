package org.isnad.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.base.WordSet;
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

  // What a token is, as bits: the grammar asks the same of a token many times.
  private static final int WORD = 1;
  private static final int NUMBER = 1 << 1;
  private static final int COMMA = 1 << 2;
  private static final int COLON = 1 << 3;
  private static final int DASH = 1 << 4;
  private static final int STOP = 1 << 5;
  private static final int COMPLEMENTISER = 1 << 6;
  private static final int RELATIVE = 1 << 7;
  private static final int DEFINITE = 1 << 8;
  private static final int QUOTATION = 1 << 9;

  private static final WordSet RELATIVES =
      WordSet.of(
          "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي",
          "والذي", "والتي", "والذين", "ممن", "حيث");

  private final Document document;
  private final ArabicLexicon lexicon;
  private final String[] forms;
  private final List<String> formList;
  private final Set<String> words = new HashSet<>();
  private final Set<String> speakerNames = new HashSet<>();
  private final Set<String> sayers = new HashSet<>();
  private final @Nullable Mention[] mentionAt;
  private final ArabicWord[] known;
  private final int[] kinds;

  /** How many words and numbers stand before each token. */
  private final int[] wordsBefore;

  private final byte[] honorific;
  private final boolean alefMaqsura;

  ArabicView(Document document, ArabicLexicon lexicon, List<Mention> mentions) {
    int size = document.size();
    this.document = document;
    this.lexicon = lexicon;
    this.forms = new String[size];
    this.formList = Arrays.asList(forms);
    this.known = new ArabicWord[size];
    this.kinds = new int[size];
    this.wordsBefore = new int[size + 1];
    this.alefMaqsura = document.text().indexOf("على ") >= 0;
    this.mentionAt = new Mention[size];
    this.honorific = new byte[size];
    for (int i = 0; i < size; i++) {
      Token token = document.token(i);
      forms[i] = token.form();
      known[i] = token.isWord() ? lexicon.word(token.form()) : ArabicWord.UNKNOWN;
      kinds[i] = kind(token, known[i]);
      wordsBefore[i + 1] = wordsBefore[i] + (is(i, WORD | NUMBER) ? 1 : 0);
    }
    for (int q = 0; q < document.quotations().size(); q++) {
      int first = document.quotations().get(q).firstToken();
      kinds[first] |= document.quotationOf(first) == q ? QUOTATION : 0;
    }
    for (Mention mention : mentions) {
      for (int i = mention.firstToken(); i < mention.endToken(); i++) {
        mentionAt[i] = mention;
      }
    }
  }

  private static int kind(Token token, ArabicWord word) {
    String form = token.form();
    return switch (token.kind()) {
      case WORD ->
          WORD
              | (word.complementiser() ? COMPLEMENTISER : 0)
              | (RELATIVES.contains(form) ? RELATIVE : 0)
              | (isDefinite(form) ? DEFINITE : 0);
      case NUMBER -> NUMBER;
      case MARK, QUOTE -> mark(form);
    };
  }

  private static int mark(String form) {
    return switch (form) {
      case "،", ",", "؛" -> COMMA;
      case ":" -> COLON;
      case "-", "–", "—" -> DASH;
      case ".", "؟", "?", "!", "..", "…", "...", "۔" -> STOP;
      default -> 0;
    };
  }

  private boolean is(int i, int kind) {
    return i >= 0 && i < kinds.length && (kinds[i] & kind) != 0;
  }

  Document document() {
    return document;
  }

  ArabicLexicon lexicon() {
    return lexicon;
  }

  /** Returns the folded form of a token, the empty string when the index is out of range. */
  String form(int i) {
    return i >= 0 && i < forms.length ? forms[i] : "";
  }

  /** Returns the cue readings of a token, none for a mark. */
  List<CueForm> cues(int i) {
    return word(i).cues();
  }

  /** Returns all that the lexicon knows of a token by itself, nothing of a mark. */
  ArabicWord word(int i) {
    return i >= 0 && i < known.length ? known[i] : ArabicWord.UNKNOWN;
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
    return is(i, WORD);
  }

  boolean isNumber(int i) {
    return is(i, NUMBER);
  }

  boolean isComma(int i) {
    return is(i, COMMA);
  }

  boolean isColon(int i) {
    return is(i, COLON);
  }

  boolean isDash(int i) {
    return is(i, DASH);
  }

  /** A full stop, question mark or exclamation mark, or a run of dots that ends a clause. */
  boolean isStop(int i) {
    return is(i, STOP);
  }

  /** أن، إن، أنه، بأن …: what brings a clause. */
  boolean isComplementiser(int i) {
    return is(i, COMPLEMENTISER);
  }

  /** في، من، عقب: a preposition that stands free. */
  boolean isPreposition(int i) {
    return word(i).preposition();
  }

  /** اليوم، أمس، بدوره: an adverb of the saying. */
  boolean isTime(int i) {
    return word(i).time();
  }

  /** قد، لكن، عندما: a particle that no noun phrase holds. */
  boolean endsPhrase(int i) {
    return word(i).endsPhrase();
  }

  /** الذي، التي …: what brings a relative clause. */
  boolean isRelative(int i) {
    return is(i, RELATIVE);
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
      words.addAll(forms());
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
    return is(i, QUOTATION) ? document.quotationOf(i) : -1;
  }

  Quotation quotation(int q) {
    return document.quotations().get(q);
  }

  /** Counts the words inside a quotation. */
  int words(Quotation quotation) {
    return wordsBefore[quotation.endToken()] - wordsBefore[quotation.firstToken()];
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
    // «أما» opens a topic: it is not the dual of أم
    boolean particle =
        noun != null
            && noun.traits().plurality() == Traits.Plurality.DUAL
            && classes(i).is(WordClass.FUNCTION);
    return state || particle ? null : noun;
  }

  /** Says whether a token carries the article, perhaps behind a conjunction: الوزير، والوزير. */
  boolean isDefinite(int i) {
    return is(i, DEFINITE);
  }

  private static boolean isDefinite(String form) {
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
      honorific[i] = (byte) (word(i).opensTitle() ? lexicon.honorific(forms(), i) + 1 : 1);
    }
    return honorific[i] - 1;
  }

  /** Returns the folded forms of all tokens. */
  List<String> forms() {
    return formList;
  }

  boolean isHonorific(int i) {
    return honorific(i) > 0;
  }

  /** Says whether a token stands in the headline; what is behind the last token stands nowhere. */
  boolean isHeadline(int i) {
    int paragraph = i < document.size() ? document.paragraphOf(i) : -1;
    return paragraph >= 0 && document.paragraphs().get(paragraph).isHeadline();
  }

  /** Where the paragraph of a token ends. */
  int paragraphEnd(int i) {
    return document.paragraphs().get(document.paragraphOf(i)).range().end();
  }

  int paragraphStart(int i) {
    return document.paragraphs().get(document.paragraphOf(i)).range().first();
  }

  /** «لن نشارك.»: says whether the last thing before the closing mark is a stop. */
  boolean endsInStop(Quotation quotation) {
    int last = quotation.endToken() - (quotation.closed() ? 2 : 1);
    return last > quotation.firstToken() && isStop(last);
  }
}
