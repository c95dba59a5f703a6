package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.collection.Kept;
import org.isnad.collection.Saying;
import org.isnad.find.ArticleHit;
import org.isnad.find.By;
import org.isnad.find.Count;
import org.isnad.find.StatementHit;
import org.jspecify.annotations.Nullable;

/** What was found, a line of JSON each. */
final class FindJson {

  private FindJson() {}

  static Map<String, @Nullable Object> of(StatementHit hit) {
    Saying saying = hit.saying();
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("id", saying.id());
    line.put("page", saying.page());
    line.put("day", saying.day());
    line.put("outlet", saying.outlet());
    line.put("title", saying.title());
    line.put("language", saying.language());
    line.put("address", saying.address());
    Map<String, @Nullable Object> speaker = new LinkedHashMap<>();
    speaker.put("id", saying.speakerId());
    speaker.put("name", saying.speaker());
    speaker.put("resolvedBy", saying.resolvedBy());
    line.put("speaker", speaker);
    line.put("act", saying.act());
    line.put("polarity", saying.polarity());
    line.put("kind", saying.kind());
    line.put("cue", saying.cue());
    line.put("content", saying.content());
    line.put("source", saying.source());
    line.put("chain", saying.chain());
    line.put("confidence", saying.confidence());
    line.put("rule", saying.rule());
    line.put("highlights", spans(hit.highlights(), 0));
    return line;
  }

  static Map<String, @Nullable Object> of(ArticleHit hit) {
    Kept page = hit.page();
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("page", page.id());
    line.put("day", page.day());
    line.put("outlet", page.reading().article().outlet());
    line.put("title", page.reading().article().title());
    line.put("language", page.reading().article().language());
    line.put("address", page.address());
    line.put("statements", page.statements().size());
    line.put("passage", page.at(hit.passage()));
    line.put("start", hit.passage().start());
    line.put("highlights", spans(hit.highlights(), hit.passage().start()));
    return line;
  }

  static Map<String, @Nullable Object> of(By by, Count count) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put(by.word(), count.label());
    line.put("key", count.key());
    line.put("count", count.count());
    return line;
  }

  private static List<Object> spans(List<Span> spans, int from) {
    List<Object> all = new ArrayList<>();
    for (Span span : spans) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("start", span.start() - from);
      one.put("end", span.end() - from);
      all.add(one);
    }
    return all;
  }
}
