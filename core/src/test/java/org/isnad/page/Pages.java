package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/** Reads small pages for the tests of this package. */
final class Pages {

  /** Three paragraphs of prose, as a body has them. */
  static final String PROSE =
      """
      <p>The harbour council met on Monday to talk about the old crane, which has stood idle for nine years.</p>
      <p>Nobody, the chair said, had asked for it to be taken down, but nobody had paid for its upkeep either.</p>
      <p>A decision is expected in spring, after engineers have looked at the foundations, the rails and the cable.</p>
      """;

  /** Three more that begin with the same words. */
  static final String MORE =
      """
      <p>The engineers came by boat, because the pier has been closed to lorries since the storm of last winter.</p>
      <p>Nobody, they wrote in their report, could tell how long the cable would hold if the cabin were to turn.</p>
      <p>A copy of the report lies in the town hall, where every citizen may read it, and make notes in pencil.</p>
      """;

  /** The same in Arabic. */
  static final String ARABIC_PROSE =
      """
      <p>عقد مجلس الميناء اجتماعا يوم الاثنين لمناقشة مصير الرافعة القديمة، التي توقفت عن العمل منذ تسعة أعوام.</p>
      <p>وقال رئيس المجلس إن أحدا لم يطلب إزالة الرافعة، لكن أحدا لم يدفع أيضا تكاليف صيانتها، بحسب تعبيره.</p>
      <p>ومن المتوقع صدور قرار في الربيع، بعد أن يفحص المهندسون الأساسات والقضبان والكابل الرئيسي في الموقع.</p>
      """;

  private Pages() {}

  static Article read(String html) {
    return PageReader.read(Page.html(html.getBytes(StandardCharsets.UTF_8), "test.html"));
  }

  /** Reads a page whose body element holds this. */
  static Article body(String html) {
    return read(
        "<!doctype html><html><head><title>t</title></head><body>" + html + "</body></html>");
  }

  /** Returns the words of the paragraphs below the headline. */
  static List<String> paragraphs(Article article) {
    List<String> words = new ArrayList<>();
    for (Article.Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Article.Paragraph.Kind.HEADLINE) {
        words.add(paragraph.span().of(article.text()));
      }
    }
    return words;
  }

  /** Returns the first word of each paragraph below the headline, with a space between. */
  static String firstWords(Article article) {
    List<String> words = new ArrayList<>();
    for (String paragraph : paragraphs(article)) {
      int space = paragraph.indexOf(' ');
      words.add(space < 0 ? paragraph : paragraph.substring(0, space));
    }
    return String.join(" ", words);
  }

  /** Returns the source of each paragraph, the headline's first; "?" where it is not known. */
  static List<String> raw(String html) {
    List<String> raw = new ArrayList<>();
    for (Article.Paragraph paragraph : read(html).paragraphs()) {
      Span place = paragraph.raw();
      raw.add(place == null ? "?" : place.of(html));
    }
    return raw;
  }
}
