package org.isnad.find;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.collection.Saying;
import org.isnad.name.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions from a collection.
 *
 * <pre>{@code
 * try (Finder finder = Finder.open(collection)) {
 *   finder.catchUp((done, all) -> {});
 *   Hits<StatementHit> answer =
 *       finder.statements(Question.of("speaker:Tann act:deny"), Order.TIME, 20, null);
 *   answer.list().forEach(hit -> System.out.println(hit.saying().content()));
 * }
 * }</pre>
 *
 * <p>May be used by several threads at once.
 */
public final class Finder implements Closeable {

  private static final SortField NEWEST_FIRST =
      new SortField(Fields.PLACE, SortField.Type.LONG, true);
  private static final Sort BY_TIME = new Sort(NEWEST_FIRST);
  private static final Sort BY_RANK = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST);

  private final Collection collection;
  private final Index index;
  private final @Nullable Naming naming;

  private Finder(Collection collection, Index index, @Nullable Naming naming) {
    this.collection = collection;
    this.index = index;
    this.naming = naming;
  }

  /** Opens the index of {@code collection} as it is. */
  public static Finder open(Collection collection) throws IOException {
    return new Finder(collection, Index.open(collection), new Naming(Directory::open));
  }

  /** Returns one that seeks names in the script of the question only, over the same index. */
  public Finder inOneScript() {
    return new Finder(collection, index, null);
  }

  /** Returns the index. */
  public Index index() {
    return index;
  }

  /**
   * Brings the index up to date.
   *
   * @return how many changes it is still behind, see {@link Index#catchUp}
   */
  public long catchUp(Index.Progress progress) throws IOException {
    return index.catchUp(progress);
  }

  /**
   * Finds statements.
   *
   * @param most how many to return at most
   * @param after the key of the last answer that was seen, null for the first ones
   * @throws IllegalArgumentException when the key is none
   */
  public Hits<StatementHit> statements(
      Question question, Order order, int most, @Nullable String after) throws IOException {
    Highlights highlights = Highlights.of(question.sought());
    return answer(
        question,
        false,
        order,
        most,
        after,
        place -> {
          Optional<Saying> saying = collection.saying(Place.number(place), Place.position(place));
          return saying.map(
              found -> new StatementHit(found, highlights.in(found.content(), Field.SAID)));
        });
  }

  /** Finds articles; see {@link #statements}. */
  public Hits<ArticleHit> articles(Question question, Order order, int most, @Nullable String after)
      throws IOException {
    Highlights highlights = Highlights.of(question.sought());
    return answer(
        question,
        true,
        order,
        most,
        after,
        place -> {
          List<Kept> kept = collection.pagesAfter(Place.number(place) - 1, 1);
          return kept.isEmpty() || kept.get(0).number() != Place.number(place)
              ? Optional.empty()
              : Optional.of(ArticleHit.of(kept.get(0), highlights));
        });
  }

  private interface Fetch<T> {
    Optional<T> at(long place) throws IOException;
  }

  private <T> Hits<T> answer(
      Question question,
      boolean articles,
      Order order,
      int most,
      @Nullable String after,
      Fetch<T> fetch)
      throws IOException {
    try (View view = new View()) {
      Query query = view.query(question, articles);
      int last = Math.max(0, view.reader.maxDoc() - 1);
      TopDocs found =
          view.searcher.searchAfter(
              after == null ? null : Key.parse(after, order).after(last),
              query,
              most,
              order == Order.TIME ? BY_TIME : BY_RANK);
      List<T> hits = new ArrayList<>();
      String next = null;
      for (ScoreDoc doc : found.scoreDocs) {
        Key key = Key.of((FieldDoc) doc, order);
        fetch.at(key.place()).ifPresent(hits::add);
        next = key.toString();
      }
      boolean more = found.scoreDocs.length == most;
      return new Hits<>(hits, view.searcher.count(query), more ? next : null);
    }
  }

  /** Counts what is found. */
  public int count(Question question, boolean articles) throws IOException {
    try (View view = new View()) {
      return view.searcher.count(view.query(question, articles));
    }
  }

  /** Returns the ids of all statements that are found. */
  public Set<String> ids(Question question) throws IOException {
    try (View view = new View()) {
      Set<String> ids = new HashSet<>();
      StoredFields fields = view.reader.storedFields();
      for (int doc : Numbers.documents(view.searcher, view.query(question, false))) {
        ids.add(fields.document(doc, Set.of(Fields.ID)).get(Fields.ID));
      }
      return ids;
    }
  }

  /**
   * Counts what is found by speaker, outlet, day or the like, the most frequent first; days in
   * their order.
   *
   * @param most how many to return at most
   */
  public List<Count> counts(Question question, boolean articles, By by, int most)
      throws IOException {
    try (View view = new View()) {
      return Tally.of(view.searcher, view.query(question, articles), by, most);
    }
  }

  /** The number of the page that came last and is in the index, 0 for none. */
  public long lastNumber() throws IOException {
    try (View view = new View()) {
      long last = 0;
      for (LeafReaderContext leaf : view.searcher.getIndexReader().leaves()) {
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.NUMBER);
        while (numbers != null && numbers.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
          last = Math.max(last, numbers.longValue());
        }
      }
      return last;
    }
  }

  /** What the index holds at one moment; stays so while somebody looks. */
  private final class View implements Closeable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    View() throws IOException {
      this.reader = index.held();
      this.searcher = new IndexSearcher(reader);
    }

    Query query(Question question, boolean articles) throws IOException {
      return searcher.rewrite(
          new Compiler(articles, naming, this::pages).compile(question.sought()));
    }

    private long[] pages(Query statements) throws IOException {
      return Numbers.of(searcher, statements);
    }

    @Override
    public void close() throws IOException {
      reader.decRef();
    }
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
