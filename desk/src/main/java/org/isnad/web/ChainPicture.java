package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.page.Article;
import org.isnad.statement.Link;
import org.jspecify.annotations.Nullable;

/**
 * The way of some words from the mouth to the pages that have them, as a picture: one above the
 * other who handed them on, then, one step in, the pages by their time.
 *
 * @param width in units of the picture
 * @param height in units of the picture
 * @param rightToLeft whether the line runs along the right edge
 * @param nodes from the mouth down
 */
public record ChainPicture(int width, int height, boolean rightToLeft, List<Node> nodes) {

  private static final int WIDTH = 640;
  private static final int STEP = 58;
  private static final int EDGE = 16;
  private static final int INDENT = 34;

  /** Copies the list. */
  public ChainPicture {
    nodes = List.copyOf(nodes);
  }

  /**
   * A link, drawn.
   *
   * @param kind what it is, in words
   * @param name who
   * @param time when, in words; null when not known
   * @param address where it leads, null for nowhere
   * @param here whether it is the page of the statement
   * @param page whether it is a page, and so one step in
   * @param x where its mark stands
   * @param y where its mark stands
   * @param words where its words begin
   */
  public record Node(
      String kind,
      String name,
      @Nullable String time,
      @Nullable String address,
      boolean here,
      boolean page,
      int x,
      int y,
      int words) {}

  /** A link before it has its place. */
  private record Step(
      String kind,
      String name,
      @Nullable String time,
      @Nullable String address,
      boolean here,
      boolean page) {}

  /**
   * Draws a chain.
   *
   * @param pages all pages that have the words, the earliest first
   */
  static ChainPicture of(Kept own, KeptStatement kept, List<Kept> pages, Words words) {
    List<Step> steps = new ArrayList<>();
    String speaker = kept.statement().speaker().name();
    if (speaker == null) {
      steps.add(
          new Step(words.say("link.speaker"), words.say("speaker.none"), null, null, false, false));
    }
    for (Link link : kept.statement().chain()) {
      boolean mouth = link.kind() == Link.Kind.SPEAKER;
      if (link.kind() != Link.Kind.OUTLET) {
        String address = mouth ? Telling.voice(kept.statement().speaker()) : null;
        steps.add(
            new Step(
                words.say("link." + link.kind().word()), link.name(), null, address, false, false));
      }
    }
    for (int i = 0; i < pages.size(); i++) {
      boolean first = i == 0 && pages.size() > 1;
      steps.add(page(pages.get(i), pages.get(i).id().equals(own.id()), first, words));
    }
    return drawn(steps, words.direction().equals("rtl"));
  }

  private static Step page(Kept page, boolean here, boolean first, Words words) {
    Article article = page.reading().article();
    String outlet = article.outlet() == null ? words.say("outlet.none") : article.outlet();
    String published = article.published();
    String time = words.time(published == null ? page.day() : published);
    String kind = words.say(here ? "link.here" : first ? "link.first" : "link.copy");
    return new Step(kind, outlet, time, "/article/" + page.id(), here, true);
  }

  private static ChainPicture drawn(List<Step> steps, boolean rightToLeft) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int from = EDGE + (step.page() ? INDENT : 0);
      int words = from + 22;
      nodes.add(
          new Node(
              step.kind(),
              step.name(),
              step.time(),
              step.address(),
              step.here(),
              step.page(),
              rightToLeft ? WIDTH - from : from,
              EDGE + 8 + i * STEP,
              rightToLeft ? WIDTH - words : words));
    }
    return new ChainPicture(WIDTH, steps.size() * STEP + EDGE, rightToLeft, nodes);
  }

  /**
   * Returns where the line from above to a link begins: at the one before, or at the line's edge.
   */
  public int lineFrom(int index) {
    return nodes.get(index - 1).y();
  }

  /** Returns the edge along which the line runs. */
  public int edge() {
    return rightToLeft ? width - EDGE : EDGE;
  }

  /** Returns the chain in one sentence. */
  public String sentence() {
    return String.join(
        " › ", nodes.stream().map(node -> node.kind() + ": " + node.name()).toList());
  }
}
