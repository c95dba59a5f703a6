package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * What holds when a flag does not say: the environment, else the file of settings, else the
 * default.
 *
 * <p>The file is the one that {@code ISNAD_SETTINGS} names, else {@code isnad/settings.properties}
 * in {@code XDG_CONFIG_HOME}, else in {@code .config} at home. Its lines are {@code name = value};
 * what begins with {@code #} is a remark. A name that is no setting is an error, not silence.
 */
final class Settings implements IDefaultValueProvider {

  /** What all our variables begin with. */
  static final String PREFIX = "ISNAD_";

  /** The variable that names the file. */
  static final String FILE = PREFIX + "SETTINGS";

  /** Variables of ours that are no settings: the launcher's. */
  private static final Set<String> OTHERS = Set.of(FILE, PREFIX + "HOME", PREFIX + "JAVA_OPTS");

  /** A settings file is written by hand; a larger one is something else. */
  private static final int LARGEST = 1 << 16;

  /**
   * What holds, and who says so.
   *
   * @param value as written
   * @param origin the variable, or file and line
   */
  record Given(String value, String origin) {}

  private final Map<String, String> environment;
  private @Nullable Map<Setting, Given> filed;

  Settings(Terminal terminal) {
    this.environment = terminal.environment();
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option)) {
      return null;
    }
    try {
      return given(option).map(Given::value).orElse(null);
    } catch (IOException e) {
      throw new ParameterException(
          option.command().commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns the failure with the words that say where its value came from, if not from a flag. */
  ParameterException explained(ParameterException failure) {
    try {
      if (failure.getArgSpec() instanceof OptionSpec option) {
        Optional<Given> given = given(option);
        if (given.isPresent() && given.get().value().equals(failure.getValue())) {
          return new ParameterException(
              failure.getCommandLine(),
              failure.getMessage() + " (" + given.get().origin() + ")",
              failure);
        }
      }
    } catch (IOException e) {
      return failure;
    }
    return failure;
  }

  private Optional<Given> given(OptionSpec option) throws IOException {
    String name = option.longestName();
    Optional<Setting> setting =
        name.startsWith("--") ? Setting.of(name.substring(2)) : Optional.empty();
    return setting.isEmpty() ? Optional.empty() : given(setting.get());
  }

  /** Returns what the environment or the file gives, nothing when neither does. */
  Optional<Given> given(Setting setting) throws IOException {
    String variable = environment.getOrDefault(setting.variable(), "");
    if (!variable.isEmpty()) {
      return Optional.of(new Given(variable, setting.variable()));
    }
    if (filed == null) {
      filed = read();
    }
    return Optional.ofNullable(filed.get(setting));
  }

  /** Returns the variables that look like ours and are none, in their order. */
  List<String> unknown() {
    Set<String> unknown = new TreeSet<>();
    for (String variable : environment.keySet()) {
      if (variable.startsWith(PREFIX) && !OTHERS.contains(variable)) {
        unknown.add(variable);
      }
    }
    for (Setting setting : Setting.values()) {
      unknown.remove(setting.variable());
    }
    return List.copyOf(unknown);
  }

  /** Returns the file of settings, whether or not it is there; nothing when there is no home. */
  Optional<Path> file() {
    String named = environment.getOrDefault(FILE, "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (config.isEmpty() && home.isEmpty()) {
      return Optional.empty();
    }
    Path folder = config.isEmpty() ? Path.of(home, ".config") : Path.of(config);
    return Optional.of(folder.resolve("isnad").resolve("settings.properties"));
  }

  private Map<Setting, Given> read() throws IOException {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      return Map.of();
    }
    boolean named = !environment.getOrDefault(FILE, "").isEmpty();
    if (!named && !Files.exists(file.get())) {
      return Map.of();
    }
    return read(file.get());
  }

  private static Map<Setting, Given> read(Path file) throws IOException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException(
            file + " has " + Files.size(file) + " bytes, want " + LARGEST + " or less");
      }
      return parsed(file, Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new IOException(file + " is not there, want a file of settings (" + FILE + ")", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no UTF-8, want a file of settings in UTF-8", e);
    }
  }

  private static Map<Setting, Given> parsed(Path file, List<String> lines) throws IOException {
    Map<Setting, Given> all = new EnumMap<>(Setting.class);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String origin = file + ":" + (i + 1);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IOException(origin + ": '" + line + "', want name = value");
      }
      Setting setting = setting(line.substring(0, equals).strip(), origin);
      String value = line.substring(equals + 1).strip();
      if (value.isEmpty()) {
        throw new IOException(
            origin + ": " + setting.key() + " has no value, want " + setting.wanted());
      }
      if (all.put(setting, new Given(value, origin)) != null) {
        throw new IOException(origin + ": " + setting.key() + " stands there twice, want it once");
      }
    }
    return all;
  }

  private static Setting setting(String key, String origin) throws IOException {
    Optional<Setting> setting = Setting.of(key);
    if (setting.isEmpty()) {
      List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();
      throw new IOException(
          origin + ": no setting is called '" + key + "', want one of " + String.join(", ", keys));
    }
    return setting.get();
  }
}
