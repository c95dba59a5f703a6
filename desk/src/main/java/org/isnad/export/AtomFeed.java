package org.isnad.export;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.collection.KeptStatement;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A feed with an entry for each statement: Atom, RFC 4287.
 *
 * <p>An entry's id comes from the statement's, so a reader shows it once. It is updated when
 * somebody put something right in it, else when its page came in; the feed is when its newest entry
 * is, and says so at its end, for there the order of elements means nothing (section 4.1.1).
 */
final class AtomFeed implements Form.Stream {

  private static final String NEVER = "1970-01-01T00:00:00Z";

  private String updated = NEVER;

  @Override
  public byte[] begin() {
    return bytes(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>urn:isnad:statements</id>
        <title>Statements</title>
        <author><name>Isnad</name></author>
        """);
  }

  @Override
  public byte[] page(Leaf leaf) {
    StringBuilder entries = new StringBuilder();
    for (KeptStatement said : leaf.statements()) {
      entries.append(entry(new Piece(leaf, said)));
    }
    return bytes(entries.toString());
  }

  @Override
  public byte[] end() {
    return bytes("<updated>" + updated + "</updated>\n</feed>\n");
  }

  private String entry(Piece piece) {
    String time = time(piece);
    updated = time.compareTo(updated) > 0 ? time : updated;
    String language = piece.article().language();
    return "<entry xml:lang=\""
        + Xml.text(language)
        + "\">\n"
        + element("id", "urn:isnad:statement:" + piece.id())
        + element("title", title(piece))
        + element("updated", time)
        + element("published", published(piece))
        + link(piece.page().address())
        + category("act", piece.act())
        + category("polarity", piece.polarity())
        + category("kind", piece.kind())
        + "<content type=\"text\">"
        + Xml.text(content(piece))
        + "</content>\n</entry>\n";
  }

  private static String time(Piece piece) {
    String added = Times.exact(piece.page().provenance().added());
    return piece.kept().corrections().stream()
        .map(made -> Times.exact(made.made()))
        .filter(Objects::nonNull)
        .reduce(
            added == null ? NEVER : added, (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  private static String published(Piece piece) {
    String exact = Times.exact(piece.article().published());
    return exact == null ? Times.beginning(piece.page().day()) : exact;
  }

  private static String title(Piece piece) {
    String name = piece.said().speaker().name();
    String said = piece.words(piece.said().cue());
    String how = said.isEmpty() ? how(piece) : said + " (" + how(piece) + ")";
    return name == null ? how : name + " · " + how;
  }

  private static String how(Piece piece) {
    boolean negated = piece.said().polarity() == Statement.Polarity.NEGATED;
    return (negated ? "not " : "") + piece.act();
  }

  /** Who, how, what, and through whom: a content that is cut off from these says something else. */
  private static String content(Piece piece) {
    String via =
        Stream.of(piece.chain(), piece.article().title())
            .filter(Objects::nonNull)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · "));
    return title(piece) + ":\n" + piece.printed() + "\n" + via;
  }

  private static String link(@Nullable String address) {
    if (address == null || !(address.startsWith("http://") || address.startsWith("https://"))) {
      return "";
    }
    return "<link rel=\"alternate\" href=\"" + Xml.text(address) + "\"/>\n";
  }

  private static String category(String scheme, String term) {
    return "<category scheme=\"urn:isnad:" + scheme + "\" term=\"" + term + "\"/>\n";
  }

  private static String element(String name, String words) {
    return "<" + name + ">" + Xml.text(words) + "</" + name + ">\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
