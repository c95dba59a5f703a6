package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, for all that stands on the core. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ProgramRulesTest {

  /** Calls that answer differently under another locale or charset. */
  private static final Set<String> BY_DEFAULT =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.time.ZoneId.systemDefault()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()");

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching("org.isnad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_core_leans_on_nothing_above_it =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.isnad.archive..",
              "org.isnad.collection..",
              "org.isnad.find..",
              "org.isnad.feed..",
              "org.isnad.export..",
              "org.isnad.web..",
              "org.isnad.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.archive..",
              "org.isnad.collection..",
              "org.isnad.find..",
              "org.isnad.feed..",
              "org.isnad.export..",
              "org.isnad.web..",
              "org.isnad.cli..");

  @ArchTest
  static final ArchRule the_archive_leans_on_the_core_alone =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.collection..",
              "org.isnad.find..",
              "org.isnad.feed..",
              "org.isnad.export..",
              "org.isnad.web..",
              "org.isnad.cli..",
              "picocli..");

  @ArchTest
  static final ArchRule the_collection_leans_on_core_and_archive_alone =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.collection..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.find..",
              "org.isnad.feed..",
              "org.isnad.export..",
              "org.isnad.web..",
              "org.isnad.cli..",
              "org.apache.lucene..",
              "picocli..");

  @ArchTest
  static final ArchRule the_desk_knows_no_verb =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.cli..", "picocli..");

  @ArchTest
  static final ArchRule only_one_class_knows_the_server =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.isnad.web.http.Server")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun.net.httpserver..");

  @ArchTest
  static final ArchRule requests_and_doors_know_nothing_of_the_news =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.web.http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.web", "org.isnad.collection..", "gg.jte..");

  @ArchTest
  static final ArchRule only_the_collection_speaks_sql =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.collection..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule the_export_leans_on_nothing_beside_or_above_it =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.feed..", "org.isnad.web..", "org.isnad.cli..", "picocli..");

  @ArchTest
  static final ArchRule only_the_verbs_print =
      noClasses().that().resideOutsideOfPackage("org.isnad.cli..").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothing_hangs_on_a_default_locale_or_charset =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.<JavaAccess<?>>describe(
                  "a default locale, charset or zone",
                  access ->
                      BY_DEFAULT.contains(
                          access
                              .getTarget()
                              .getFullName()
                              .replace(",", ", ")
                              .replace(",  ", ", "))));

  @ArchTest
  static void every_package_tells_its_part_and_is_null_marked(JavaClasses program) {
    for (JavaPackage room : program.getPackage("org.isnad").getSubpackagesInTree()) {
      boolean marked =
          room.tryGetPackageInfo()
              .map(info -> info.isAnnotatedWith(NullMarked.class))
              .orElse(false);
      assertThat(room.getClasses().isEmpty() || marked)
          .as(room.getName() + " has a package-info.java that is @NullMarked")
          .isTrue();
    }
  }

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");
}
