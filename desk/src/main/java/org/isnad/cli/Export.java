package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.export.Form;
import org.isnad.export.GoldExport;
import org.isnad.export.Leaf;
import org.isnad.export.Leaves;
import org.isnad.export.ParquetExport;
import org.isnad.export.Pick;
import org.isnad.find.Finder;
import org.isnad.find.Question;
import org.isnad.find.QuestionFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad export}: statements out of the collection, in forms that other programs read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Writes statements, or whole readings, in forms that other programs read.",
    footer = {
      "",
      "jsonl        a reading a line, as isnad read writes it",
      "statements   a statement a line of JSON, its words in it",
      "csv          a table, a statement a line, safe for spreadsheets",
      "parquet      a table in a file; in a folder, a file for each month",
      "atom         a feed, an entry for each statement",
      "annotations  W3C Web Annotations, which point at the words",
      "gold         a folder of texts and markings, for isnad score",
      "",
      "What people put right stands as they did; what they called wrong is left",
      "out. Pages come in the order in which they were added.",
      "",
      "Examples:",
      "  isnad export --format csv --since 2026-01-01 -o statements.csv",
      "  isnad export --format parquet -o tables/",
      "  isnad export --format statements --query 'dam act:deny' | jq -r .content",
      "  isnad export --format gold --corrected -o gold-of-ours"
    })
final class Export implements Callable<Integer> {

  private final Terminal terminal;
  private int pages;
  private int statements;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form format = Form.JSONL;

  @Mixin private Picking picking = new Picking();

  @Option(
      names = "--query",
      paramLabel = "QUESTION",
      description = "Only what isnad find finds for this question.")
  private @Nullable String query;

  @Option(
      names = "--with-comments",
      description = "In jsonl, what readers of the pages wrote too (default: never).")
  private boolean comments;

  @Option(
      names = "--bom",
      description = "In csv, begin with a byte order mark, which some spreadsheets want.")
  private boolean mark;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Write there instead of to standard output. parquet wants a file, or a folder (with / at"
              + " its end, or there already); gold wants a folder.")
  private @Nullable String output;

  Export(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Pick filter = picking.pick(spec);
    Question question = question();
    Optional<Form.Stream> stream = format.stream(mark);
    check(stream.isPresent());
    try (Collection from = collection.openToRead()) {
      Pick pick = question == null ? filter : filter.and(Pick.of(found(from, question)));
      Leaves leaves = new Leaves(from, pick, comments);
      if (stream.isPresent()) {
        stream(leaves, stream.get());
        tell(pages + " pages, " + statements + " statements");
      } else if (format == Form.GOLD) {
        tell(GoldExport.write(leaves, place()) + " pages");
      } else {
        Path place = place();
        int count =
            isFolder() ? ParquetExport.folder(leaves, place) : ParquetExport.file(leaves, place);
        tell(count + " statements");
      }
      return Exit.GOOD;
    }
  }

  private @Nullable Question question() {
    try {
      return query == null ? null : Question.of(query);
    } catch (QuestionFailure e) {
      throw new ParameterException(spec.commandLine(), "--query: " + e.getMessage(), e);
    }
  }

  private Set<String> found(Collection from, Question question) throws IOException {
    try (Finder finder = Finder.open(from)) {
      finder.catchUp(Searching.progress(terminal));
      return finder.ids(question);
    }
  }

  private void check(boolean streams) {
    if (!streams && output == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format
              + " wants --output: "
              + (format == Form.GOLD ? "a folder" : "a file or a folder"));
    }
    if (streams && output != null && isFolder()) {
      throw new ParameterException(
          spec.commandLine(), "--output is the folder " + output + ": want a file for " + format);
    }
  }

  private Path place() {
    return Path.of(String.valueOf(output));
  }

  private boolean isFolder() {
    return String.valueOf(output).endsWith("/") || Files.isDirectory(place());
  }

  private void stream(Leaves leaves, Form.Stream form) throws IOException {
    try (Sink sink = Sink.open(output == null ? null : place(), terminal.out())) {
      boolean read =
          sink.write(form.begin())
              && leaves.each(leaf -> sink.write(counted(leaf, form)))
              && sink.write(form.end());
      if (read) {
        sink.finish();
      }
    }
  }

  private byte[] counted(Leaf leaf, Form.Stream form) {
    pages++;
    statements += leaf.statements().size();
    return form.page(leaf);
  }

  private void tell(String what) {
    terminal.err().println("isnad: " + what);
  }
}
