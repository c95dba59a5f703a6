package org.isnad.statement;

import java.util.List;
import org.isnad.statement.ArabicReferent.Part;
import org.jspecify.annotations.Nullable;

/**
 * Whom «معاليه», «سموه», «فضيلته» means: the last before it who bears that title, a subject before
 * anybody else: «استقبل معالي الوزير معالي المحافظ، وقال معاليه …» means the minister.
 */
final class ArabicAddresses {

  private final ArabicView view;
  private final List<ArabicReferent> referents;

  ArabicAddresses(ArabicView view, List<ArabicReferent> referents) {
    this.view = view;
    this.referents = referents;
  }

  /** Says whether a phrase is such a title with its pronoun, and nothing else. */
  boolean isAddress(NounPhrase phrase) {
    return phrase.end() == phrase.first() + 1
        && ArabicNameWords.isAddress(view.form(phrase.first()));
  }

  /** Returns the phrase that names whom the title at {@code phrase} means, null when none does. */
  @Nullable NounPhrase meant(NounPhrase phrase) {
    String title = view.form(phrase.first());
    String stem = title.substring(0, title.length() - (title.endsWith("ها") ? 2 : 1));
    NounPhrase other = null;
    for (int r = referents.size() - 1; r >= 0; r--) {
      ArabicReferent referent = referents.get(r);
      if (referent.phrase().end() > phrase.first() || !bears(referent.phrase(), stem)) {
        continue;
      }
      if (referent.part() == Part.SUBJECT || referent.part() == Part.TOPIC) {
        return referent.phrase();
      }
      other = other == null ? referent.phrase() : other;
    }
    return other;
  }

  /** «معالي الوزير», «صاحب السمو الملكي الأمير»; ت stands for the ة under a pronoun: فضيلته. */
  private boolean bears(NounPhrase phrase, String stem) {
    int end = phrase.hasName() ? Math.max(phrase.first() + 1, phrase.nameFirst()) : phrase.end();
    for (int i = phrase.first(); i < end; i++) {
      String form = view.form(i);
      if (form.endsWith(stem) && form.length() <= stem.length() + 3) {
        return true;
      }
      boolean bound = stem.endsWith("ت");
      String bare = bound ? stem.substring(0, stem.length() - 1).concat("ه") : stem;
      if (form.endsWith(bare) && form.length() <= bare.length() + 3) {
        return true;
      }
      if (isRank(form, stem)) {
        return true;
      }
    }
    return false;
  }

  /** A prince is سموه, a king جلالته, a president فخامته, also where that title is left out. */
  private static boolean isRank(String form, String stem) {
    return switch (stem) {
      case "سمو" -> form.endsWith("امير") || form.endsWith("اميره");
      case "جلالت" -> form.endsWith("ملك") || form.endsWith("عاهل");
      case "فخامت" -> form.endsWith("رييس");
      default -> false;
    };
  }
}
