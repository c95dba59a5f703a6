package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.name.Country;
import org.isnad.name.Entry;
import org.isnad.name.KnowledgeBase;
import org.isnad.name.Officeholder;
import org.isnad.name.Source;

/**
 * What the base knows, for people:
 *
 * <pre>
 * Alexander Lukashenko · ألكسندر لوكاشينكو
 *     person · wd:Q2866 · Belarus
 *     also Alyaksandr Lukashenka
 *     head of state, Belarus · President of Belarus
 *         from 1994-07-20, open on 2023-01-10 · every-politician-scrapers, CC0-1.0
 *     names from every-politician-scrapers (2022-07 to 2023-03, CC0-1.0)
 * </pre>
 */
final class WhoView {

  private static final String INDENT = "    ";

  private final KnowledgeBase knowledge;
  private final int columns;
  private final boolean color;

  WhoView(KnowledgeBase knowledge, int columns, boolean color) {
    this.knowledge = knowledge;
    this.columns = columns;
    this.color = color;
  }

  /** Returns the entries, one below the other. */
  String text(List<Entry> entries) {
    Layout out = new Layout(columns, color);
    for (Entry entry : entries) {
      entry(entry, out);
      out.gap();
    }
    return out.toString();
  }

  private void entry(Entry entry, Layout out) {
    out.line("", names(entry), Layout.BOLD);
    out.line(INDENT, about(entry), Layout.CYAN);
    if (entry.found() == Entry.Found.GUESS) {
      String score = String.format(Locale.ROOT, "%.2f", entry.score());
      out.line(INDENT, "a guess by the spelling, score " + score + ", and no fact", "");
    }
    if (!entry.names().isEmpty()) {
      String also = entry.names().stream().map(Isolates::wrap).collect(Collectors.joining(", "));
      out.line(INDENT, "also " + also, "");
    }
    for (Officeholder office : entry.offices()) {
      out.line(INDENT, office(office), "");
      out.line(INDENT + INDENT, time(office), Layout.FAINT);
    }
    out.line(INDENT, sources(entry), Layout.FAINT);
  }

  private static String names(Entry entry) {
    List<String> names = new ArrayList<>();
    if (entry.nameEn() != null) {
      names.add(entry.nameEn());
    }
    if (entry.nameAr() != null) {
      names.add(Isolates.wrap(entry.nameAr()));
    }
    return String.join(" · ", names);
  }

  private String about(Entry entry) {
    List<String> about = new ArrayList<>(List.of(entry.type().word(), entry.id()));
    entry.countries().stream()
        .filter(id -> !id.equals(entry.id()))
        .forEach(id -> about.add(place(id)));
    if (entry.found() == Entry.Found.SHORT_NAME || entry.found() == Entry.Found.ADJECTIVE) {
      about.add("found by its " + WhoJson.word(entry.found()));
    }
    return String.join(" · ", about);
  }

  private String place(String id) {
    return knowledge.countryById(id).map(Country::nameEn).orElse(id);
  }

  private String office(Officeholder office) {
    String role = office.roleClass().replace('_', ' ') + ", " + place(office.place());
    return office.title().isEmpty() ? role : role + " · " + office.title();
  }

  private static String time(Officeholder office) {
    String from = office.start() == null ? "from an unknown day" : "from " + office.start();
    String to = office.end() == null ? ", open on " + office.asOf() : " to " + office.end();
    String known = office.end() == null ? "" : " · as of " + office.asOf();
    return from + to + known + " · " + office.source() + ", " + office.licence();
  }

  private static String sources(Entry entry) {
    return "names from "
        + entry.sources().stream().map(WhoView::source).collect(Collectors.joining("; "));
  }

  private static String source(Source source) {
    return source.key() + " (" + source.asOf() + ", " + source.licence() + ")";
  }
}
