package org.isnad.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Fold;

/** Cleans the names of the fact collection for {@link MakeKnowledge}. */
final class MakeForms {

  private MakeForms() {}

  /**
   * A name fit to show: without what stands in brackets or after a comma, without marks of
   * direction: ميانمار (بورما) → ميانمار, "Mark Malloch Brown, Baron …" → "Mark Malloch Brown".
   */
  static String shown(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '(' || c == '،' || c == ',') {
        break;
      }
      if (!Fold.isInvisible(c)) {
        out.append(c == '_' ? ' ' : c);
      }
    }
    String clean = out.toString().strip();
    return clean.endsWith("العاصمة.") ? clean.substring(0, clean.length() - 1) : clean;
  }

  /** The Arabic forms by which to find a name, the shown name itself left out. */
  static Set<String> arabic(List<String> variants, String name) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(variants);
    all.add(name);
    for (String variant : all) {
      String shown = shown(variant);
      addUnlessEmpty(forms, shown.replace(" - ", " "));
      addUnlessEmpty(forms, shown.replace(" - ", " ").replace('-', ' '));
    }
    forms.remove(shown(name));
    return forms;
  }

  /** The English forms by which to find a name, the shown name left out: as given, and ASCII. */
  static Set<String> english(List<String> variants, String name) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(variants);
    all.add(name);
    for (String variant : all) {
      String shown = shown(variant).replace(" & ", " and ").replace(" - ", " ");
      String bare = shown.startsWith("The ") ? shown.substring(4) : shown;
      addUnlessEmpty(forms, bare);
      addUnlessEmpty(forms, ascii(bare));
    }
    forms.remove(shown(name));
    return forms;
  }

  private static void addUnlessEmpty(Set<String> forms, String form) {
    if (form.length() > 1) {
      forms.add(form);
    }
  }

  /** São Tomé → Sao Tome, Ta‘izz → Taizz: as most English papers print it. */
  private static String ascii(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || "‘’ʼʻ".indexOf(c) >= 0;
      if (!mark) {
        out.append(c == 'ı' ? 'i' : c == 'ø' ? 'o' : c == 'ł' ? 'l' : c);
      }
    }
    return out.toString();
  }

  /**
   * The demonyms in all their forms: masculine, feminine, both plurals, the sound plural also in
   * the oblique case: روسيون → روسيين.
   */
  static Set<String> arabicDemonyms(
      List<String> m, List<String> f, List<String> plurals, List<String> feminines) {
    Set<String> forms = new LinkedHashSet<>(m);
    forms.addAll(f);
    for (String plural : plurals) {
      forms.add(plural);
      forms.add(oblique(plural));
    }
    forms.addAll(feminines);
    return forms;
  }

  private static String oblique(String plural) {
    StringBuilder out = new StringBuilder();
    for (String word : split(plural, ' ')) {
      boolean sound = word.endsWith("ون");
      out.append(out.length() == 0 ? "" : " ")
          .append(sound ? word.substring(0, word.length() - 2) + "ين" : word);
    }
    return out.toString();
  }

  /**
   * The English demonyms of a free text such as "Lao or Laotian; laotian", folded, with the plural
   * in s where the word can have one; names of countries are no demonyms.
   */
  static Set<String> englishDemonyms(String text, Set<String> countryNames) {
    Set<String> forms = new LinkedHashSet<>();
    String cut = text.replace(" or ", ";").replace('|', ';').replace(',', ';').replace('/', ';');
    for (String part : split(cut, ';')) {
      String form = Fold.fold(shown(part));
      boolean remark =
          form.startsWith("note") || form.startsWith("still") || form.startsWith("and ");
      if (remark
          || form.length() < 3
          || form.equals("none")
          || form.contains(" of ")
          || countryNames.contains(form)) {
        continue;
      }
      forms.add(form);
      if ("nikr".indexOf(form.charAt(form.length() - 1)) >= 0) {
        forms.add(form + "s");
      }
    }
    return forms;
  }

  /** The keys of sources.tsv in a source cell: "geonames+geonames+naturalearth" → two keys. */
  static String sources(String cell) {
    Set<String> keys = new LinkedHashSet<>();
    for (String part : split(cell.replace(';', '+').replace("UNTERM/M49", ""), '+')) {
      keys.add(key(part));
    }
    return String.join("+", keys);
  }

  /** The keys of the sources of an Arabic name, joined by +, empty when there is no name. */
  static String sourcesOfArabic(String source) {
    if (source.equals("wikidata-label")) {
      return "every-politician-scrapers";
    }
    return source.startsWith("composed") ? "wd_arabic+google" : source;
  }

  private static String key(String part) {
    if (part.startsWith("wikidata")) {
      return "every-politician-scrapers";
    }
    if (part.startsWith("CIA World Factbook")) {
      return "factbook";
    }
    if (part.equals("cldr")) {
      return "cldr77";
    }
    if (part.equals("pattern")) {
      return "curated";
    }
    int bracket = part.indexOf('(');
    return bracket < 0 ? part : part.substring(0, bracket).strip();
  }

  /** How an Arabic name came about: a label somebody published, curated by hand, or composed. */
  static String origin(String source) {
    if (source.isEmpty() || source.equals("curated")) {
      return source;
    }
    return source.startsWith("composed") ? "composed" : "label";
  }

  /** The parts of {@code cell} between separators, stripped, empty ones left out. */
  static List<String> split(String cell, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == separator) {
        String part = cell.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
