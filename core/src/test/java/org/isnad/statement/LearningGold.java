package org.isnad.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.score.Gold;
import org.isnad.text.Document;

/** Several gold folders as one, to learn on, and their texts as documents. */
final class LearningGold {

  private LearningGold() {}

  /**
   * Reads gold folders.
   *
   * @param folders each the path of a gold folder, followed by {@code =} and the folder of its
   *     texts when they lie elsewhere
   */
  static Gold read(List<String> folders) throws IOException {
    List<Gold.Article> articles = new ArrayList<>();
    for (String folder : folders) {
      int parted = folder.indexOf('=');
      Gold gold =
          parted < 0
              ? Gold.read(Path.of(folder))
              : Gold.read(
                  Path.of(folder.substring(0, parted)), Path.of(folder.substring(parted + 1)));
      articles.addAll(gold.articles());
    }
    return new Gold(articles);
  }

  /** Returns the text of an article as the reader takes it. */
  static Document document(Gold.Article article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    return Document.of(PageReader.read(Page.text(bytes, article.id())));
  }
}
