package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.lexicon.GivenNames;
import org.isnad.name.Gazetteer.Bearing;
import org.isnad.name.Gazetteer.Kind;
import org.isnad.text.Document;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one document for known names, in four steps.
 *
 * <ol>
 *   <li>Every longest name in every paragraph is a hit.
 *   <li>A name that several bear goes to the one whose country the article names otherwise, failing
 *       this to the best known: «عمان» is Amman where the article speaks of Jordan, else Oman. A
 *       person counts only where the article names a country of theirs, unless they stood at the
 *       head of a state or a government: another Mohammed Ali is seldom the minister.
 *   <li>A family name that one head of a state or a government alone has counts where the article
 *       names the country: لوكاشينكو where it speaks of Belarus.
 *   <li>Who was found by a full name is found by the family name as well: Alexander Lukashenko …
 *       Lukashenko; فلاديمير بوتين … وبوتين.
 * </ol>
 */
final class Scan {

  private record Hit(int first, int end, int cut, @Nullable Known who, boolean demonym, int state) {
    Hit of(Bearing bearing) {
      return new Hit(first, end, cut, bearing.who(), bearing.kind() == Kind.DEMONYM, state);
    }
  }

  private final Gazetteer gazetteer;
  private final Heads heads;
  private final GivenNames given;
  private final Document document;
  private final Map<String, Integer> countries = new HashMap<>();

  Scan(Gazetteer gazetteer, Heads heads, GivenNames given, Document document) {
    this.gazetteer = gazetteer;
    this.heads = heads;
    this.given = given;
    this.document = document;
  }

  /** Returns the mentions, in order, none overlapping another. */
  List<Mention> mentions() {
    List<Hit> hits = hits();
    if (hits.isEmpty()) {
      return List.of();
    }
    countCountries(hits);
    List<Hit> settled = settle(hits);
    return withoutNamesakes(withFamilyNames(settled)).stream().map(this::mention).toList();
  }

  /** Leaves out what is the family name of somebody else: Peter London, كلير ماكرون. */
  private List<Hit> withoutNamesakes(List<Hit> hits) {
    Namesakes others = new Namesakes(document, this::isGiven, token -> before(token) != null);
    Set<Known> inFull = new HashSet<>();
    List<Hit> kept = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      boolean sure = hit.end > hit.first + 1 || (hit.who != null && hit.who.isCorrected());
      if (sure || !others.isBehindGivenName(hit.first, own(hit), !isPerson(hit))) {
        kept.add(hit);
      }
      if (hit.end > hit.first + 1 && isPerson(hit)) {
        inFull.add(hit.who);
      }
    }
    if (!others.areThere()) {
      return kept;
    }
    List<Hit> left = new ArrayList<>(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      Hit hit = kept.get(i);
      boolean beside = i > 0 && !isPerson(hit) && isJoined(kept.get(i - 1), hit);
      boolean alone = hit.end == hit.first + 1 && others.isSurnameAlone(hit.first, beside);
      if (!alone || inFull.contains(hit.who)) {
        left.add(hit);
      }
    }
    return left;
  }

  private boolean isGiven(String word) {
    return given.contains(word) || gazetteer.isGiven(word);
  }

  /** Chad and Jordan, بغداد ودمشق: a list of places. */
  private boolean isJoined(Hit one, Hit other) {
    int between = other.first - one.end;
    return !isPerson(one)
        && (between == 0 || (between == 1 && document.form(one.end).equals("and")));
  }

  private static boolean isPerson(Hit hit) {
    return hit.who != null && hit.who.type() == EntityType.PERSON;
  }

  /** The words by which the one who was found is called: Anders Fogh Rasmussen. */
  private List<String> own(Hit hit) {
    if (!isPerson(hit) || hit.who == null) {
      return List.of();
    }
    List<String> own = new ArrayList<>();
    own.addAll(Forms.words(hit.who.nameAr() == null ? "" : hit.who.nameAr()));
    own.addAll(Forms.words(hit.who.nameEn() == null ? "" : hit.who.nameEn()));
    return own;
  }

  private List<Hit> hits() {
    LongestMatch match = new LongestMatch(gazetteer.trie(), document, this::mayEnd);
    List<Hit> hits = new ArrayList<>();
    for (Document.Paragraph paragraph : document.paragraphs()) {
      int limit = paragraph.range().end();
      int token = paragraph.range().first();
      while (token < limit) {
        if (match.at(token, limit)) {
          hits.add(new Hit(token, match.end(), match.cut(), null, false, match.state()));
          token = match.end();
        } else {
          token++;
        }
      }
    }
    return hits;
  }

  private boolean mayEnd(int state, int first, int end) {
    for (Bearing b = gazetteer.bearing(state); b != null; b = gazetteer.next(b)) {
      if (holds(b, first, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Bearing bearing, int first, int end) {
    if (bearing.who().isHidden()) {
      return false;
    }
    if (bearing.kind() == Kind.ACRONYM && !Forms.isCapitals(nameIn(first, end))) {
      return false;
    }
    return switch (bearing.guard()) {
      case NONE, HOME -> true;
      case NEVER -> false;
      case MARKED -> isMarked(first, end);
      case NAMED -> isMarked(first, end) || before(first) == Guard.NAMED;
      case PLACED -> isMarked(first, end) || before(first) != null;
    };
  }

  /** The words as written; of a compound such as "US-led" the part before the hyphen. */
  private String nameIn(int first, int end) {
    String words = document.words(first, end);
    int hyphen = end == first + 1 ? words.indexOf('-') : -1;
    return hyphen < 0 ? words : words.substring(0, hyphen);
  }

  private boolean isMarked(int first, int end) {
    return first > 0
        && end < document.size()
        && isMark(document.token(first - 1))
        && isMark(document.token(end));
  }

  private static boolean isMark(Token token) {
    return token.kind() == Token.Kind.QUOTE
        || token.is("(")
        || token.is(")")
        || token.is("[")
        || token.is("]");
  }

  private @Nullable Guard before(int first) {
    return first == 0 ? null : heads.of(document.form(first - 1));
  }

  /** Counts how often each country is named beyond doubt, by itself or by what belongs to it. */
  private void countCountries(List<Hit> hits) {
    for (Hit hit : hits) {
      Bearing only = gazetteer.bearing(hit.state);
      boolean sure = only != null && gazetteer.next(only) == null;
      if (only == null || only.guard() == Guard.HOME) {
        continue;
      }
      if (sure && only.who().type() != EntityType.PERSON) {
        only.who().countries().forEach(country -> countries.merge(country, 1, Integer::sum));
        // who heads a body is at home where the body is named
        countries.merge(only.who().id(), 1, Integer::sum);
      }
    }
  }

  private List<Hit> settle(List<Hit> hits) {
    List<Hit> settled = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      Bearing best = null;
      for (Bearing b = gazetteer.bearing(hit.state); b != null; b = gazetteer.next(b)) {
        if (holds(b, hit.first, hit.end) && (best == null || isLikelier(b, best))) {
          best = b;
        }
      }
      if (best != null && !best.who().isNobody() && isAtHome(best, hit.state)) {
        settled.add(hit.of(best));
      }
    }
    return settled;
  }

  private boolean isLikelier(Bearing one, Bearing other) {
    int support = Integer.compare(support(one.who()), support(other.who()));
    return support != 0 ? support > 0 : one.who().weight() > other.who().weight();
  }

  private int support(Known who) {
    int support = 0;
    for (String country : who.countries()) {
      support = Math.max(support, countries.getOrDefault(country, 0));
    }
    return support;
  }

  private boolean isAtHome(Bearing bearing, int state) {
    Known who = bearing.who();
    boolean wantsHome = bearing.guard() == Guard.HOME;
    if (who.isCorrected() || support(who) > 0 || (!wantsHome && who.type() != EntityType.PERSON)) {
      return true;
    }
    Bearing first = gazetteer.bearing(state);
    return !wantsHome && who.isTop() && first != null && gazetteer.next(first) == null;
  }

  private List<Hit> withFamilyNames(List<Hit> hits) {
    FamilyNames names = new FamilyNames(gazetteer.neverAlone());
    for (Hit hit : hits) {
      if (hit.who != null && hit.who.type() == EntityType.PERSON) {
        names.add(nameOf(hit), hit.who);
      }
    }
    return names.isEmpty() ? hits : withFamilyNames(hits, names);
  }

  private List<String> nameOf(Hit hit) {
    Bearing bearing = gazetteer.bearing(hit.state);
    return bearing == null ? List.of() : bearing.name();
  }

  /** Goes over the tokens between the hits. */
  private List<Hit> withFamilyNames(List<Hit> hits, FamilyNames names) {
    List<Hit> all = new ArrayList<>(hits.size() + 8);
    LongestMatch match =
        new LongestMatch(
            names.trie(), document, (state, first, end) -> names.bearer(state) != null);
    int next = 0;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      int end = paragraph.range().end();
      int token = paragraph.range().first();
      while (token < end) {
        Hit hit = next < hits.size() ? hits.get(next) : null;
        if (hit != null && hit.first == token) {
          all.add(hit);
          token = hit.end;
          next++;
        } else if (match.at(token, hit == null ? end : Math.min(end, hit.first))) {
          Known who = names.bearer(match.state());
          all.add(new Hit(token, match.end(), match.cut(), who, false, Trie.NONE));
          token = match.end();
        } else {
          token++;
        }
      }
    }
    return all;
  }

  private Mention mention(Hit hit) {
    Known who = hit.who;
    if (who == null) {
      throw new IllegalStateException("the name at token " + hit.first + " was given to nobody");
    }
    Span whole = document.span(hit.first, hit.end);
    Span span = hit.cut < 0 ? whole : new Span(whole.start(), whole.start() + hit.cut);
    return new Mention(span, hit.first, hit.end, who.type(), who.id(), hit.demonym);
  }
}
