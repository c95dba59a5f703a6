package org.isnad.collection;

import java.util.Locale;
import org.isnad.base.Fold;
import org.isnad.base.Sha256;
import org.jspecify.annotations.Nullable;

/** The keys by which statements are told together: of one speaker, of the same words. */
final class Keys {

  /** Shorter words are the same only from the same mouth: "Yes" is no copy of "yes". */
  private static final int TELLING = 30;

  private Keys() {}

  /**
   * Returns by what a speaker is known in the whole collection: the stable id where the knowledge
   * base has one, else the name; an id of the article's own is none. Null when nobody was found.
   */
  static @Nullable String voice(@Nullable String id, @Nullable String name) {
    return id != null && id.indexOf(':') > 0 ? id : name;
  }

  /**
   * Returns what is the same where the same words stand again, in the same act and polarity, so
   * that a denial is never the copy of a claim: the first 16 hexadecimal digits of SHA-256 over
   * letters and digits, folded.
   */
  static String same(String content, String act, String polarity, @Nullable String speaker) {
    StringBuilder letters = new StringBuilder(content.length());
    String folded = Fold.fold(content, 0, content.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    String mouth = letters.length() < TELLING && speaker != null ? speaker : "";
    return Sha256.hex(letters.toString().toLowerCase(Locale.ROOT), act, polarity, mouth)
        .substring(0, 16);
  }

  /** Fills in the keys of statements that were kept before there were any. */
  static void fill(Database database) throws CollectionFailure {
    record Row(
        long number,
        String content,
        String act,
        String polarity,
        @Nullable String who,
        @Nullable String id) {}
    long last = 0;
    while (true) {
      var rows =
          database.all(
              "SELECT number, content, act, polarity, speaker, speaker_id FROM statement"
                  + " WHERE number > ? ORDER BY number LIMIT 1000",
              row ->
                  new Row(
                      row.getLong(1),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      row.getString(5),
                      row.getString(6)),
              last);
      if (rows.isEmpty()) {
        return;
      }
      for (Row row : rows) {
        database.update(
            "UPDATE statement SET voice = ?, same = ? WHERE number = ?",
            voice(row.id(), row.who()),
            same(row.content(), row.act(), row.polarity(), row.who()),
            row.number());
        last = row.number();
      }
    }
  }
}
