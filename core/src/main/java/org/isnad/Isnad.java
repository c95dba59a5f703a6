package org.isnad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.base.Sha256;
import org.isnad.name.Mention;
import org.isnad.name.Names;
import org.isnad.name.Overlay;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.statement.KnownSpeakers;
import org.isnad.statement.Statement;
import org.isnad.statement.StatementReader;
import org.isnad.text.Document;

/**
 * The front door: reads a page and says who said what.
 *
 * <pre>{@code
 * Isnad isnad = Isnad.open();
 * Reading reading = isnad.read(Page.html(bytes, "page.html"));
 * for (Statement statement : reading.statements()) {
 *   System.out.println(statement.speaker().name() + ": " + statement.content().get(0).of(reading.text()));
 * }
 * }</pre>
 *
 * <p>A reader holds no state between pages and may be used by many threads at once. The same page
 * gives the same reading on every machine, whatever its locale, time zone or charset.
 */
public final class Isnad {

  /** The version of the reader; a change of it means that readings may differ. */
  public static final String VERSION = "0.1.0";

  private final Names names;
  private final StatementReader statements;

  private Isnad(Names names, StatementReader statements) {
    this.names = names;
    this.statements = statements;
  }

  /** Loads the language packs and the knowledge base; takes some tenths of a second. */
  public static Isnad open() {
    return open(Overlay.NONE);
  }

  /**
   * Loads them and lays over the knowledge base what people put right in its names.
   *
   * <pre>{@code
   * Isnad isnad = Isnad.open(Overlay.read(Path.of("names.tsv")));
   * }</pre>
   *
   * @throws IllegalArgumentException when the overlay speaks of an id that nobody has; names file
   *     and line
   */
  public static Isnad open(Overlay overlay) {
    Names names = Names.load(overlay);
    return new Isnad(names, StatementReader.load(names));
  }

  /**
   * Reads a page: article, names, statements.
   *
   * <p>No bytes make it fail: a page without an article gives an empty one with the verdict {@code
   * none} and the reason among its problems.
   */
  public Reading read(Page page) {
    return read(PageReader.read(page), page.source());
  }

  /** Reads an article that was taken from its page before. */
  public Reading read(Article article, String source) {
    Document document = Document.of(article);
    List<Mention> mentions = names.find(document);
    List<Mention> offices = names.offices(document, mentions, article.published());
    KnownSpeakers known = new KnownSpeakers(document, names.knowledge(), mentions, offices);
    List<Statement> said = known.in(statements.read(document, article, mentions));
    return new Reading(
        id(article),
        source,
        VERSION,
        bounded(article),
        said,
        names.entities(inOrder(known.voices(said), offices)));
  }

  /**
   * Names and offices in the order of the text; of two that begin at one place the longer first.
   */
  private static List<Mention> inOrder(List<Mention> names, List<Mention> offices) {
    List<Mention> all = new ArrayList<>(names);
    all.addAll(offices);
    all.sort(
        Comparator.comparingInt((Mention mention) -> mention.span().start())
            .thenComparingInt(mention -> -mention.span().end()));
    return all;
  }

  private static Article bounded(Article article) {
    int length = article.text().length();
    return length <= Document.LONGEST
        ? article
        : article.with(
            new Article.Problem(
                "text-bounded",
                "names and statements were read from the first "
                    + Document.LONGEST
                    + " of "
                    + length
                    + " UTF-16 units"));
  }

  /** The first 16 hexadecimal digits of SHA-256 over canonical address, newline and text. */
  private static String id(Article article) {
    String canonical = article.canonical() == null ? "" : article.canonical();
    return Sha256.hex(canonical, "\n", article.text()).substring(0, 16);
  }
}
