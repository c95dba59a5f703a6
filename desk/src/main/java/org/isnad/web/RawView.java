package org.isnad.web;

import java.io.IOException;
import java.util.Optional;
import org.isnad.base.Span;
import org.isnad.collection.Collection;
import org.isnad.collection.Intake;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.page.PageReader;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;

/**
 * The kept page as evidence: the words where a statement was read, in the page's own source, and
 * the bytes to take home. Source is shown as text and bytes are handed out to be saved: nothing of
 * a kept page is ever run.
 */
public final class RawView {

  private static final int AROUND = 500;
  private static final int LONGEST = 20_000;

  /**
   * What it shows.
   *
   * @param id of the page
   * @param card the statement that was asked for
   * @param before what stands before the passage
   * @param passage the stretch of the page where the statement was read
   * @param after what stands behind it
   * @param start where the passage begins in the decoded page, in UTF-16 units
   * @param end where it ends
   * @param digest SHA-256 of the bytes
   */
  public record View(
      String id,
      Card card,
      String before,
      String passage,
      String after,
      int start,
      int end,
      String digest) {}

  private final Collection collection;
  private final Press press;

  RawView(Collection collection, Press press) {
    this.collection = collection;
    this.press = press;
  }

  /** Shows the source round a statement. */
  Response passage(Request request) throws IOException {
    String id = request.part("id");
    Kept page = StatementView.pageOf(id, collection);
    KeptStatement kept =
        Story.find(page, id)
            .orElseThrow(() -> new Refused(404, "No statement of the collection has this id."));
    Words words = press.words(request);
    String source = source(page.id());
    Optional<Span> at = StatementView.raw(page, kept).filter(span -> span.end() <= source.length());
    Span span =
        at.orElseThrow(() -> new Refused(404, "Where this stands in the source is not known."));
    int number = page.statements().indexOf(kept) + 1;
    View view =
        new View(
            page.id(),
            Card.of(number, page, kept, Telling.About.NOTHING, words),
            source.substring(border(source, span.start() - AROUND), span.start()),
            source.substring(
                span.start(), border(source, Math.min(span.end(), span.start() + LONGEST))),
            source.substring(span.end(), border(source, span.end() + AROUND)),
            span.start(),
            span.end(),
            page.provenance().digest());
    return press.page("raw", press.frame(request, "", words.say("raw.title")), view);
  }

  /** No character is cut in two. */
  private static int border(String source, int at) {
    int bounded = Math.max(0, Math.min(source.length(), at));
    boolean cut = bounded < source.length() && Character.isLowSurrogate(source.charAt(bounded));
    return cut ? bounded + 1 : bounded;
  }

  private String source(String id) throws IOException {
    Intake intake = intake(id);
    return intake instanceof Intake.OfPage page
        ? PageReader.decode(page.page())
        : intake.article().text();
  }

  private Intake intake(String id) throws IOException {
    return collection
        .raw(id)
        .orElseThrow(() -> new Refused(404, "The bytes of this page are not kept."));
  }

  /** Hands the bytes out, to be saved. */
  Response bytes(Request request) throws IOException {
    Kept page = ArticleView.kept(request.part("id"), collection);
    return Response.of(200, "application/octet-stream", intake(page.id()).bytes())
        .with("Content-Disposition", "attachment; filename=\"" + page.id() + ".page\"")
        .with("Content-Security-Policy", "sandbox; default-src 'none'");
  }
}
