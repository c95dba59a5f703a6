package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.name.Mention;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * What can carry somebody's words, and how far its name goes.
 *
 * <ul>
 *   <li>an outlet with its name: صحيفة «الضحى»، وكالة الأنباء الألمانية (د.ب.أ)، التلفزيون الرسمي
 *   <li>a name in marks or brackets, where the words before it tell what it is: لـ«عكاظ»، لـ(عكاظ)
 *   <li>an outlet that the knowledge base knows: رويترز
 *   <li>a document with its adjectives: بيان صحفي، تسجيل صوتي
 *   <li>an account with where it is: حسابها في تويتر، صفحته على موقع «…»
 * </ul>
 */
final class ArabicCarriers {

  /** A name in marks is hardly ever longer. */
  private static final int LONGEST_NAME = 5;

  private final ArabicView view;
  private final ArabicPhrases phrases;

  ArabicCarriers(ArabicView view, ArabicPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
  }

  /** An outlet by its noun or its known name; null when none begins at the token. */
  Document.@Nullable Range outlet(int token, int limit) {
    if (token >= limit || !view.isWord(token)) {
      return null;
    }
    if (isOutletNoun(token)) {
      return new Document.Range(token, endOfName(token, limit));
    }
    if (view.isKnown(token, EntityType.OUTLET) || ArabicWords.isNetwork(view.form(token))) {
      Mention name = view.mention(token);
      int end = token + 1;
      while (end < limit && name != null && name.equals(view.mention(end))) {
        end++;
      }
      return new Document.Range(token, end);
    }
    return null;
  }

  /** An outlet, or a short name in marks or brackets. */
  Document.@Nullable Range outletOrName(int token, int limit) {
    Document.Range outlet = outlet(token, limit);
    return outlet != null ? outlet : inMarks(token, limit);
  }

  /** A short name in marks or brackets, without them. */
  Document.@Nullable Range inMarks(int token, int limit) {
    int q = view.quotationFrom(token);
    if (q >= 0) {
      Quotation quotation = view.quotation(q);
      boolean name =
          view.words(quotation) <= LONGEST_NAME
              && quotation.endToken() <= limit
              && !view.isKnown(quotation.firstToken() + 1, EntityType.ORGANISATION);
      return name && quotation.endToken() - quotation.firstToken() > 2
          ? new Document.Range(quotation.firstToken() + 1, quotation.endToken() - 1)
          : null;
    }
    // «لـ»المدينة»»: a mark that stands the wrong way opens nothing
    boolean opens = isMark(token) || view.form(token).equals("(");
    if (!opens) {
      return null;
    }
    int end = token + 1;
    while (end < limit && end - token <= 3 && view.isWord(end)) {
      end++;
    }
    boolean closed = isMark(end) || view.form(end).equals(")");
    return closed && end > token + 1 ? new Document.Range(token + 1, end) : null;
  }

  private boolean isMark(int token) {
    return switch (view.form(token)) {
      case "«", "»", "\"", "“", "”", "„" -> true;
      default -> false;
    };
  }

  private boolean isOutletNoun(int token) {
    SourceNoun noun = view.noun(token);
    return noun != null
        && noun.kind() == SourceNoun.Kind.OUTLET
        && !ArabicWords.isAccount(view.form(token))
        && !view.form(token).contains("مواقع")
        && (!view.form(token).endsWith("برنامج") || view.quotationFrom(token + 1) >= 0);
  }

  /** The noun takes its name, adjectives, a name in marks, an abbreviation in brackets. */
  private int endOfName(int token, int limit) {
    int end = Math.max(token + 1, cut(token, phrases.at(token, limit).end()));
    end = behindMarks(end, limit);
    while (end < limit && isQualifier(end)) {
      end++;
    }
    end = behindMarks(end, limit);
    // «برنامج «الملعب» على قناة «المدار»»
    boolean on = isOn(end) && end + 1 < limit && isOutletNoun(end + 1);
    return on ? endOfName(end + 1, limit) : end;
  }

  private int behindMarks(int token, int limit) {
    Document.Range marked = token < limit ? inMarks(token, limit) : null;
    return marked == null ? token : marked.end() + 1;
  }

  private boolean isOn(int token) {
    return view.form(token).equals("علي");
  }

  private boolean isQualifier(int token) {
    return ArabicWords.isAdjective(view.form(token)) || isDefiniteNisba(token);
  }

  private boolean isDefiniteNisba(int token) {
    String form = view.form(token);
    boolean body = form.endsWith("ي") && view.noun(token) != null;
    boolean nisba = form.endsWith("ي") || form.endsWith("يه");
    return form.startsWith("ال") && nisba && !body && view.isWord(token);
  }

  /** No name goes on behind its marks or a preposition: «رويترز من داخل المسجد». */
  private int cut(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (view.quotationFrom(i) >= 0
          || view.form(i).equals("(")
          || view.isPreposition(i)
          || view.isTime(i)
          || speaks(view, i)) {
        return i;
      }
    }
    return end;
  }

  /** «قال لصحيفة الوادي مصدر»: an indefinite speaker is no part of the outlet's name. */
  static boolean speaks(ArabicView view, int token) {
    SourceNoun noun = view.noun(token);
    return noun != null
        && !view.isDefinite(token)
        && view.form(token).charAt(0) != 'ل'
        && (noun.kind() == SourceNoun.Kind.ANONYMOUS || noun.kind() == SourceNoun.Kind.ROLE)
        && !view.classes(token).is(WordClass.ADJECTIVE);
  }

  /** A document or an account; null when neither begins at the token. */
  Document.@Nullable Range medium(int token, int limit) {
    if (token >= limit) {
      return null;
    }
    if (ArabicWords.isAccount(view.form(token))) {
      return new Document.Range(token, endOfAccount(behindOwner(token, limit), limit));
    }
    // «في رد مكتوب»: an answer is a document where it is said to be one
    boolean answer = view.form(token).equals("رد");
    if (!answer && !ArabicWords.isMedium(view.form(token))) {
      return null;
    }
    int end = token + 1;
    while (end < limit && qualifiesMedium(token, end)) {
      end++;
    }
    return answer && end == token + 1 ? null : new Document.Range(token, end);
  }

  /** صحفي، منفصل، مصور: an adjective without the article, or with it as the noun has it. */
  private boolean qualifiesMedium(int medium, int token) {
    String form = view.form(token);
    boolean adjective =
        form.endsWith("ي") || form.endsWith("يه") || form.endsWith("يا") || isParticiple(form);
    boolean explained =
        ArabicWords.isPreposition(form)
            || view.isRelative(token)
            || (view.noun(token) != null
                && !form.endsWith("ي")
                && !form.endsWith("يا")
                && !view.classes(token).is(WordClass.ADJECTIVE))
            || view.isComplementiser(token)
            || view.mention(token) != null;
    boolean same = form.startsWith("ال") == isDefinite(view.form(medium));
    return view.isWord(token) && adjective && !explained && same && form.length() > 3;
  }

  /** البيان، بيانها، تقريره. */
  private static boolean isDefinite(String medium) {
    boolean his =
        medium.endsWith("ه") && ArabicWords.isMedium(medium.substring(0, medium.length() - 1));
    return medium.startsWith("ال") || medium.endsWith("ها") || medium.endsWith("هم") || his;
  }

  /** منفصل، مشترك، مقتضب، مكتوب. */
  private static boolean isParticiple(String form) {
    return form.charAt(0) == 'م' && form.length() >= 4 && form.length() <= 7;
  }

  /** «صفحة سيلفا على فيسبوك»: whose account it is, where no pronoun tells. */
  private int behindOwner(int account, int limit) {
    int next = account + 1;
    String form = view.form(account);
    boolean bare = form.equals("صفحه") || form.equals("حساب");
    boolean named = view.noun(next) != null || view.isNamed(next) || view.isSpeakerName(next);
    return bare && next < limit && named ? phrases.at(next, limit).end() : next;
  }

  private int endOfAccount(int from, int limit) {
    int end = from;
    while (end < limit && isQualifier(end)) {
      end++;
    }
    String form = view.form(end);
    boolean on = form.equals("علي") || form.equals("في");
    int place = on ? end + 1 : end;
    boolean bound = form.length() > 3 && form.charAt(0) == 'ب' && isOutletNoun(end);
    if (place < limit && (on || bound)) {
      Document.Range where = outletOrName(place, limit);
      if (where != null) {
        boolean marked = view.quotationFrom(place) >= 0;
        return marked ? where.end() + 1 : where.end();
      }
    }
    return end;
  }
}
