package org.isnad.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk in memory, as small as is wanted; its test is skipped where none may be mounted. */
final class SmallDisk implements Closeable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one at {@code folder}. */
  static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
    boolean mounted =
        ran("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    assumeTrue(mounted, "skipped: no disk may be mounted here (that takes root and mount)");
    return new SmallDisk(folder);
  }

  /** Makes it larger. */
  void grow(int megabytes) throws IOException, InterruptedException {
    if (!ran("mount", "-o", "remount,size=" + megabytes + "m", folder.toString())) {
      throw new IOException(folder + " does not grow");
    }
  }

  /** Forbids writing, to root as well. */
  void forbidWriting() throws IOException, InterruptedException {
    if (!ran("mount", "-o", "remount,ro", folder.toString())) {
      throw new IOException(folder + " stays writable");
    }
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    try {
      List<String> all = new ArrayList<>(List.of(command));
      return new ProcessBuilder(all).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      if (command.length > 2 && command[1].equals("-t")) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      ran("umount", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
