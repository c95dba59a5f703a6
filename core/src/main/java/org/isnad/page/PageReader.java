package org.isnad.page;

import java.util.ArrayList;
import java.util.List;

/** Reads a page: finds its charset, sees whether it is HTML or plain text, reads the article. */
public final class PageReader {

  /** The most of a decoded page that is read as HTML, in UTF-16 units. */
  private static final int LONGEST = 8 << 20;

  /** The most tags that are read. */
  private static final int TAGS = 300_000;

  /** The units at the beginning in which markup is looked for. */
  private static final int SNIFFED = 4096;

  private static final List<String> MARKUP =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<title",
          "<div",
          "<p>",
          "<p ",
          "<article",
          "<meta");

  private PageReader() {}

  /** Returns what a person would read of {@code page}; never throws for what the bytes hold. */
  public static Article read(Page page) {
    List<Article.Problem> problems = new ArrayList<>();
    Markup markup = page.form() == Page.Form.HTML ? Charsets.markup(page.bytes()) : null;
    if (markup != null) {
      return HtmlReader.read(bounded(markup, problems), page, problems);
    }
    Charsets.Decoded found = Charsets.decode(page.bytes(), page.contentType());
    tell(found, problems);
    String decoded = found.text();
    return isHtml(page.form(), decoded)
        ? HtmlReader.read(bounded(Markup.whole(decoded), problems), page, problems)
        : plain(decoded, problems);
  }

  private static void tell(Charsets.Decoded found, List<Article.Problem> problems) {
    String name = found.charset().name();
    switch (found.how()) {
      case KNOWN -> {}
      case GUESSED ->
          problems.add(
              new Article.Problem(
                  "charset-guessed", "no charset is declared; it reads as " + name));
      case CONTRADICTED ->
          problems.add(
              new Article.Problem(
                  "charset-contradicted",
                  "the charset declared does not fit the bytes; it reads as " + name));
    }
    if (found.twice()) {
      problems.add(
          new Article.Problem("encoded-twice", "the text was encoded twice; it is read once more"));
    }
  }

  /**
   * Returns the page as it is decoded, byte order mark left out: the string that {@link
   * Article.Paragraph#raw} counts in.
   */
  public static String decode(Page page) {
    return Charsets.decode(page.bytes(), page.contentType()).text();
  }

  private static boolean isHtml(Page.Form form, String decoded) {
    if (form != Page.Form.SNIFF) {
      return form == Page.Form.HTML;
    }
    for (int at = decoded.indexOf('<');
        at >= 0 && at < SNIFFED;
        at = decoded.indexOf('<', at + 1)) {
      for (String tag : MARKUP) {
        if (decoded.regionMatches(true, at, tag, 0, tag.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Cuts a page that is too long or has too many tags, so that every page ends in time. */
  private static Markup bounded(Markup markup, List<Article.Problem> problems) {
    String text = markup.text();
    if (text.length() <= Math.min(TAGS, LONGEST)) {
      return markup; // there is no room for more
    }
    int end = Math.min(text.length(), LONGEST);
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
      if (++tags > TAGS) {
        end = at;
      }
    }
    if (end == text.length()) {
      return markup;
    }
    Markup cut = markup.upTo(end);
    problems.add(
        new Article.Problem(
            "page-cut",
            "only the first "
                + cut.wholeLength()
                + " of "
                + markup.wholeLength()
                + " units were read"));
    return cut;
  }

  private static Article plain(String decoded, List<Article.Problem> problems) {
    Article read = PlainText.read(decoded);
    if (problems.isEmpty()) {
      return read;
    }
    problems.addAll(read.problems());
    return new Article(
        read.verdict(),
        problems,
        read.language(),
        read.text(),
        read.paragraphs(),
        read.title(),
        read.authors(),
        read.dateline(),
        read.published(),
        read.modified(),
        read.outlet(),
        read.credit(),
        read.section(),
        read.canonical(),
        read.comments());
  }
}
