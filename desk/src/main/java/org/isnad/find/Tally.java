package org.isnad.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts what is found by what it shares: numbers within a segment, words only between them. */
final class Tally extends SimpleCollector {

  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt(Count::count).reversed().thenComparing(Count::key);

  private final By by;
  private final Map<String, Count> counts = new HashMap<>();
  private @Nullable SortedDocValues keys;
  private @Nullable SortedDocValues labels;
  private int[] inSegment = new int[0];
  private int[] first = new int[0];

  private Tally(By by) {
    this.by = by;
  }

  static List<Count> of(IndexSearcher searcher, Query query, By by, int most) throws IOException {
    Map<String, Count> all =
        searcher.search(
            query,
            new CollectorManager<Tally, Map<String, Count>>() {
              @Override
              public Tally newCollector() {
                return new Tally(by);
              }

              @Override
              public Map<String, Count> reduce(Collection<Tally> parts) throws IOException {
                Map<String, Count> sum = new HashMap<>();
                for (Tally part : parts) {
                  part.counts.forEach((key, count) -> sum.merge(key, count, Tally::sum));
                }
                return sum;
              }
            });
    List<Count> sorted = new ArrayList<>(all.values());
    sorted.sort(MOST_FIRST);
    List<Count> best = sorted.subList(0, Math.min(most, sorted.size()));
    if (by == By.DAY) {
      best = new ArrayList<>(best);
      best.sort(Comparator.comparing(Count::key));
    }
    return List.copyOf(best);
  }

  private static Count sum(Count one, Count other) {
    return new Count(one.key(), one.label(), one.count() + other.count());
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    keys = leaf.reader().getSortedDocValues(Fields.BY + by.word());
    labels = leaf.reader().getSortedDocValues(Fields.LABEL + by.word());
    int size = keys == null ? 0 : keys.getValueCount();
    inSegment = new int[size];
    first = new int[size];
  }

  @Override
  public void collect(int doc) throws IOException {
    if (keys != null && keys.advanceExact(doc)) {
      int ord = keys.ordValue();
      if (inSegment[ord]++ == 0 && labels != null && labels.advanceExact(doc)) {
        // Documents come the newest first.
        first[ord] = labels.ordValue();
      }
    }
  }

  @Override
  public void finish() throws IOException {
    for (int ord = 0; ord < inSegment.length; ord++) {
      if (inSegment[ord] > 0 && keys != null && labels != null) {
        String key = keys.lookupOrd(ord).utf8ToString();
        String label = labels.lookupOrd(first[ord]).utf8ToString();
        counts.merge(key, new Count(key, label, inSegment[ord]), Tally::sum);
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
