package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Pages about people and places that are not, as many as are wanted; the same for the same seed.
 */
final class InventedNews {

  private static final List<String> PEOPLE =
      List.of("Anna Velt", "Rivo Tann", "Edda Morn", "Halim Sorr", "Maeve Dunn", "Toma Iresh");
  private static final List<String> OFFICES =
      List.of("mayor of Port Merrin", "harbour master", "union leader", "minister of dams");
  private static final List<String> CLAIMS =
      List.of(
          "the bridge would open in spring",
          "no boat had been damaged",
          "the dam was safe",
          "the council had run out of money",
          "the strike would go on until the winter");
  private static final List<String> SAYINGS =
      List.of(
          "We waited for the terns and they did not wait for us",
          "Nobody asked the people of the valley",
          "It is dry and it will stay dry",
          "The harbour belongs to those who mend the nets");
  private static final List<String> ARABIC_PEOPLE =
      List.of("ليلى الخوري", "ريفو تان", "نضال السوري", "هالة مرجان");
  private static final List<String> ARABIC_CLAIMS =
      List.of("الجسر سيفتح في الربيع", "السد آمن", "المال لم ينفد", "الإضراب سيستمر حتى الشتاء");

  private final Random random;

  private InventedNews(long seed) {
    this.random = new Random(seed);
  }

  /** Writes {@code count} pages into {@code folder}, half of them English and half Arabic. */
  static void write(Path folder, int count, long seed) throws IOException {
    Files.createDirectories(folder);
    InventedNews news = new InventedNews(seed);
    for (int i = 0; i < count; i++) {
      String name = String.format(Locale.ROOT, "%06d.html", i);
      Files.writeString(folder.resolve(name), i % 2 == 0 ? news.english(i) : news.arabic(i));
    }
  }

  private String english(int number) {
    StringBuilder body = new StringBuilder();
    int paragraphs = 4 + random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      String person = any(PEOPLE);
      body.append("<p>The ").append(any(OFFICES)).append(", ").append(person).append(", ");
      body.append(random.nextBoolean() ? "said " : "denied that ").append(any(CLAIMS));
      body.append(" after ").append(number + i).append(" days.</p><p>“").append(any(SAYINGS));
      body.append(",” ").append(person).append(" told reporters.</p>");
    }
    return html("en", number, "Harbour news " + number, body);
  }

  private String arabic(int number) {
    StringBuilder body = new StringBuilder();
    int paragraphs = 4 + random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      body.append("<p>وقال ").append(any(ARABIC_PEOPLE)).append(" إن ").append(any(ARABIC_CLAIMS));
      body.append(" بعد ").append(number + i).append(" يوما.</p><p>وأضاف: «");
      body.append(any(ARABIC_CLAIMS)).append("».</p>");
    }
    return html("ar", number, "أخبار المرفأ " + number, body);
  }

  private String html(String language, int number, String title, CharSequence body) {
    return "<!doctype html><html lang="
        + language
        + "><head><meta charset=utf-8><title>"
        + title
        + "</title><link rel=canonical href='https://news.example/"
        + number
        + "'><meta property='article:published_time' content='2026-0"
        + (1 + number % 9)
        + "-1"
        + number % 10
        + "'><meta property='og:site_name' content='Merrin Post "
        + number % 7
        + "'></head><body><article><h1>"
        + title
        + "</h1>"
        + body
        + "</article></body></html>";
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
