package org.isnad.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of the program in the language of {@code man} (roff with the macros of {@code
 * man(7)}), from the same descriptions as {@code --help}.
 */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** Returns the page for {@code program}, which must know all its verbs. */
  static String of(CommandLine program, String version) {
    ManPage page = new ManPage();
    page.page.append(".TH ISNAD 1 \"\" \"isnad ").append(version).append("\" \"Isnad\"\n");
    page.head(program.getCommandSpec());
    page.section("VERBS");
    for (CommandLine verb : program.getSubcommands().values()) {
      page.verb(verb, "isnad " + verb.getCommandName());
    }
    page.settings();
    page.exits();
    return page.page.toString();
  }

  private void head(CommandSpec program) {
    section("NAME");
    line("isnad - who said what, through whom, in Arabic and English news");
    section("SYNOPSIS");
    line("isnad VERB [OPTION|ARGUMENT]...");
    line(".br");
    line("isnad --help | --version");
    section("DESCRIPTION");
    words(program.usageMessage().description());
    line(".PP");
    line("Data goes to standard output, all else to standard error.");
  }

  /** A verb with its own verbs, such as those of {@code watch}. */
  private void verb(CommandLine verb, String name) {
    CommandSpec spec = verb.getCommandSpec();
    page.append(".SS \"").append(escaped(name)).append("\"\n");
    words(spec.usageMessage().description());
    spec.positionalParameters().stream().filter(arg -> !arg.hidden()).forEach(this::argument);
    for (OptionSpec option : spec.options()) {
      if (!option.hidden() && !option.usageHelp() && !option.versionHelp()) {
        option(option);
      }
    }
    footer(spec.usageMessage().footer());
    verb.getSubcommands().values().stream()
        .distinct()
        .forEach(inner -> verb(inner, name + " " + inner.getCommandName()));
  }

  private void argument(ArgSpec argument) {
    tagged(argument.paramLabel(), argument);
  }

  private void option(OptionSpec option) {
    String label = String.join(", ", option.names());
    if (option.arity().max() > 0) {
      label +=
          option.arity().min() > 0 ? " " + option.paramLabel() : "[=" + option.paramLabel() + "]";
    }
    tagged(label, option);
  }

  private void tagged(String label, ArgSpec arg) {
    page.append(".TP\n.B ").append(escaped(label)).append('\n');
    String description = String.join(" ", arg.description());
    Iterable<String> candidates = arg.completionCandidates();
    if (candidates != null) {
      description = description.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
    }
    line(description);
  }

  /** Keeps the lines of the footer, since they are short and examples stand in them. */
  private void footer(String... lines) {
    List<String> kept = new ArrayList<>(Arrays.asList(lines));
    kept.removeIf(String::isEmpty);
    if (!kept.isEmpty()) {
      line(".PP");
      line(".nf");
      kept.forEach(this::line);
      line(".fi");
    }
  }

  private void settings() {
    section("SETTINGS");
    line("A flag wins over the environment, the environment over the file of settings.");
    for (Setting setting : Setting.values()) {
      page.append(".TP\n.B ").append(escaped(setting.flag() + ", " + setting.variable()));
      page.append(", ").append(escaped(setting.key())).append(" = ...\n");
      line("Wants " + setting.wanted() + " (default: " + setting.usual() + ").");
    }
    section("FILES");
    page.append(".TP\n.B ").append(escaped("~/.config/isnad/settings.properties")).append('\n');
    line(
        "The settings, a line each; lies in XDG_CONFIG_HOME where that is set; "
            + Settings.FILE
            + " names another one.");
  }

  private void exits() {
    section("EXIT STATUS");
    line("0 all good, 1 failed, 2 wrong usage, 3 done with some inputs unreadable,");
    line("130 interrupted.");
  }

  private void section(String title) {
    page.append(".SH \"").append(title).append("\"\n");
  }

  private void words(String... lines) {
    for (String line : lines) {
      line(line);
    }
  }

  /** Writes a line; only our own requests may begin with a dot. */
  private void line(String words) {
    boolean request = words.startsWith(".") && words.length() <= 3;
    page.append(request ? words : escaped(words)).append('\n');
  }

  /** What roff would take for its own is made plain, and a hyphen one that can be copied. */
  private static String escaped(String words) {
    String plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
