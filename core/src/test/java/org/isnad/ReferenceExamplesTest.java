package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.page.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of a rule in the manual's reference is found by that rule, with that content.
 *
 * <p>A row reads {@code | `rule` | words ⟦content⟧ words |}; ¶ begins a paragraph, and an example
 * that ends in "(headline)" stands as a headline.
 */
class ReferenceExamplesTest {

  private static final Path REFERENCE =
      Path.of(System.getProperty("isnad.root", "..")).resolve("docs/manual/reference.md");

  private static final Isnad ISNAD = Isnad.open();

  @TestFactory
  List<DynamicTest> everyExampleIsFoundByItsRule() throws IOException {
    assumeTrue(Files.exists(REFERENCE), "skipped: isnad.root tells no docs/manual/reference.md");
    List<DynamicTest> tests =
        Files.readAllLines(REFERENCE).stream()
            .filter(line -> line.startsWith("| `") && line.contains("⟦"))
            .map(ReferenceExamplesTest::test)
            .toList();
    assertThat(tests.size()).isGreaterThan(40);
    return tests;
  }

  private static DynamicTest test(String line) {
    String rule = line.substring(3, line.indexOf('`', 3));
    String example = line.substring(line.indexOf("` | ") + 4, line.length() - 2);
    return DynamicTest.dynamicTest(rule, () -> assertFinds(example, rule));
  }

  private static void assertFinds(String example, String rule) {
    String content = example.substring(example.indexOf('⟦') + 1, example.indexOf('⟧'));
    Reading reading = ISNAD.read(Page.text(page(example, rule), rule));
    assertThat(reading.statements())
        .as(reading.text())
        .anySatisfy(
            statement -> {
              assertThat(statement.rule()).isEqualTo(rule);
              assertThat(statement.content().get(0).of(reading.text())).isEqualTo(content);
            });
  }

  private static byte[] page(String example, String rule) {
    String other = rule.startsWith("ar-") ? "الوادي ينتظر الربيع" : "The valley waits for spring";
    String words = example.replace("⟦", "").replace("⟧", "").replace(" ¶ ", "\n");
    int headline = words.indexOf(" (headline)");
    String page =
        headline < 0 ? other + "\n" + words : words.substring(0, headline) + "\n" + other + ".";
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
