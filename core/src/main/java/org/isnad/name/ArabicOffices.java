package org.isnad.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.name.OfficePhrase.Time;
import org.isnad.text.Clitics;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the offices of an Arabic text that stand for their holders.
 *
 * <ul>
 *   <li>a title with the article and the adjective of a country behind it: «الرئيس الروسي», «وزير
 *       الخارجية الروسي»
 *   <li>a title that owns the country or body: «رئيس وزراء العراق», «الأمين العام للأمم المتحدة»;
 *       not where it is told of somebody: «كان رئيس وزراء العراق»
 *   <li>then السابق, الأسبق, الراحل or المنتخب; «الرئيس المنتخب» needs no country
 *   <li>not beside a name: «الرئيس الروسي فلان»; nor behind a deputy: «مساعد وزير الخارجية»
 * </ul>
 */
final class ArabicOffices {

  /** So many words a title has at most: نائب رئيس مجلس الوزراء. */
  private static final int LONGEST = 4;

  /** So many words before a title a verb that tells it of somebody may stand. */
  private static final int TOLD = 6;

  private final Document document;
  private final KnowledgeBase knowledge;
  private final NameAt names;

  ArabicOffices(Document document, KnowledgeBase knowledge, NameAt names) {
    this.document = document;
    this.knowledge = knowledge;
    this.names = names;
  }

  /** Returns them in the order of the text. */
  List<OfficePhrase> find() {
    List<OfficePhrase> found = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      Mention mention = names.starting(i);
      OfficePhrase phrase = mention == null ? elect(i) : before(mention);
      if (phrase != null
          && !names.isBeside(phrase.end())
          && !names.isBehind(phrase.first())
          && !isDeputy(phrase.first() - 1)
          && !isOfThen(phrase.end())) {
        found.add(phrase);
      }
    }
    return found;
  }

  private @Nullable OfficePhrase before(Mention mention) {
    String place = names.placeOf(mention);
    int end = mention.firstToken();
    if (place == null) {
      return null;
    }
    while (!mention.demonym() && end > 0 && isState(document.form(end - 1))) {
      end--;
    }
    OfficePhrase phrase = title(end, mention, place);
    boolean qualified = phrase != null && mention.demonym();
    if (phrase == null || (qualified ? !isDefinite(mention) : isTold(phrase.first()))) {
      return null;
    }
    return timed(phrase);
  }

  /** The longest title that ends before a token. */
  private @Nullable OfficePhrase title(int end, Mention mention, String place) {
    if (end == 0 || !mayBe(document.form(end - 1), knowledge::mayEndRole)) {
      return null;
    }
    int paragraph = document.paragraphs().get(document.paragraphOf(end)).range().first();
    for (int first = Math.max(paragraph, end - LONGEST); first < end; first++) {
      Role role = role(first, end);
      if (role != null && isDefinite(end - 1) == mention.demonym()) {
        return new OfficePhrase(first, mention.endToken(), role, place, Time.NOW);
      }
      if (role != null && role.scope().equals("organisation")) {
        return new OfficePhrase(first, mention.endToken(), role, place, Time.NOW);
      }
    }
    return null;
  }

  private @Nullable Role role(int first, int end) {
    if (!mayBe(document.form(first), knowledge::mayBeginRole)) {
      return null;
    }
    List<String> words =
        new ArrayList<>(
            document.tokens().subList(first, end).stream().map(token -> token.form()).toList());
    for (String bare : bare(words.get(0))) {
      words.set(0, bare);
      Optional<Role> role = knowledge.role(String.join(" ", words));
      if (role.isPresent()) {
        return role.get();
      }
    }
    return null;
  }

  /** Says whether a word, or what a conjunction or preposition is bound to, is of a kind. */
  private static boolean mayBe(String form, Predicate<String> kind) {
    if (kind.test(form)) {
      return true;
    }
    String rest = Clitics.afterConjunction(form);
    String object = Clitics.afterPreposition(rest == null ? form : rest);
    return (rest != null && kind.test(rest)) || (object != null && kind.test(object));
  }

  /** الرئيس, والرئيس, للرئيس, بالرئيس: the word without what may be bound to it. */
  private static List<String> bare(String form) {
    List<String> all = new ArrayList<>(List.of(form));
    String rest = Clitics.afterConjunction(form);
    String object = Clitics.afterPreposition(rest == null ? form : rest);
    if (rest != null) {
      all.add(rest);
    }
    if (object != null) {
      all.add(object);
    }
    return all;
  }

  private OfficePhrase timed(OfficePhrase phrase) {
    String next = phrase.end() < document.size() ? document.form(phrase.end()) : "";
    return switch (next) {
      case "السابق", "السابقه", "الاسبق", "الراحل", "الراحله" ->
          phrase.at(Time.FORMER, phrase.end() + 1);
      case "المنتخب", "المنتخبه" -> phrase.at(Time.ELECT, phrase.end() + 1);
      case "الحالي", "الحاليه" -> phrase.at(Time.NOW, phrase.end() + 1);
      default -> phrase;
    };
  }

  /** «الرئيس المنتخب» by itself. */
  private @Nullable OfficePhrase elect(int token) {
    String form = document.form(token);
    boolean elect = token > 0 && (form.equals("المنتخب") || form.equals("المنتخبه"));
    Role role = elect && isDefinite(token - 1) ? role(token - 1, token) : null;
    return role == null ? null : new OfficePhrase(token - 1, token + 1, role, "", Time.ELECT);
  }

  private boolean isDefinite(Mention mention) {
    return isDefinite(mention.firstToken());
  }

  private boolean isDefinite(int token) {
    String form = document.form(token);
    return form.startsWith("ال") || form.startsWith("وال") || form.startsWith("لل");
  }

  /** «الرئيس الأمريكي آنذاك», «في حينه»: of another day than the article's. */
  private boolean isOfThen(int token) {
    for (int i = token; i < Math.min(document.size(), token + 2); i++) {
      switch (document.form(i)) {
        case "انذاك", "حينذاك", "حينها", "حينه", "وقتها", "وقتذاك", "يومها" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isDeputy(int token) {
    return switch (token < 0 ? "" : document.form(token)) {
      case "نائب", "نايب", "مساعد", "مساعده", "وكيل", "نايبه", "وكيله" -> true;
      default -> false;
    };
  }

  /** كان رئيس وزراء العراق, شغل منصب رئيس وزراء العراق: whom the office is told of stands there. */
  private boolean isTold(int first) {
    int start = document.sentences().get(document.sentenceOf(first)).first();
    for (int i = first - 1; i >= Math.max(start, first - TOLD); i--) {
      switch (document.form(i)) {
        case "كان",
            "كانت",
            "وكان",
            "وكانت",
            "يكون",
            "اصبح",
            "اصبحت",
            "منصب",
            "عين",
            "تعيين",
            "انتخب",
            "انتخاب",
            "انتخابه",
            "بصفته",
            "لمنصب",
            "منصبه",
            "هو",
            "وهو",
            "باعتباره" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isState(String form) {
    return switch (form) {
      case "جمهوريه", "دوله", "مملكه", "سلطنه" -> true;
      default -> false;
    };
  }
}
