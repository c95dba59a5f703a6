package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.collection.Collection;
import org.isnad.collection.WatchList;
import org.isnad.export.Filter;
import org.isnad.export.Form;
import org.isnad.export.Leaves;
import org.isnad.export.Pick;
import org.isnad.find.Finder;
import org.isnad.find.Hits;
import org.isnad.find.Order;
import org.isnad.find.Question;
import org.isnad.find.QuestionFailure;
import org.isnad.find.StatementHit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad watch}: questions that are asked again and again, for what is new. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Keeps questions, and tells what they find that is new since you last looked.",
    footer = {
      "",
      "Examples:",
      "  isnad watch add dams 'about:dam act:deny'",
      "  isnad watch new dams"
    })
final class Watch implements Runnable {

  private static final int AT_ONCE = 500;

  /** How what is new is told. */
  enum Telling {
    /** For people on a terminal, JSON elsewhere. */
    AUTO,
    /** A line of JSON for each. */
    JSON,
    /** For people. */
    TEXT,
    /** A feed. */
    ATOM;

    boolean isJson(boolean onTerminal) {
      return this == JSON || (this == AUTO && !onTerminal);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  Watch(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing verb: want watch add, list, new or remove");
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Keeps a question under a name; all that is there counts as seen.",
      footer = {
        "",
        "Examples:",
        "  isnad watch add denials act:deny",
        "  isnad watch add dams '(dam OR السد) -title:sport' --all-new"
      })
  int add(
      @Mixin CollectionOption collection,
      @Option(names = "--all-new", description = "All that is there counts as new.") boolean allNew,
      @Parameters(paramLabel = "NAME", description = "What to call it.") String name,
      @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "As in isnad find.")
          List<String> words)
      throws IOException {
    String query = Asked.of(words);
    try {
      Question.of(query);
    } catch (QuestionFailure e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    try (Collection kept = collection.open()) {
      long seen = allNew ? 0 : kept.lastPage();
      kept.watchLists().add(new WatchList(name, query, now, seen));
      return Exit.GOOD;
    }
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Takes a watch list away.",
      footer = {"", "Example:", "  isnad watch remove dams"})
  int remove(
      @Mixin CollectionOption collection,
      @Parameters(paramLabel = "NAME", description = "What it is called.") String name)
      throws IOException {
    try (Collection kept = collection.openExisting()) {
      if (!kept.watchLists().remove(name)) {
        throw unknown(name);
      }
      return Exit.GOOD;
    }
  }

  private static IOException unknown(String name) {
    return new IOException(
        "no watch list is called '" + name + "': want one that isnad watch list shows");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the watch lists, and how much is new in each.",
      footer = {"", "Example:", "  isnad watch list"})
  int list(@Mixin CollectionOption collection) throws IOException {
    try (Searching searching = Searching.open(collection.openToRead(), terminal)) {
      List<Map<String, @Nullable Object>> lines = new ArrayList<>();
      for (WatchList list : searching.collection().watchLists().all()) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("name", list.name());
        line.put("query", list.query());
        line.put("made", list.made());
        line.put("new", searching.finder().count(fresh(list), false));
        lines.add(line);
      }
      write(lines(lines));
      return Exit.GOOD;
    }
  }

  private static Question fresh(WatchList list) {
    return Question.of(list.query()).after(list.seen());
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Shows the statements that came since you last looked; then they are seen.",
      footer = {
        "",
        "Examples:",
        "  isnad watch new",
        "  isnad watch new dams --peek --format text",
        "  isnad watch new dams --format atom > dams.atom"
      })
  int fresh(
      @Mixin CollectionOption collection,
      @Option(names = "--peek", description = "Leave them new.") boolean peek,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "auto",
              description =
                  "One of ${COMPLETION-CANDIDATES}. json: a line for each, with the name of its"
                      + " list; text: for people; atom: one feed of all; auto (the default): text on"
                      + " a terminal, else json.")
          Telling format,
      @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which lists; nothing is all.")
          @Nullable List<String> names)
      throws IOException {
    try (Searching searching = Searching.open(collection.openExisting(), terminal)) {
      Set<String> ids = new HashSet<>();
      for (WatchList list : chosen(searching.collection(), names == null ? List.of() : names)) {
        // Asked first: what comes while we look is told twice rather than never.
        long last = searching.finder().lastNumber();
        Question question = fresh(list);
        if (format == Telling.ATOM) {
          ids.addAll(searching.finder().ids(question));
        } else {
          tell(searching.finder(), list, format.isJson(terminal.outIsTerminal()));
        }
        if (!peek) {
          searching.collection().watchLists().seen(list.name(), last);
        }
      }
      if (format == Telling.ATOM) {
        feed(searching.collection(), ids);
      }
      return Exit.GOOD;
    }
  }

  private void feed(Collection collection, Set<String> ids) throws IOException {
    Form.Stream atom = Form.ATOM.stream(false).orElseThrow();
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write(atom.begin());
      new Leaves(collection, Filter.NONE.and(Pick.of(ids)), false)
          .each(leaf -> sink.write(atom.page(leaf)));
      sink.write(atom.end());
    }
  }

  private static List<WatchList> chosen(Collection collection, List<String> names)
      throws IOException {
    if (names.isEmpty()) {
      return collection.watchLists().all();
    }
    List<WatchList> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(collection.watchLists().named(name).orElseThrow(() -> unknown(name)));
    }
    return chosen;
  }

  private void tell(Finder finder, WatchList list, boolean json) throws IOException {
    int total = 0;
    String after = null;
    do {
      Hits<StatementHit> hits = finder.statements(fresh(list), Order.TIME, AT_ONCE, after);
      write(json ? lines(list, hits) : view(hits));
      total += hits.list().size();
      after = hits.next();
    } while (after != null);
    terminal.err().println("isnad: " + list.name() + ": " + total + " new");
  }

  private static String lines(WatchList list, Hits<StatementHit> hits) {
    List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    for (StatementHit hit : hits.list()) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("watch", list.name());
      line.putAll(FindJson.of(hit));
      lines.add(line);
    }
    return lines(lines);
  }

  private String view(Hits<StatementHit> hits) {
    boolean color = Color.AUTO.isOn(terminal.outIsTerminal(), terminal);
    FindView view = new FindView(terminal.columns(), color);
    hits.list().forEach(view::add);
    return view.toString();
  }

  private static String lines(List<Map<String, @Nullable Object>> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(JsonLine.of(line)).append('\n'));
    return all.toString();
  }

  private void write(String text) throws IOException {
    try (Sink sink = Sink.open(null, terminal.out())) {
      sink.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
