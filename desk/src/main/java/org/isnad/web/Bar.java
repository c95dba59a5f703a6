package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import org.isnad.collection.Voices;
import org.isnad.web.http.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A row of a chart of counts.
 *
 * @param word what was counted
 * @param address where it leads, null for nowhere
 * @param count how often
 * @param share of all, in words
 * @param length of the bar, 0 to 100
 */
public record Bar(String word, @Nullable String address, int count, String share, int length) {

  /** Returns the bars of speakers, with their share of {@code all} statements. */
  static List<Bar> speakers(List<Voices.Voice> voices, int all, Words words) {
    List<Bar> bars = new ArrayList<>();
    int longest = voices.stream().mapToInt(Voices.Voice::statements).max().orElse(1);
    for (Voices.Voice voice : voices) {
      bars.add(
          new Bar(
              voice.name(),
              "/speaker/" + Percent.encode(voice.key()),
              voice.statements(),
              words.share(voice.statements(), all),
              100 * voice.statements() / longest));
    }
    return bars;
  }

  /** Returns the bars of counts, with their share of {@code all}. */
  static List<Bar> counts(List<Voices.Count> counts, int all, Words words) {
    List<Bar> bars = new ArrayList<>();
    int longest = counts.stream().mapToInt(Voices.Count::count).max().orElse(1);
    for (Voices.Count count : counts) {
      bars.add(
          new Bar(
              count.word(),
              null,
              count.count(),
              words.share(count.count(), all),
              100 * count.count() / longest));
    }
    return bars;
  }
}
