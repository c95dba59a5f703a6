package org.isnad.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the manual promises to those who open the database with a tool of their own. */
class SchemaManualTest {

  private static final Path MANUAL = Path.of("..", "docs", "manual");
  private static final String VIEW = "### View `";

  @TempDir Path home;

  @BeforeEach
  void pages() throws IOException {
    try (Collection collection = Collection.open(home)) {
      collection.keep(List.of(Shelf.page(1), Shelf.page(2), relayed()));
    }
  }

  private static Incoming relayed() {
    return Shelf.html(
        "https://news.example/relayed",
        "Dam is safe",
        "2026-11-03",
        "The dam is safe and will stay so, the engineer Rivo Tann told Reuters on Monday.");
  }

  @Test
  void everyViewStandsInTheManualWithItsColumns() throws Exception {
    List<String> told = new ArrayList<>();
    String view = "";
    for (String line : Files.readAllLines(MANUAL.resolve("reference.md"))) {
      if (line.startsWith("#")) {
        view = line.startsWith(VIEW) ? line.substring(VIEW.length(), line.length() - 1) : "";
      } else if (!view.isEmpty() && line.startsWith("| `")) {
        for (String column : line.substring(0, line.indexOf(" |", 2)).split("`", -1)) {
          if (!column.isBlank() && !column.contains("|") && !column.contains(",")) {
            told.add(view + "." + column);
          }
        }
      }
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(columns());
  }

  private List<String> columns() throws SQLException {
    return rows(
        "SELECT v.name || '.' || c.name FROM sqlite_master AS v, pragma_table_info(v.name) AS c"
            + " WHERE v.type = 'view'");
  }

  @Test
  void everyQueryOfTheRecipesRuns() throws Exception {
    String recipes = Files.readString(MANUAL.resolve("recipes.md"));
    int queries = 0;
    for (String block : recipes.split("```sql\n", -1)) {
      if (queries++ > 0) {
        assertThat(rows(block.substring(0, block.indexOf("```")))).isNotEmpty();
      }
    }
    assertThat(queries).isGreaterThan(3);
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Collection.DATABASE));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }
}
