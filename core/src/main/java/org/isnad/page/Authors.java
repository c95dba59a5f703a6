package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.page.Article.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made an article. The ladder, from the top:
 *
 * <ol>
 *   <li>people in JSON-LD; the bylines around the body, which add cities, parts and colleagues
 *   <li>people in meta elements and labels in the head of the page
 *   <li>people in elements that call themselves author: in front of the body, behind it
 *   <li>failing people, a desk, a team or a single word that the page puts in such a place
 * </ol>
 *
 * <p>The outlet itself is its own author only where the article says so; a meta element that is the
 * same on all its pages says nothing.
 */
final class Authors {

  /** Where the head of a page names its author. */
  private static final List<String> NAMES =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "article:author_name",
          "og:article:author");

  /** Where it names an author or whoever keyed the page in: only people count there. */
  private static final List<String> PEOPLE =
      List.of("citation_author", "dc.creator", "dcterms.creator", "creator");

  /** The blocks below the headline in which an author may stand. */
  private static final int FRONT = 16;

  /** The blocks right before the body in which an author may stand. */
  private static final int BACK = 6;

  /** The longest line that is a label and a house, in words: "By Lamp Staff". */
  private static final int HOUSE_LINE = 6;

  private final Outline outline;
  private final Furniture furniture;
  private final Near near;
  private final String outlet;
  private final Map<String, Author> found = new LinkedHashMap<>();

  /** Whom a line of the page names; what a later line says adds only a place. */
  private final Set<String> told = new HashSet<>();

  private Authors(Outline outline, Furniture furniture, Near near, @Nullable String outlet) {
    this.outline = outline;
    this.furniture = furniture;
    this.near = near;
    this.outlet = outlet == null ? "" : PageLines.bare(outlet, 20);
  }

  /** Returns the authors: those who wrote it first, then the others in page order. */
  static List<Author> of(
      Outline outline, Furniture furniture, JsonLd jsonLd, Near near, @Nullable String outlet) {
    Authors authors = new Authors(outline, furniture, near, outlet);
    List<String> declared = jsonLd.authors();
    declared.forEach(authors::people);
    if (authors.hasWriter()) {
      declared.forEach(authors::colleague);
    }
    authors.bylines();
    List<String> heads = authors.heads(NAMES);
    authors.unlessWritten(() -> heads.forEach(authors::others));
    authors.unlessWritten(() -> authors.labelled().forEach(authors::people));
    authors.unlessWritten(() -> authors.heads(PEOPLE).forEach(authors::people));
    authors.unlessWritten(() -> authors.signed(2));
    authors.unlessWritten(authors::onlyLine);
    authors.unlessWritten(() -> authors.signed(1));
    authors.unlessWritten(authors::houseLines);
    authors.unlessWritten(() -> declared.forEach(authors::houses));
    authors.unlessWritten(() -> authors.labelled().forEach(authors::houses));
    authors.unlessWritten(() -> jsonLd.houses().forEach(authors::otherHouses));
    authors.unlessWritten(() -> heads.forEach(authors::otherHouses));
    return new ArrayList<>(authors.found.values());
  }

  private boolean hasWriter() {
    return found.values().stream().anyMatch(author -> author.part() == Author.Part.BY);
  }

  private void unlessWritten(Runnable next) {
    if (!hasWriter()) {
      next.run();
    }
  }

  /** Returns what the head of the page declares, the first name that holds anything alone. */
  private List<String> heads(List<String> names) {
    for (String name : names) {
      List<String> said = outline.clues.metas(name);
      if (said.stream().anyMatch(one -> !Declared.isNobody(one))) {
        return said;
      }
    }
    return List.of();
  }

  /** Returns what the cards for messengers say: {@code twitter:label1} "Written by". */
  private List<String> labelled() {
    for (String number : List.of("1", "2")) {
      String label = outline.clues.meta("twitter:label" + number);
      String name = outline.clues.meta("twitter:data" + number);
      if (label != null && name != null && BylineWords.isBy(label)) {
        return List.of(name);
      }
    }
    return List.of();
  }

  private void people(String field) {
    Declared.people(field).forEach(author -> take(author, false));
  }

  /** Takes people, but not the outlet, unless it bears a person's name: a site of one's own. */
  private void others(String field) {
    for (Author author : Declared.people(field)) {
      if (!isOutlet(author.name()) || NameShape.isBorneOut(Words.of(author.name()), 0)) {
        take(author, false);
      }
    }
  }

  /** Beside people, a team in the same list is believed too. */
  private void colleague(String field) {
    if (Declared.people(field).isEmpty() && Declared.isTeam(field)) {
      otherHouses(field);
    }
  }

  private void houses(String field) {
    Declared.houses(field).forEach(author -> take(author, false));
  }

  private void otherHouses(String field) {
    for (Author author : Declared.houses(field)) {
      if (!isOutlet(author.name())) {
        take(author, false);
      }
    }
  }

  private boolean isOutlet(String name) {
    return PageLines.bare(name, 20).equals(outlet);
  }

  /**
   * Takes the bylines and datelines around the body: what they say of place and part goes beyond a
   * name. Who is known already to have written it is joined only by those in the same line.
   */
  private void bylines() {
    boolean known = hasWriter();
    for (int i = near.above(); i < near.end(); i++) {
      Block block = outline.blocks.get(i);
      boolean junk = furniture.isJunk(block);
      if (near.holds(i) && block.words <= PageLines.BYLINE && (!junk || isBelowTitle(i))) {
        List<Author> line = credited(block);
        boolean joined = known && line.stream().anyMatch(author -> find(author) != null);
        for (Author author : line) {
          boolean by = author.part() == Author.Part.BY;
          if (by ? !known || joined : !junk) {
            take(author, true);
          }
        }
      }
    }
  }

  /** Right below the headline a byline may be wrapped in anything. */
  private boolean isBelowTitle(int block) {
    return near.title() <= block && block <= Math.min(near.first(), near.title() + FRONT);
  }

  /** Returns whom a line credits: «بقلم فلان», or «القاهرة - فلان». */
  private static List<Author> credited(Block line) {
    List<Author> people = Bylines.read(line);
    Dateline filed = people.isEmpty() ? Datelines.ofLine(line.text) : null;
    return filed == null ? people : filed.authors();
  }

  /**
   * Takes whom the elements name that call themselves author: right below the headline; failing
   * these, right before the body; then behind it; at last one that nobody else is named beside.
   */
  private void signed(int least) {
    int top = near.title() + FRONT;
    signed(near.above(), Math.min(near.first() + 1, top), least);
    unlessWritten(() -> signed(Math.max(top + 1, near.first() - BACK), near.first() + 1, least));
    unlessWritten(() -> signed(near.last() + 1, near.end() - 1, least));
    if (least > 1) {
      unlessWritten(() -> onlyOne(near.first() + 1));
      unlessWritten(() -> onlyOne(outline.blocks.size()));
    }
  }

  private void signed(int from, int to, int least) {
    for (Clues.Signed signed : outline.clues.authors) {
      if (from <= signed.block() && signed.block() <= to && !isInComments(signed.box())) {
        Signature.of(signed.element(), least).forEach(author -> take(author, false));
      }
    }
  }

  /** Takes the only one whom the elements name up to a block; links and itemprop count anywhere. */
  private void onlyOne(int to) {
    Map<String, Author> named = new LinkedHashMap<>();
    for (Clues.Signed signed : outline.clues.authors) {
      Element element = signed.element();
      boolean sure = element.attr("itemprop").equals("author") || Clues.isProfile(element);
      boolean counts = to < outline.blocks.size() ? signed.block() <= to : sure;
      if (counts && !isInComments(signed.box())) {
        Signature.of(element, 2).forEach(author -> named.put(key(author.name()), author));
      }
    }
    if (named.size() == 1) {
      named.values().forEach(author -> take(author, false));
    }
  }

  /** Takes the only one whom headings and lines say to have written it: "Written by Anna Reed". */
  private void onlyLine() {
    Map<String, Author> named = new LinkedHashMap<>();
    for (Block block : outline.blocks) {
      if (block.words <= HOUSE_LINE
          && !block.isSentence()
          && BylineWords.isWritten(block.pieces())) {
        Bylines.read(block).forEach(author -> named.put(key(author.name()), author));
      }
    }
    if (named.size() == 1) {
      named.values().forEach(author -> take(author, false));
    }
  }

  private boolean isInComments(Box box) {
    for (Box up = box; up != null; up = up.parent) {
      boolean holdsBody = up.from <= near.first() && near.first() < up.to;
      if (up.is(Mark.COMMENTS) && !holdsBody) {
        return true;
      }
    }
    return false;
  }

  /** Takes the house of a line below the headline: "By Lamp Staff", «بقلم فريق المصباح». */
  private void houseLines() {
    for (int i = near.title(); i <= near.first() && i < outline.blocks.size(); i++) {
      Block block = outline.blocks.get(i);
      if (isBelowTitle(i) && block.words <= HOUSE_LINE) {
        String name = BylineWords.behindBy(block.text);
        if (name != null) {
          houses(name);
        }
      }
    }
  }

  private @Nullable Author find(Author author) {
    return found.get(key(author.name()));
  }

  /** Names that differ in a title of learning only are one: "Dr Anna Reed". */
  private static String key(String name) {
    String bare = PageLines.bare(name, 20);
    int space = bare.indexOf(' ');
    return switch (space < 0 ? "" : bare.substring(0, space)) {
      case "dr", "prof", "د", "الدكتور", "الدكتوره" -> bare.substring(space + 1);
      default -> bare;
    };
  }

  private void take(Author author, boolean better) {
    String key = key(author.name());
    Author known = found.get(key);
    if (known == null) {
      found.put(key, author);
    } else if (better && known.place() == null) {
      Author.Part part = told.contains(key) ? known.part() : author.part();
      found.put(key, new Author(author.name(), author.place(), part));
    }
    if (better) {
      told.add(key);
    }
  }
}
