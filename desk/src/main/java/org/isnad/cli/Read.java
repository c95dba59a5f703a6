package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.archive.PageSource;
import org.isnad.archive.Sources;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad read}: pages in, readings out, one for each page in the order given. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Says who said what, through whom, in the pages given.",
    footer = {
      "",
      "A folder is read with all its folders; files are read by their ending",
      "(.txt .html .htm .xhtml, these with .gz, .warc .warc.gz), others are",
      "passed over. An address (http, https) is fetched, if the site's robots.txt",
      "allows it. Without an argument, and for -, standard input is read.",
      "",
      "Examples:",
      "  isnad read page.html",
      "  isnad read https://example.org/news/dam",
      "  curl -s https://example.org/news | isnad read | jq .statements",
      "  isnad read --format tags notes.txt"
    })
final class Read implements Callable<Integer> {

  /** What a page is taken for. */
  enum As {
    /** Plain text. */
    TEXT,
    /** HTML. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE|DIR|URL|-", arity = "0..*", description = "What to read.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: a line for each page; text: for people; tags: the"
              + " text with tags put in; auto (the default): text on a terminal, else json.")
  private Format format = Format.AUTO;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Take pages for ${COMPLETION-CANDIDATES}, whatever their ending.")
  private @Nullable As as;

  @Mixin private ReaderOptions reader = new ReaderOptions();

  @Mixin private FetchOptions fetching = new FetchOptions();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in the text format: ${COMPLETION-CANDIDATES} (default: auto).")
  private Color color = Color.AUTO;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private @Nullable Path output;

  Read(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    List<String> named = inputs();
    Supplier<Isnad> opener = reader.opener();
    int threads = reader.threads(spec);
    Page.@Nullable Form form = as == null ? null : as == As.TEXT ? Page.Form.TEXT : Page.Form.HTML;
    boolean onTerminal = output == null && terminal.outIsTerminal();
    View view = format.view(onTerminal, terminal.columns(), color.isOn(onTerminal, terminal));
    try (Courier courier = fetching.courier(spec, clock);
        PageSource pages = Inputs.open(named, form, terminal.in(), courier);
        Sink sink = Sink.open(output, terminal.out())) {
      return new Run(pages, view, sink, terminal, threads, opener).go();
    }
  }

  private List<String> inputs() {
    if (inputs.isEmpty() && terminal.inIsTerminal()) {
      throw new ParameterException(
          spec.commandLine(),
          "Nothing to read: want a file, a folder, an address, or - for standard input");
    }
    return inputs.isEmpty() ? List.of(Sources.STANDARD_INPUT) : inputs;
  }
}
