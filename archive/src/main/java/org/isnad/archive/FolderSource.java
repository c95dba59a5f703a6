package org.isnad.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a folder and of all folders in it, in byte order of their paths as UTF-8.
 *
 * <p>A folder sorts as its name with a slash: {@code a-b.txt}, {@code a.txt}, {@code a/b.txt}. Only
 * the names along one branch are held at a time. A link to a file is followed, a link to a folder
 * is not, for it may lead back.
 */
final class FolderSource implements PageSource {

  /**
   * An entry of a folder.
   *
   * @param path its path
   * @param folder whether it is a folder
   * @param key the bytes to sort by
   */
  @SuppressWarnings("ArrayRecordComponent") // a sort key, never compared by equals
  private record Entry(Path path, boolean folder, byte[] key) {
    static Entry of(Path path) {
      boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      String name = path.getFileName() + (folder ? "/" : "");
      return new Entry(path, folder, name.getBytes(StandardCharsets.UTF_8));
    }
  }

  private final Page.@Nullable Form as;
  private final Bounded bounded;

  /** What is still to be read, the next one first. */
  private final Deque<Entry> ahead = new ArrayDeque<>();

  private @Nullable PageSource open;
  private long behind;

  FolderSource(Path folder, Page.@Nullable Form as, Bounded bounded) {
    this.as = as;
    this.bounded = bounded;
    ahead.push(new Entry(folder, true, new byte[0]));
  }

  @Override
  public Optional<Page> next() throws UnreadableInput {
    while (true) {
      if (open != null) {
        Optional<Page> page = open.next();
        if (page.isPresent()) {
          return page;
        }
        close();
      }
      Entry entry = ahead.poll();
      if (entry == null) {
        return Optional.empty();
      }
      if (entry.folder()) {
        enter(entry.path());
      } else {
        openFile(entry.path());
      }
    }
  }

  private void enter(Path folder) throws UnreadableInput {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      paths.forEach(path -> entries.add(Entry.of(path)));
    } catch (IOException | RuntimeException e) {
      throw UnreadableInput.because(folder.toString(), UnreadableInput.WHOLE, e);
    }
    entries.sort(Comparator.comparing(Entry::key, Arrays::compareUnsigned).reversed());
    entries.forEach(ahead::push);
  }

  private void openFile(Path path) throws UnreadableInput {
    Optional<Ending> ending = Ending.of(path.toString());
    boolean pipeOrLinkedFolder = Files.exists(path) && !Files.isRegularFile(path);
    if (ending.isPresent() && !pipeOrLinkedFolder) {
      open = FileSource.open(path, path.toString(), ending.get(), as, bounded);
    }
  }

  @Override
  public long passed() {
    return behind + (open == null ? 0 : open.passed());
  }

  @Override
  public void close() {
    if (open != null) {
      behind += open.passed();
      open.close();
      open = null;
    }
  }
}
