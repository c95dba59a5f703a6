package org.isnad.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Reply;
import org.isnad.page.Article;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/** An article: the text as read with its statements marked, the evidence, what people wrote. */
public final class ArticleView implements Handler {

  /**
   * What it shows.
   *
   * @param id the page's id
   * @param title the headline, null without one
   * @param language of the page
   * @param lines the text
   * @param cards the statements
   * @param facts what is known of the article, by word
   * @param evidence what is known of the kept page, by word
   * @param raw whether the page's bytes are kept
   * @param address of the page on the web, null without one
   * @param versions other versions of the page
   * @param speakers names that the article has, to choose from
   * @param replies what people wrote
   * @param draft a reply that could not be kept
   * @param correcting the id of the statement that is being corrected, the empty string for none
   */
  public record View(
      String id,
      @Nullable String title,
      String language,
      List<MarkedText.Line> lines,
      List<Card> cards,
      List<Fact> facts,
      List<Fact> evidence,
      boolean raw,
      @Nullable String address,
      List<String> versions,
      List<String> speakers,
      List<Shown> replies,
      Draft draft,
      String correcting) {

    /** Returns the language for HTML. */
    public String lang() {
      return Passage.lang(language);
    }
  }

  /**
   * A word and what it stands for.
   *
   * @param word the key of the word
   * @param value the value, as it is
   */
  public record Fact(String word, String value) {}

  /**
   * A reply as shown.
   *
   * @param number its number
   * @param name who wrote it
   * @param comment the words
   * @param made when, in words
   */
  public record Shown(long number, String name, String comment, String made) {}

  /**
   * A reply that is being written.
   *
   * @param name as typed
   * @param comment as typed
   * @param noName whether the name is missing
   * @param noComment whether the comment is missing
   */
  public record Draft(String name, String comment, boolean noName, boolean noComment) {
    static final Draft EMPTY = new Draft("", "", false, false);
  }

  private final Collection collection;
  private final Press press;

  ArticleView(Collection collection, Press press) {
    this.collection = collection;
    this.press = press;
  }

  @Override
  public Response answer(Request request) throws IOException {
    return page(request, Draft.EMPTY);
  }

  /** Shows the article with a reply that is being written. */
  Response page(Request request, Draft draft) throws IOException {
    Kept page = kept(request.part("id"), collection);
    Words words = press.words(request);
    Article article = page.reading().article();
    String title = article.title() == null ? words.say("title.none") : article.title();
    Frame frame = press.frame(request, "", title).with(LinkedData.of(page));
    return press.page("article", frame, view(page, draft, request.asked().word("correct"), words));
  }

  static Kept kept(String id, Collection collection) throws IOException {
    return collection
        .page(id)
        .orElseThrow(() -> new Refused(404, "No article of the collection has this id."));
  }

  private View view(Kept page, Draft draft, String correcting, Words words) throws IOException {
    Article article = page.reading().article();
    List<String> versions = new ArrayList<>(collection.versions(page.id()));
    versions.remove(page.id());
    return new View(
        page.id(),
        article.title(),
        article.language(),
        MarkedText.of(page),
        Card.of(page, Telling.About.NOTHING, words),
        facts(article, words),
        evidence(page, words),
        collection.raw(page.id()).isPresent(),
        webAddress(page.address()),
        versions,
        speakers(page),
        replies(page.id(), words),
        draft,
        correcting);
  }

  /** Only an address of the web is made a link; a page may call itself javascript:… */
  private static @Nullable String webAddress(@Nullable String address) {
    boolean web =
        address != null && (address.startsWith("https://") || address.startsWith("http://"));
    return web ? address : null;
  }

  private static List<Fact> facts(Article article, Words words) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "outlet", article.outlet());
    add(facts, "credit", article.credit());
    add(
        facts,
        "author",
        String.join(
            words.say("list"), article.authors().stream().map(ArticleView::author).toList()));
    add(facts, "dateline", article.dateline());
    add(facts, "published", article.published() == null ? null : words.time(article.published()));
    add(facts, "modified", article.modified() == null ? null : words.time(article.modified()));
    add(facts, "section", article.section());
    return facts;
  }

  private static String author(Article.Author author) {
    return author.place() == null ? author.name() : author.name() + " (" + author.place() + ")";
  }

  private static List<Fact> evidence(Kept page, Words words) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "address", page.address());
    add(facts, "source", page.provenance().source());
    String fetched = page.provenance().fetched();
    add(facts, "fetched", fetched == null ? null : words.time(fetched));
    add(facts, "added", words.time(page.provenance().added()));
    add(facts, "digest", page.provenance().digest());
    add(facts, "size", String.valueOf(page.provenance().size()));
    add(facts, "reader", page.reading().version());
    add(facts, "reserved", page.provenance().reserved());
    for (Article.Problem problem : page.reading().article().problems()) {
      add(facts, "problem", problem.message());
    }
    return facts;
  }

  private static void add(List<Fact> facts, String word, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact("fact." + word, value));
    }
  }

  private static List<String> speakers(Kept page) {
    TreeSet<String> names = new TreeSet<>();
    for (KeptStatement kept : page.statements()) {
      if (kept.statement().speaker().name() != null) {
        names.add(kept.statement().speaker().name());
      }
    }
    return List.copyOf(names);
  }

  private List<Shown> replies(String page, Words words) throws IOException {
    List<Shown> shown = new ArrayList<>();
    for (Reply reply : collection.replies().under(page)) {
      shown.add(new Shown(reply.number(), reply.name(), reply.comment(), words.time(reply.made())));
    }
    return shown;
  }
}
