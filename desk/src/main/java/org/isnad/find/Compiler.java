package org.isnad.find;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.isnad.base.Fold;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/** Turns a question into what Lucene runs. */
final class Compiler {

  /** Finds the numbers of the pages that have a statement which a query finds. */
  interface Pages {
    long[] with(Query statements) throws IOException;
  }

  private final boolean articles;
  private final @Nullable Naming naming;
  private final Pages pages;

  /**
   * Makes one.
   *
   * @param articles whether articles are sought; else statements
   * @param naming knows what a name is in the other script; null when it is sought as written only
   */
  Compiler(boolean articles, @Nullable Naming naming, Pages pages) {
    this.articles = articles;
    this.naming = naming;
    this.pages = pages;
  }

  /** Returns the query for all that {@code sought} seeks. */
  Query compile(Sought sought) throws IOException {
    String what = articles ? Fields.ARTICLE : Fields.STATEMENT;
    return new BooleanQuery.Builder()
        .add(query(sought), Occur.MUST)
        .add(new TermQuery(new Term(Fields.WHAT, what)), Occur.FILTER)
        .build();
  }

  private Query query(Sought sought) throws IOException {
    if (sought instanceof Sought.All all) {
      return all(all.parts());
    } else if (sought instanceof Sought.Any any) {
      BooleanQuery.Builder either = new BooleanQuery.Builder();
      for (Sought part : any.parts()) {
        either.add(query(part), Occur.SHOULD);
      }
      return either.build();
    } else if (sought instanceof Sought.Not) {
      return all(List.of(sought));
    } else if (articles && isOfStatement(sought)) {
      return havingStatement(List.of(sought));
    } else if (sought instanceof Sought.Text text) {
      return text(text);
    } else if (sought instanceof Sought.Value value) {
      return new TermQuery(new Term(value.field().key(), value.value()));
    } else if (sought instanceof Sought.Days days) {
      return IntPoint.newRangeQuery(
          Fields.DAY,
          bound(days.since(), Integer.MIN_VALUE),
          bound(days.until(), Integer.MAX_VALUE));
    }
    return sought instanceof Sought.Arrived arrived
        ? LongPoint.newRangeQuery(Fields.NUMBER, arrived.after() + 1, Long.MAX_VALUE)
        : new MatchAllDocsQuery();
  }

  private static int bound(@Nullable LocalDate day, int none) {
    return day == null ? none : (int) day.toEpochDay();
  }

  private Query all(List<Sought> parts) throws IOException {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    boolean positive = false;
    List<Sought> ofStatement = new ArrayList<>();
    for (Sought part : parts) {
      if (part instanceof Sought.Not not) {
        both.add(query(not.part()), Occur.MUST_NOT);
      } else if (articles && isOfStatement(part)) {
        ofStatement.add(part);
      } else {
        positive = true;
        both.add(query(part), Occur.MUST);
      }
    }
    if (!ofStatement.isEmpty()) {
      // One and the same statement must have them all.
      both.add(havingStatement(ofStatement), Occur.MUST);
    } else if (!positive) {
      both.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return both.build();
  }

  private static boolean isOfStatement(Sought part) {
    if (part instanceof Sought.Text text) {
      return text.field() != null && text.field().isOfStatement();
    }
    return part instanceof Sought.Value value && value.field().isOfStatement();
  }

  private Query havingStatement(List<Sought> parts) throws IOException {
    Query statements = new Compiler(false, naming, pages).compile(new Sought.All(parts));
    return LongPoint.newSetQuery(Fields.NUMBER, pages.with(statements));
  }

  private Query text(Sought.Text text) {
    Field field = text.field();
    String key = field == null ? Fields.ALL : field.key();
    boolean name = field != null && field.kind() == Field.Kind.NAME;
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(forms(key + Fields.FORMS, text), Occur.SHOULD);
    if (!name && !text.quoted() && !text.prefix()) {
      either.add(stems(key + Fields.STEMS, text.words()), Occur.SHOULD);
    }
    if (naming != null && (name || field == null) && field != Field.OUTLET) {
      either.add(forms(key + Fields.OTHER, text), Occur.SHOULD);
      for (String id : naming.ids(spelt(text.words()))) {
        either.add(new TermQuery(new Term(key + Fields.IDS, id)), Occur.SHOULD);
      }
    }
    if (naming != null && (field == Field.SPEAKER || field == Field.VIA)) {
      Query sounds = sounds(key + Fields.OTHER, text.words());
      if (sounds != null) {
        either.add(sounds, Occur.SHOULD);
      }
    }
    return either.build();
  }

  private static String spelt(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }

  private static Query forms(String field, Sought.Text text) {
    List<Word> words = text.words();
    if (words.size() == 1) {
      return form(field, words.get(0), text.prefix());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    words.forEach(word -> phrase.add(terms(field, word)));
    return phrase.build();
  }

  private static Query form(String field, Word word, boolean prefix) {
    if (prefix) {
      return new PrefixQuery(new Term(field, word.form()));
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (Term term : terms(field, word)) {
      either.add(new TermQuery(term), Occur.SHOULD);
    }
    return either.build();
  }

  /**
   * «وقال» is also sought as قال; further off a word is not taken apart that somebody asked for.
   */
  private static Term[] terms(String field, Word word) {
    String form = word.form();
    String after = Clitics.afterConjunction(form);
    boolean apart = after != null && form.length() > 3 && word.forms().contains(after);
    return apart
        ? new Term[] {new Term(field, form), new Term(field, after)}
        : new Term[] {new Term(field, form)};
  }

  private static Query stems(String field, List<Word> words) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.get(0).stem()));
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    words.forEach(word -> phrase.add(new Term(field, word.stem())));
    return phrase.build();
  }

  /** A name in one script by the consonants of a name in the other; too few say nothing. */
  private static @Nullable Query sounds(String field, List<Word> words) {
    boolean arabic = Fold.isArabic(words.get(0).form().charAt(0));
    String sign = arabic ? Fields.LATIN_SOUND : Fields.ARABIC_SOUND;
    List<Term> terms = new ArrayList<>();
    int letters = 0;
    for (Word word : words) {
      for (String sound : Consonants.of(word.form())) {
        terms.add(new Term(field, sign + sound));
        letters += sound.length();
      }
    }
    if (letters < 3) {
      return null;
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    terms.forEach(phrase::add);
    return phrase.build();
  }
}
