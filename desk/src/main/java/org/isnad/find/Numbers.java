package org.isnad.find;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Gathers numbers of all that is found: of pages, or of documents. */
final class Numbers extends SimpleCollector {

  private long[] numbers = new long[64];
  private int size;
  private @Nullable NumericDocValues values;

  /** Returns the numbers, each once. */
  static long[] of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<Numbers, long[]>() {
          @Override
          public Numbers newCollector() {
            return new Numbers();
          }

          @Override
          public long[] reduce(Collection<Numbers> all) {
            return all.stream()
                .flatMapToLong(one -> Arrays.stream(one.numbers, 0, one.size))
                .distinct()
                .toArray();
          }
        });
  }

  /** Returns the numbers of all documents that are found, in their order. */
  static int[] documents(IndexSearcher searcher, Query query) throws IOException {
    TopDocs found =
        searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc()), Sort.INDEXORDER);
    return Arrays.stream(found.scoreDocs).mapToInt(doc -> doc.doc).toArray();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    values = leaf.reader().getNumericDocValues(Fields.NUMBER);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values != null && values.advanceExact(doc)) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = values.longValue();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
