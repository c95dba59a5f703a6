package org.isnad.collection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.page.Page;

/** Pages of our own to fill a collection with. */
public final class Shelf {

  /** The reader, opened once for all tests. */
  public static final Isnad ISNAD = Isnad.open();

  /** When things come in. */
  public static final String NOW = "2026-11-30T08:00:00Z";

  private Shelf() {}

  /** Returns a page of invented news, told apart by its number. */
  public static Incoming page(int number) {
    return html(
        "https://news.example/" + number,
        "Harbour plan " + number,
        "2026-11-0" + (1 + number % 9),
        "The mayor of Port Merrin, Anna Velt, said the harbour would close for "
            + number
            + " days.",
        "“We will reopen it before the winter,” Velt told reporters on Monday.",
        "A spokesman for the fishermen denied that any boat had been damaged.");
  }

  /** Returns an HTML page with these paragraphs. */
  public static Incoming html(String address, String title, String day, String... paragraphs) {
    return incoming(Intake.of(htmlPage(address, title, day, paragraphs)));
  }

  /** Returns an HTML page, not yet read. */
  public static Page htmlPage(String address, String title, String day, String... paragraphs) {
    String body = String.join("</p><p>", List.of(paragraphs));
    String html =
        "<!doctype html><html><head><meta charset=utf-8><title>"
            + title
            + "</title><link rel=canonical href='"
            + address
            + "'><meta property='article:published_time' content='"
            + day
            + "'><meta property='og:site_name' content='Merrin Post'></head><body><article><h1>"
            + title
            + "</h1><p>"
            + body
            + "</p></article></body></html>";
    return new Page(html.getBytes(StandardCharsets.UTF_8), address, Page.Form.HTML, null, address);
  }

  /** Reads and packs. */
  public static Incoming incoming(Intake intake) {
    return Incoming.of(intake, ISNAD, NOW, false);
  }
}
