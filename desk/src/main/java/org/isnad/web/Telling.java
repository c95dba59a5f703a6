package org.isnad.web;

import java.util.List;
import java.util.Locale;
import org.isnad.base.Span;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.lexicon.Act;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.isnad.web.http.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a view tells it: never its content alone.
 *
 * @param id its id
 * @param page the id of its page
 * @param speaker who said it, null when nobody was found
 * @param voice the address of the speaker's page, null when nobody was found
 * @param act what was done with the words, in the interface's language: "denied"
 * @param against whether the words are denied, or the saying did not take place
 * @param kind direct, indirect or mixed
 * @param passage the page's own words
 * @param chain who handed it on, the nearest to the mouth first
 * @param outlet where the page is from, null when unknown
 * @param title the headline, null without one
 * @param day the page's day
 * @param copies how many other pages have the same words
 * @param fresh whether it came since the last visit
 * @param starred whether somebody starred it
 */
public record Telling(
    String id,
    String page,
    @Nullable String speaker,
    @Nullable String voice,
    String act,
    boolean against,
    String kind,
    Passage passage,
    List<String> chain,
    @Nullable String outlet,
    @Nullable String title,
    String day,
    int copies,
    boolean fresh,
    boolean starred) {

  /** Copies the list. */
  public Telling {
    chain = List.copyOf(chain);
  }

  /** What only the list knows of a statement. */
  record About(int copies, boolean fresh, boolean starred, List<Span> sought) {
    static final About NOTHING = new About(0, false, false, List.of());
  }

  static Telling of(Kept page, KeptStatement kept, About about, Words words) {
    Statement said = kept.statement();
    Article article = page.reading().article();
    return new Telling(
        kept.id(),
        page.id(),
        said.speaker().name(),
        voice(said.speaker()),
        words.act(said.act(), said.polarity()),
        said.act() == Act.DENY || said.polarity() == Statement.Polarity.NEGATED,
        said.kind().name().toLowerCase(Locale.ROOT),
        Passage.of(said, page.text(), article.language()).lit(about.sought()),
        chain(said),
        article.outlet(),
        article.title(),
        page.day(),
        about.copies(),
        about.fresh(),
        about.starred());
  }

  private static List<String> chain(Statement said) {
    return said.chain().stream()
        .filter(link -> link.kind() != Link.Kind.SPEAKER)
        .map(Link::name)
        .toList();
  }

  /** Returns the address of a speaker's page, null when nobody was found. */
  static @Nullable String voice(Speaker speaker) {
    String key = key(speaker);
    return key == null ? null : "/speaker/" + Percent.encode(key);
  }

  /**
   * Returns the stable id where there is one, else the name; an id of the article's own is none.
   */
  static @Nullable String key(Speaker speaker) {
    String id = speaker.id();
    return id != null && id.indexOf(':') > 0 ? id : speaker.name();
  }

  /** Returns the address of the statement's own page. */
  public String address() {
    return "/statement/" + id;
  }

  /** Returns where the statement stands in its article. */
  public String inArticle() {
    return "/article/" + page + "#s" + id;
  }
}
