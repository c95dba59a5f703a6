package org.isnad.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Isnad;
import org.isnad.name.Entity;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.score.LinkGold;
import org.isnad.score.LinkGold.Meant;
import org.isnad.score.LinkScore;

/** Reads the texts of a folder of marked names and says how many were led to what they mean. */
final class ScoreLinks {

  private final LinkGold gold;

  ScoreLinks(LinkGold gold) {
    this.gold = gold;
  }

  /** Prints the figures, and before them up to {@code errors} errors. */
  void print(int errors, PrintStream out) {
    Isnad isnad = Isnad.open();
    LinkScore score = new LinkScore();
    for (LinkGold.Article article : gold.articles()) {
      score.add(article, found(isnad, article));
    }
    score.errors().stream().limit(errors).forEach(out::println);
    score.table().forEach(out::println);
  }

  private static List<Meant> found(Isnad isnad, LinkGold.Article article) {
    Page page = Page.text(article.text().getBytes(StandardCharsets.UTF_8), article.id());
    List<Meant> found = new ArrayList<>();
    for (Entity entity :
        isnad
            .read(PageReader.read(page).publishedOn(article.published()), page.source())
            .entities()) {
      entity.mentions().forEach(span -> found.add(new Meant(span, entity.id())));
    }
    return found;
  }
}
