package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.page.Page;
import org.isnad.score.Gold;
import org.isnad.score.GoldCheck;
import org.isnad.score.LinkGold;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.score.Report;
import org.isnad.score.Scorer;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad score}: reads the texts of a gold folder and says how well. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reads the texts of a gold folder and scores the statements found.",
    footer = {
      "",
      "Figures are in per cent. Contents pair by the words they share: span wants half of them,",
      "strict nine in ten; attributed wants the speaker too, by source or by name, named by name.",
      "",
      "Examples:",
      "  isnad score samples/gold",
      "  isnad score samples/gold --errors 20 --kinds i",
      "  isnad score gold/linking"
    })
public final class Score implements Callable<Integer> {

  private static final String FORM = "a folder with gold.jsonl or links.jsonl and text/ID.txt";

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "A folder with gold.jsonl (or, for names, links.jsonl) and text/ID.txt.")
  private Path folder = Path.of("");

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Take the texts ID.txt from DIR, for gold that is kept without them.")
  private @Nullable Path texts;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Score this file of finds, in the form of gold.jsonl, instead of reading.")
  private @Nullable Path predictions;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write what was found to FILE, in the form of gold.jsonl.")
  private @Nullable Path write;

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "KIND",
      description = "Score these kinds only: d, i, m.")
  private List<String> kinds = List.of();

  @Option(names = "--flat", description = "Leave out statements found within others.")
  private boolean flat;

  @Option(
      names = "--boot",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Resamples for the intervals, 0 for none (default ${DEFAULT-VALUE}).")
  private int boot;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print up to N errors with their sentences, then counts of all.")
  private int errors;

  @Option(
      names = "--hide-every",
      paramLabel = "N",
      defaultValue = "0",
      description = "Hide the errors, never the scores, of every N-th article by id.")
  private int hideEvery;

  @Option(
      names = "--bins",
      description = "Print how often finds are right, by how sure the reader was of them.")
  private boolean bins;

  @Option(names = "--check", description = "Only check the gold: digests, spans, speakers.")
  private boolean check;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  Score(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs this verb alone: {@code score} stands before the arguments. */
  public static void main(String[] args) {
    String[] all = new String[args.length + 1];
    all[0] = "score";
    System.arraycopy(args, 0, all, 1, args.length);
    System.exit(Main.run(Terminal.ofProcess(), all));
  }

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(terminal.out(), false, StandardCharsets.UTF_8);
    try {
      return score(out, terminal.err());
    } catch (NoSuchFileException e) {
      throw new IOException(e.getMessage() + " is not there, want " + FORM, e);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      out.flush();
    }
  }

  private int score(PrintStream out, PrintStream err) throws IOException {
    if (Files.exists(folder.resolve(LinkGold.FILE))) {
      new ScoreLinks(LinkGold.read(folder)).print(errors, out);
      return Exit.GOOD;
    }
    Scorer scorer = new Scorer(kinds(), flat, boot);
    Gold gold = texts == null ? Gold.read(folder) : Gold.read(folder, texts);
    List<String> problems = GoldCheck.problems(gold);
    if (check) {
      problems.forEach(out::println);
      out.println(gold.articles().size() + " articles, " + problems.size() + " problems");
      return problems.isEmpty() ? Exit.GOOD : Exit.FAILED;
    }
    if (!problems.isEmpty()) {
      err.println(folder + ": the gold has " + problems.size() + " problems, --check lists them");
    }
    Map<String, Marked> found = predictions == null ? read(gold, err) : load(predictions);
    if (write != null) {
      Files.write(write, ScoreJson.lines(found.values()));
    }
    Report report = scorer.score(gold, found);
    if (json) {
      out.println(ScoreJson.line(report));
    } else {
      report.table().forEach(out::println);
    }
    if (bins) {
      report.bins().table().forEach(out::println);
    }
    if (errors > 0) {
      Set<String> hidden = new HashSet<>(gold.every(hideEvery));
      new ScoreErrors(gold, hidden).print(report.findings(), errors, out);
    }
    return Exit.GOOD;
  }

  /** Reads every text; a text that the reader sees otherwise than the gold does is told. */
  private Map<String, Marked> read(Gold gold, PrintStream err) throws IOException {
    Isnad isnad = Isnad.open();
    Map<String, Marked> found = new LinkedHashMap<>();
    for (Gold.Article article : gold.articles()) {
      Reading reading = isnad.read(page(article));
      if (!article.text().startsWith(reading.text())) {
        err.println(article.id() + ": the reader's text is not the gold's, its spans will not fit");
      }
      List<Marking> statements = reading.statements().stream().map(Marking::of).toList();
      found.put(article.id(), Marked.found(article.id(), statements));
    }
    return found;
  }

  /** The page that the text was taken from, where the folder keeps it; else the text. */
  private Page page(Gold.Article article) throws IOException {
    Path html = folder.resolve("pages").resolve(article.id() + ".html");
    return Files.exists(html)
        ? Page.html(Files.readAllBytes(html), article.id())
        : Page.text(article.text().getBytes(StandardCharsets.UTF_8), article.id());
  }

  private static Map<String, Marked> load(Path file) throws IOException {
    Map<String, Marked> found = new LinkedHashMap<>();
    Gold.marked(file).forEach(marked -> found.put(marked.id(), marked));
    return found;
  }

  private @Nullable Set<Statement.Kind> kinds() {
    if (kinds.isEmpty()) {
      return null;
    }
    Set<Statement.Kind> set = EnumSet.noneOf(Statement.Kind.class);
    for (String letter : kinds) {
      switch (letter) {
        case "d" -> set.add(Statement.Kind.DIRECT);
        case "i" -> set.add(Statement.Kind.INDIRECT);
        case "m" -> set.add(Statement.Kind.MIXED);
        default ->
            throw new ParameterException(
                spec.commandLine(), "--kinds holds «" + letter + "», want d, i or m");
      }
    }
    return set;
  }
}
