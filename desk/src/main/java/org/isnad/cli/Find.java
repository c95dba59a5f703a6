package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.find.ArticleHit;
import org.isnad.find.By;
import org.isnad.find.Count;
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

/** {@code isnad find}: statements and articles out of the collection. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Finds statements, or articles, in the collection.",
    footer = {
      "",
      "A question is words, \"phrases\", beginnings (harb*), -not, OR, brackets, and",
      "fields: speaker: via: about: said: title: outlet: act: kind: polarity:",
      "lang: since: until: day: page:. All of them must fit. Spelling variants",
      "are one, and names are found in the other script too. What follows the",
      "last one shown is got with --after and the key that is told.",
      "",
      "Examples:",
      "  isnad find speaker:Tann act:deny",
      "  isnad find 'about:\"الأمم المتحدة\" since:2026-01-01' --count speaker",
      "  isnad find --articles bridge -harbour --sort rank",
      "  isnad find --batch queries.csv > table.csv"
    })
final class Find implements Callable<Integer> {

  private static final int MOST = 10_000;

  /** In which order answers come. */
  enum Sort {
    /** The newest first. */
    TIME,
    /** Where the words weigh most. */
    RANK;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Parameters(
      paramLabel = "QUESTION",
      arity = "0..*",
      description = "What to find; several words are one question. Nothing finds all.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--articles", description = "Find articles (default: statements).")
  private boolean articles;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "time",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, the newest first).")
  private Sort sort = Sort.TIME;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Show at most so many (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--after", paramLabel = "KEY", description = "Show those that follow this one.")
  private @Nullable String after;

  @Option(
      names = "--count",
      paramLabel = "WHAT",
      description =
          "Count instead, by speaker, outlet, day, act, kind, polarity or lang; the most frequent"
              + " first, days in their order.")
  private @Nullable String count;

  @Option(
      names = "--one-script",
      description = "Find names in the script of the question only (default: in both).")
  private boolean oneScript;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "Ask many questions: a CSV file whose column 'query' holds one each. Writes one CSV table:"
              + " how many statements and articles, since when, who most.")
  private @Nullable Path batch;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: a line for each found; text: for people; auto (the"
              + " default): text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in the text format: ${COMPLETION-CANDIDATES} (default: auto).")
  private Color color = Color.AUTO;

  Find(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--limit is " + limit + ": want 1 to " + MOST);
    }
    Question question = question();
    By by = count == null ? null : by(count);
    try (Searching searching = Searching.open(collection.openToRead(), terminal);
        Sink sink = Sink.open(null, terminal.out())) {
      Finder finder = oneScript ? searching.finder().inOneScript() : searching.finder();
      if (batch != null) {
        sink.write(FindBatch.table(finder, batch).getBytes(StandardCharsets.UTF_8));
        return Exit.GOOD;
      }
      String told =
          by != null
              ? counts(finder, question, by)
              : articles ? articles(finder, question) : statements(finder, question);
      sink.write(told.getBytes(StandardCharsets.UTF_8));
      return Exit.GOOD;
    }
  }

  private Question question() {
    try {
      return Question.of(Asked.of(words));
    } catch (QuestionFailure e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private By by(String word) {
    for (By by : By.values()) {
      if (by.word().equals(word)) {
        return by;
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "--count is '" + word + "': want speaker, outlet, day, act, kind, polarity or lang");
  }

  private String statements(Finder finder, Question question) throws IOException {
    Hits<StatementHit> hits = asked(() -> finder.statements(question, order(), limit, after));
    tell(hits.total(), hits.next());
    if (isJson()) {
      return lines(hits.list().stream().map(FindJson::of).toList());
    }
    FindView view = view();
    hits.list().forEach(view::add);
    return view.toString();
  }

  private String articles(Finder finder, Question question) throws IOException {
    Hits<ArticleHit> hits = asked(() -> finder.articles(question, order(), limit, after));
    tell(hits.total(), hits.next());
    if (isJson()) {
      return lines(hits.list().stream().map(FindJson::of).toList());
    }
    FindView view = view();
    hits.list().forEach(view::add);
    return view.toString();
  }

  private String counts(Finder finder, Question question, By by) throws IOException {
    List<Count> counts = finder.counts(question, articles, by, by == By.DAY ? MOST : limit);
    tell(finder.count(question, articles), null);
    if (isJson()) {
      return lines(counts.stream().map(count -> FindJson.of(by, count)).toList());
    }
    int widest =
        counts.stream().mapToInt(one -> String.valueOf(one.count()).length()).max().orElse(0);
    FindView view = view();
    counts.forEach(one -> view.add(one, widest));
    return view.toString();
  }

  /** What may fail since the key makes no sense. */
  private interface Ask<T> {
    Hits<T> ask() throws IOException;
  }

  private <T> Hits<T> asked(Ask<T> ask) throws IOException {
    try {
      return ask.ask();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--after: " + e.getMessage(), e);
    }
  }

  private void tell(int total, @Nullable String next) {
    String what = articles ? " articles" : " statements";
    String more = next == null ? "" : "; those that follow: --after " + next;
    terminal.err().println("isnad: " + total + what + more);
  }

  private Order order() {
    return sort == Sort.TIME ? Order.TIME : Order.RANK;
  }

  private boolean isJson() {
    return format.isJson(terminal.outIsTerminal());
  }

  private FindView view() {
    return new FindView(terminal.columns(), color.isOn(terminal.outIsTerminal(), terminal));
  }

  private static String lines(List<? extends Object> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(JsonLine.of(line)).append('\n'));
    return all.toString();
  }
}
