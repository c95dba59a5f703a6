package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, for the core. An exception to a rule stands here with its reason. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  /** Calls that answer differently on another machine, or tomorrow. */
  private static final Set<String> HERE_AND_NOW =
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
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.lang.Math.random()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.text.BreakIterator.getWordInstance()",
          "java.text.BreakIterator.getSentenceInstance()",
          "java.text.Collator.getInstance()",
          "java.time.ZoneId.systemDefault()",
          "java.util.Date.<init>()",
          "java.util.Locale.getDefault()",
          "java.util.Random.<init>()",
          "java.util.Scanner.<init>(java.io.InputStream)",
          "java.util.TimeZone.getDefault()");

  /** Methods of a string that compile a regular expression. */
  private static final Set<String> HIDDEN_REGEX =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  /** What each room may use, beside the JDK and the null marks. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "base",
          Set.of(),
          "page",
          Set.of("org.isnad.base", "org.jsoup..", "com.ibm.icu.."),
          // a Document is made of an Article
          "text",
          Set.of("org.isnad.base", "org.isnad.page", "com.ibm.icu.."),
          "lexicon",
          Set.of("org.isnad.base", "org.isnad.text"),
          "name",
          Set.of("org.isnad.base", "org.isnad.text", "org.isnad.lexicon"),
          // the credit line and the outlet are links of the chain
          "statement",
          Set.of(
              "org.isnad.base",
              "org.isnad.page",
              "org.isnad.text",
              "org.isnad.lexicon",
              "org.isnad.name"),
          // case of names is folded as Unicode says
          "score",
          Set.of("org.isnad.base", "org.isnad.lexicon", "org.isnad.statement", "com.ibm.icu.lang"));

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching("org.isnad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void arrows_point_forward(JavaClasses core) {
    ARROWS.forEach(
        (room, uses) ->
            classes()
                .that()
                .resideInAPackage("org.isnad." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(
                            "java..", "org.jspecify.annotations", "org.isnad." + room + "..")
                        .or(resideInAnyPackage(uses.toArray(String[]::new))))
                .because("«" + room + "» may use " + uses)
                .check(core));
  }

  @ArchTest
  static void every_room_has_its_arrows(JavaClasses core) {
    assertThat(core.getPackage("org.isnad").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .as("packages of the core; name a new one among the arrows")
        .isSubsetOf(ARROWS.keySet());
  }

  @ArchTest
  static final ArchRule nobody_knocks_at_the_front_door_from_inside =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.isnad");

  @ArchTest
  static final ArchRule the_core_knows_no_framework =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java.lang..",
                      "java.io..",
                      "java.math..",
                      "java.net..",
                      "java.nio..",
                      "java.security..",
                      "java.text..",
                      "java.time..",
                      "java.util..",
                      "org.isnad..",
                      "org.jspecify.annotations",
                      "org.jsoup..",
                      "com.ibm.icu..")
                  .and(DescribedPredicate.not(resideInAPackage("java.util.logging.."))))
          .because("logging, SQL, Lucene, Spark and Jackson are for those who use the core");

  @ArchTest
  static final ArchRule the_core_prints_nothing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule errors_have_a_type = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule text_is_scanned_and_not_matched =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex")
          .orShould()
          .accessTargetWhere(calls("a string's regular expression", HouseRulesTest::isHiddenRegex));

  @ArchTest
  static final ArchRule the_same_everywhere_and_always =
      noClasses()
          .should()
          .accessTargetWhere(calls("what is here and now", HouseRulesTest::isHereAndNow));

  @ArchTest
  static void every_package_tells_its_part_and_is_null_marked(JavaClasses core) {
    for (JavaPackage room : core.getPackage("org.isnad").getSubpackagesInTree()) {
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

  @ArchTest
  static final ArchRule values_have_no_setters =
      noMethods().should().haveNameMatching("set[A-Z].*");

  private static boolean isHiddenRegex(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(String.class)
        && HIDDEN_REGEX.contains(access.getName());
  }

  private static boolean isHereAndNow(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    boolean now = owner.getPackageName().equals("java.time") && access.getName().equals("now");
    boolean clock =
        owner.getName().equals("java.time.Clock") && access.getName().startsWith("system");
    return now || clock || HERE_AND_NOW.contains(signature(access));
  }

  private static String signature(JavaAccess<?> access) {
    String full = access.getTarget().getFullName();
    return full.replace(",", ", ").replace(",  ", ", ");
  }

  private static DescribedPredicate<JavaAccess<?>> calls(
      String what, java.util.function.Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe(what, test);
  }
}
