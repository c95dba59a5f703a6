package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.collection.Collection;
import org.isnad.collection.Intake;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad show}: one page or statement, with all that is known of it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description =
        "Shows a page, or a statement with the sentences round it, and the evidence for it.",
    footer = {
      "",
      "With the id of a page: its statements. With that of a statement: its words",
      "among those round them, who said it and how that is known, through whom it",
      "came, what people put right. Both tell where the page is from, when it was",
      "fetched, the SHA-256 of its bytes and its other versions.",
      "",
      "Examples:",
      "  isnad show 1f2e3d4c5b6a7988",
      "  isnad show 1f2e --format json | jq .chain",
      "  isnad show 1f2e --raw | sha256sum"
    })
final class Show implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CollectionOption collection = new CollectionOption();

  @Parameters(
      paramLabel = "ID",
      description = "The id of a page or statement, or as much of its beginning as no other has.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "One of ${COMPLETION-CANDIDATES}. json: one line; text: for people; auto (the default):"
              + " text on a terminal, else json.")
  private Answer format = Answer.AUTO;

  @Option(names = "--raw", description = "Write the page's bytes as they came, and nothing else.")
  private boolean raw;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in the text format: ${COMPLETION-CANDIDATES} (default: auto).")
  private Color color = Color.AUTO;

  Show(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Collection from = collection.openToRead();
        Sink sink = Sink.open(null, terminal.out())) {
      String whole = Ids.id(from, id);
      Optional<Kept> named = from.page(whole);
      Kept page = named.isPresent() ? named.get() : from.pageOf(whole).orElseThrow();
      sink.write(raw ? raw(from, page) : told(from, page, named.isPresent() ? null : whole));
      return Exit.GOOD;
    }
  }

  private static byte[] raw(Collection from, Kept page) throws IOException {
    Optional<Intake> kept = from.raw(page.id());
    if (kept.isEmpty()) {
      throw new IOException(
          "the bytes of page "
              + page.id()
              + " are not kept: the page forbids it ("
              + page.provenance().reserved()
              + ")");
    }
    return kept.get().bytes();
  }

  private byte[] told(Collection from, Kept page, @Nullable String statement) throws IOException {
    Shown shown =
        new Shown(page, statement == null ? null : said(page, statement), from.versions(page.id()));
    boolean person = terminal.outIsTerminal();
    String text =
        format.isJson(person)
            ? JsonLine.of(ShowJson.of(shown)) + "\n"
            : new ShowView(terminal.columns(), color.isOn(person, terminal)).text(shown);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static KeptStatement said(Kept page, String id) {
    return page.statements().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
