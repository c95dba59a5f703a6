package org.isnad.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.base.Span;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Newest;
import org.isnad.page.Article;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/** A statement by itself: its permanent address, its chain as a picture, how to cite it. */
public final class StatementView implements Handler {

  private static final int COPIES = 40;

  /**
   * What it shows.
   *
   * @param card all that is known of it
   * @param picture the chain
   * @param citation how to cite it
   */
  public record View(Card card, ChainPicture picture, String citation) {}

  private final Collection collection;
  private final Press press;

  StatementView(Collection collection, Press press) {
    this.collection = collection;
    this.press = press;
  }

  static Kept pageOf(String statement, Collection collection) throws IOException {
    Optional<Kept> page = collection.pageOf(statement);
    return page.orElseThrow(() -> new Refused(404, "No statement of the collection has this id."));
  }

  @Override
  public Response answer(Request request) throws IOException {
    String id = request.part("id");
    Kept page = pageOf(id, collection);
    KeptStatement kept =
        Story.find(page, id)
            .orElseThrow(() -> new Refused(404, "No statement of the collection has this id."));
    Words words = press.words(request);
    Telling.About about = new Telling.About(0, false, collection.stars().has(id), List.of());
    Card card = Card.of(page.statements().indexOf(kept) + 1, page, kept, about, words);
    ChainPicture picture = ChainPicture.of(page, kept, pages(page, id), words);
    String title = speaker(card.said(), words) + " · " + card.said().act();
    Frame frame = press.frame(request, "", title).with(LinkedData.of(page, kept));
    return press.page("statement", frame, new View(card, picture, citation(page, card, words)));
  }

  private List<Kept> pages(Kept own, String id) throws IOException {
    List<Kept> pages = new ArrayList<>();
    for (Newest.Entry copy : collection.newest().copies(id)) {
      if (pages.size() < COPIES) {
        pages.add(copy.page().equals(own.id()) ? own : ArticleView.kept(copy.page(), collection));
      }
    }
    return pages.isEmpty() ? List.of(own) : pages;
  }

  private static String speaker(Telling said, Words words) {
    return said.speaker() == null ? words.say("speaker.none") : said.speaker();
  }

  /** The passage whole, cue and all; act and speaker before it, the page behind it. */
  private static String citation(Kept page, Card card, Words words) {
    Article article = page.reading().article();
    List<String> parts = new ArrayList<>();
    parts.add(
        speaker(card.said(), words)
            + " ("
            + card.said().act()
            + "): "
            + card.said().passage().words());
    add(parts, article.title());
    add(parts, article.outlet());
    add(parts, words.day(page.day()));
    add(parts, page.address());
    add(
        parts,
        words.say("machine.short")
            + ", Isnad "
            + page.reading().version()
            + ", "
            + card.said().id());
    return String.join(" — ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  /** Returns the stretch of the decoded page where the statement's paragraphs stand. */
  static Optional<Span> raw(Kept page, KeptStatement kept) {
    Span hull =
        kept.statement()
            .content()
            .get(0)
            .to(kept.statement().content().get(kept.statement().content().size() - 1));
    Span raw = null;
    for (Article.Paragraph paragraph : page.reading().article().paragraphs()) {
      if (paragraph.span().overlaps(hull) && paragraph.raw() != null) {
        raw = raw == null ? paragraph.raw() : raw.to(paragraph.raw());
      }
    }
    return Optional.ofNullable(raw);
  }
}
