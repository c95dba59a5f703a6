package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.archive.Sources;
import org.isnad.archive.UnreadableInput;
import org.isnad.collection.Adder;
import org.isnad.collection.Collection;
import org.isnad.collection.Intakes;
import org.isnad.collection.NewsRecord;
import org.isnad.collection.NewsRecords;
import org.isnad.feed.Address;
import org.isnad.find.Index;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad add}: pages in, kept. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reads the pages given and keeps them in the collection.",
    footer = {
      "",
      "Takes what `isnad read` takes, and news corpora in JSON Lines (.jsonl,",
      ".ndjson, these with .gz). What was offered before, under the same name",
      "and with the same bytes, is not read again: run it once more after an",
      "interruption, and it goes on.",
      "",
      "Writes a line of JSON for each page once it is kept for good, with its",
      "outcome: added, version (another text under an address that is there),",
      "known, or refused and the reason.",
      "",
      "Examples:",
      "  isnad add pages/",
      "  isnad add CC-NEWS-20260101.warc.gz --collection news",
      "  isnad add https://example.org/news/dam",
      "  isnad add corpus.jsonl.gz --field text=body --field date=day"
    })
final class Add implements Callable<Integer> {

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Mixin private Retention retention = new Retention();

  @Parameters(paramLabel = "FILE|DIR|URL|-", arity = "0..*", description = "What to add.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Take pages for ${COMPLETION-CANDIDATES}, whatever their ending.")
  private Read.@Nullable As as;

  @Option(
      names = "--field",
      paramLabel = "WHAT=NAME",
      description =
          "In JSON Lines, the field that holds the url, title, text, date, author or outlet"
              + " (default: the field of that name). May be given several times.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Mixin private CommentsOption comments = new CommentsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: a line for each page; text: the counts only; auto"
              + " (the default): text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  Add(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    NewsRecord.Fields named = fields();
    List<String> all = inputs();
    try (Courier courier = fetching.courier(spec, clock);
        Collection into = collection.open();
        AddReport report =
            new AddReport(
                terminal,
                format.isJson(terminal.outIsTerminal()),
                Sources.size(pages(all)) + records(all))) {
      Adder adder =
          new Adder(
              into, reader.opener(), reader.threads(spec), comments.areKept(), this::now, report);
      for (String input : all) {
        try (Intakes intakes = open(input, named, courier)) {
          adder.add(report.watching(intakes));
        } catch (UnreadableInput e) {
          report.unreadable(e);
        }
      }
      if (retention.isSet(spec)) {
        report.expired(retention.apply(into, clock).size());
      }
      try (Index index = Index.open(into)) {
        index.catchUp(Searching.progress(terminal));
      }
      return report.finish();
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private Intakes open(String input, NewsRecord.Fields named, Courier courier)
      throws UnreadableInput {
    if (isRecords(input)) {
      return NewsRecords.open(input, named);
    }
    Page.@Nullable Form form =
        as == null ? null : as == Read.As.TEXT ? Page.Form.TEXT : Page.Form.HTML;
    return Intakes.of(Inputs.open(List.of(input), form, terminal.in(), courier));
  }

  private static boolean isRecords(String input) {
    return NewsRecords.isOne(input) && !Address.isMeant(input);
  }

  private static List<String> pages(List<String> inputs) {
    return inputs.stream()
        .filter(input -> !NewsRecords.isOne(input) && !Address.isMeant(input))
        .toList();
  }

  private static long records(List<String> inputs) {
    return inputs.stream()
        .filter(Add::isRecords)
        .mapToLong(input -> Path.of(input).toFile().length())
        .sum();
  }

  private List<String> inputs() {
    if (inputs.isEmpty() && terminal.inIsTerminal()) {
      throw new ParameterException(
          spec.commandLine(),
          "Nothing to add: want a file, a folder, an address, or - for standard input");
    }
    return inputs.isEmpty() ? List.of(Sources.STANDARD_INPUT) : inputs;
  }

  private NewsRecord.Fields fields() {
    NewsRecord.Fields usual = NewsRecord.Fields.USUAL;
    Map<String, String> names = new LinkedHashMap<>();
    for (String what : List.of("url", "title", "text", "date", "author", "outlet")) {
      names.put(what, what);
    }
    for (Map.Entry<String, String> field : fields.entrySet()) {
      if (names.replace(field.getKey(), field.getValue()) == null) {
        throw new ParameterException(
            spec.commandLine(),
            "--field " + field.getKey() + ": want one of " + String.join(", ", names.keySet()));
      }
    }
    return fields.isEmpty()
        ? usual
        : new NewsRecord.Fields(
            String.valueOf(names.get("url")),
            String.valueOf(names.get("title")),
            String.valueOf(names.get("text")),
            String.valueOf(names.get("date")),
            String.valueOf(names.get("author")),
            String.valueOf(names.get("outlet")));
  }
}
