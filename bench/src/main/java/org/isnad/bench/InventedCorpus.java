package org.isnad.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Articles about people and places that are not, as many as are wanted, a line of JSON each: half
 * of them Arabic, half English. The same for the same seed.
 *
 * <p>Names are put together from syllables, so that there are tens of thousands of them and a few
 * speak often, as in the news.
 */
final class InventedCorpus {

  private static final List<String> HEADS =
      List.of("Ri", "Ed", "Ha", "Ma", "To", "Ve", "Su", "Ka", "Lo", "Ni", "Ba", "Zo", "Fe", "Da");
  private static final List<String> TAILS =
      List.of("vo", "dan", "lim", "eve", "mar", "rik", "sen", "tal", "wan", "bor", "nis", "gard");
  private static final List<String> ARABIC_HEADS =
      List.of(
          "ري", "إد", "هال", "مر", "تو", "فيل", "سور", "كا", "لو", "ني", "با", "زو", "في", "دا");
  private static final List<String> ARABIC_TAILS =
      List.of("فو", "دان", "ليم", "مار", "ريك", "سين", "تال", "وان", "بور", "نيس", "غارد", "مون");
  private static final List<String> ENGLISH =
      List.of(
          "%s said the %s would open in the spring.",
          "The mayor of %2$s, %1$s, denied that the %3$s had been damaged.",
          "“We waited for the %3$s and nobody came,” %1$s told reporters in %2$s.",
          "%s accused the council of selling the %s.",
          "The %3$s lies an hour from %2$s, and the road is closed in winter.",
          "According to %s, the %s has cost twice what was planned.");
  private static final List<String> ARABIC =
      List.of(
          "وقال %s إن %3$s سيفتح في الربيع.",
          "ونفى رئيس بلدية %2$s %1$s أن يكون %3$s قد تضرر.",
          "وأضاف %1$s: «انتظرنا %3$s ولم يأت أحد».",
          "واتهم %s المجلس ببيع %3$s.",
          "ويقع %3$s على بعد ساعة من %2$s، والطريق مغلق في الشتاء.",
          "وبحسب %s فإن %3$s كلف ضعف ما كان مقررا.");
  private static final List<String> THINGS =
      List.of("bridge", "harbour", "dam", "market", "school", "railway", "mill", "lighthouse");
  private static final List<String> ARABIC_THINGS =
      List.of("الجسر", "المرفأ", "السد", "السوق", "القطار", "المصنع", "المتحف", "المستشفى");

  private final Random random;

  private InventedCorpus(long seed) {
    this.random = new Random(seed);
  }

  /** Writes {@code count} articles into {@code file}. */
  static void write(Path file, int count, long seed) throws IOException {
    InventedCorpus corpus = new InventedCorpus(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < count; i++) {
        out.write(corpus.article(i, i % 2 == 0));
        out.write('\n');
      }
    }
  }

  private String article(int number, boolean arabic) {
    StringBuilder text = new StringBuilder();
    int sentences = 8 + random.nextInt(24);
    for (int i = 0; i < sentences; i++) {
      String form = any(arabic ? ARABIC : ENGLISH);
      String thing = any(arabic ? ARABIC_THINGS : THINGS);
      String second = form.contains("%2$s") || arabic ? name(arabic) : thing;
      text.append(filled(form, name(arabic) + " " + name(arabic), second, thing));
      text.append(i % 3 == 2 ? "\\n" : " ");
    }
    String title = (arabic ? "أخبار " : "News of the ") + any(arabic ? ARABIC_THINGS : THINGS);
    return "{\"url\":\"https://news.example/"
        + number
        + "\",\"title\":\""
        + title
        + " "
        + number
        + "\",\"date\":\""
        + LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700))
        + "\",\"outlet\":\"Merrin Post "
        + random.nextInt(40)
        + "\",\"text\":\""
        + text.toString().replace("\"", "\\\"")
        + "\"}";
  }

  private static String filled(String form, String... values) {
    return String.format(Locale.ROOT, form, (Object[]) values);
  }

  /** The square makes the first syllables far more common than the last. */
  private String name(boolean arabic) {
    List<String> heads = arabic ? ARABIC_HEADS : HEADS;
    List<String> tails = arabic ? ARABIC_TAILS : TAILS;
    return skewed(heads) + skewed(tails) + (random.nextInt(3) == 0 ? skewed(tails) : "");
  }

  private String skewed(List<String> words) {
    double share = random.nextDouble();
    return words.get((int) (share * share * words.size()));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
