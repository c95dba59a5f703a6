package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The program in a process of its own, so that it can be killed. */
final class Child {

  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final CompletableFuture<Void> out;
  private final CompletableFuture<String> err;

  private Child(Process process) {
    this.process = process;
    this.out = CompletableFuture.runAsync(this::listen);
    this.err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
  }

  /**
   * Starts the program with half a gigabyte of heap.
   *
   * @param scratch where it may leave what a killed process cannot clean up
   */
  static Child start(Path scratch, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + scratch);
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("org.isnad.cli.Main");
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith(Settings.PREFIX));
    return new Child(builder.start());
  }

  private void listen() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (lines) {
          lines.add(line);
          lines.notifyAll();
        }
      }
    } catch (IOException e) {
      // The pipe of a killed process; what was read of it stands.
    }
  }

  private static String all(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it wrote so many lines, or ended. */
  void await(int count) throws InterruptedException {
    synchronized (lines) {
      while (lines.size() < count && !out.isDone()) {
        lines.wait(20);
      }
    }
  }

  /** Kills it with SIGKILL: it can clean nothing up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until it ended; returns its code. */
  int code() throws InterruptedException {
    int code = process.waitFor();
    out.join();
    return code;
  }

  /** Returns the whole lines that it wrote to standard output. */
  List<String> lines() {
    out.join();
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** Returns what it wrote to standard error; waits until it ended. */
  String err() {
    return err.join();
  }
}
