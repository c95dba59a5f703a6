package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Json;
import org.isnad.collection.Collection;
import org.isnad.collection.Kept;
import org.isnad.find.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the collection promises when things go wrong: what was acknowledged is there and whole,
 * nothing is there twice, and whoever looks is told what happened and what would help.
 *
 * <p>{@code -Disnad.kills=100 -Disnad.kills.pages=2000} has the killing go on for minutes.
 */
class FaultsTest {

  private static final int KILLS = Integer.getInteger("isnad.kills", 6);
  private static final int PAGES = Integer.getInteger("isnad.kills.pages", 400);
  private static final long SEED = Long.getLong("isnad.kills.seed", 20261201);

  @TempDir Path home;

  @Test
  void killedAtAnyMomentItLosesAndDoublesNothing() throws Exception {
    Path pages = home.resolve("pages");
    InventedNews.write(pages, PAGES, SEED);
    Random random = new Random(SEED);
    Path folder = home.resolve("kept-0");
    Set<String> acknowledged = new HashSet<>();
    int kills = 0;
    while (kills < KILLS) {
      Child child = Child.start(home, "add", pages.toString(), "--collection", folder.toString());
      child.await(random.nextInt(PAGES));
      Thread.sleep(random.nextInt(40));
      child.kill();
      kills++;
      acknowledged.addAll(ids(child.lines()));
      assertWhole(folder, acknowledged);
      if (acknowledged.size() == PAGES) {
        folder = home.resolve("kept-" + kills);
        acknowledged.clear();
      }
    }
    Child last = Child.start(home, "add", pages.toString(), "--collection", folder.toString());
    assertThat(last.code()).as(last.err()).isEqualTo(Exit.GOOD);
    acknowledged.addAll(ids(last.lines()));
    assertThat(acknowledged).hasSize(PAGES);
    assertWhole(folder, acknowledged);
  }

  /** The ids in the lines that came whole; the last one may have been cut. */
  private static List<String> ids(List<String> lines) {
    return lines.stream()
        .filter(line -> line.endsWith("}"))
        .map(line -> String.valueOf(Json.object(Json.read(line)).get("id")))
        .toList();
  }

  private static void assertWhole(Path folder, Set<String> acknowledged) throws IOException {
    if (!Files.exists(folder.resolve(Collection.DATABASE))) {
      assertThat(acknowledged).isEmpty();
      return;
    }
    try (Collection collection = Collection.openExisting(folder)) {
      assertThat(collection.check()).isEmpty();
      Set<String> ids = new HashSet<>();
      Set<String> sources = new HashSet<>();
      for (Kept kept : collection.pagesAfter(0, Integer.MAX_VALUE)) {
        assertThat(ids.add(kept.id())).as(kept.id()).isTrue();
        assertThat(sources.add(kept.provenance().source())).as(kept.id()).isTrue();
        assertThat(kept.statements()).as(kept.id()).isNotEmpty();
      }
      assertThat(ids).containsAll(acknowledged);
      try (Index index = Index.open(collection)) {
        index.catchUp((done, all) -> {});
        assertThat(index.faults()).isEmpty();
      }
    }
  }

  @Test
  void aFullDiskStopsItAndItGoesOnWhenThereIsRoom() throws Exception {
    InventedNews.write(home.resolve("pages"), 300, SEED);
    Path folder = Files.createDirectory(home.resolve("disk"));
    try (SmallDisk disk = SmallDisk.mount(folder, 1)) {
      Told full = add(folder);
      assertThat(full.code()).isEqualTo(Exit.FAILED);
      assertThat(full.err()).contains("collection.db", "what was acknowledged is kept");
      Set<String> acknowledged = new HashSet<>(ids(full.out().lines().toList()));
      assertThat(acknowledged.size()).isLessThan(300);
      disk.grow(64);
      assertWhole(folder, acknowledged);
      Told rest = add(folder);
      assertThat(rest.code()).as(rest.err()).isEqualTo(Exit.GOOD);
      assertWhole(folder, new HashSet<>(ids(rest.out().lines().toList())));
      assertThat(count(folder)).isEqualTo(300);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaidToBe() throws Exception {
    InventedNews.write(home.resolve("pages"), 5, SEED);
    Path folder = Files.createDirectory(home.resolve("disk"));
    try (SmallDisk disk = SmallDisk.mount(folder, 16)) {
      add(folder);
      disk.forbidWriting();
      InventedNews.write(home.resolve("pages"), 6, SEED);
      Told told = add(folder);
      assertThat(told.code()).isEqualTo(Exit.FAILED);
      assertThat(told.err()).contains("cannot be written: want a folder that may be");
      assertThat(count(folder)).as("it can still be read").isEqualTo(5);
      assertThat(Told.by("doctor", "--collection", folder.toString()).code()).isZero();
    }
  }

  @Test
  void aDamagedDatabaseIsSaidToBeAndABackupTakesItsPlace() throws Exception {
    InventedNews.write(home.resolve("pages"), 60, SEED);
    Path folder = home.resolve("kept");
    Path copy = home.resolve("copy.db");
    add(folder);
    Told.by("backup", copy.toString(), "--collection", folder.toString());
    Path database = folder.resolve(Collection.DATABASE);
    spoil(database);
    Told told = Told.by("doctor", "--collection", folder.toString());
    assertThat(told.code()).isEqualTo(Exit.FAILED);
    assertThat(told.err()).contains("collection.db", "put a backup in its place");
    Files.copy(copy, database, StandardCopyOption.REPLACE_EXISTING);
    Told sound = Told.by("doctor", "--collection", folder.toString());
    assertThat(sound.code()).as(sound.err()).isZero();
    assertThat(add(folder).code()).isZero();
    assertThat(count(folder)).isEqualTo(60);
  }

  @Test
  void anIndexThatIsDamagedIsSaidToBeAndMadeAnew() throws Exception {
    InventedNews.write(home.resolve("pages"), 20, SEED);
    Path folder = home.resolve("kept");
    add(folder);
    Path segment;
    try (Stream<Path> files = Files.list(folder.resolve(Index.FOLDER))) {
      segment = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 0x5a;
    Files.write(segment, bytes);
    Told told = Told.by("doctor", "--collection", folder.toString());
    assertThat(told.code()).isEqualTo(Exit.FAILED);
    assertThat(told.err()).contains("the index is damaged", "want isnad reindex");
    assertThat(Told.by("reindex", "--collection", folder.toString()).code()).isZero();
    assertThat(Told.by("doctor", "--collection", folder.toString()).code()).isZero();
  }

  /** Overwrites every second block but the first, as a failing disk might. */
  private static void spoil(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] block = new byte[4096];
      new Random(SEED).nextBytes(block);
      for (long at = block.length; at + block.length < channel.size(); at += 2L * block.length) {
        channel.write(ByteBuffer.wrap(block), at);
      }
    }
  }

  @Test
  void twoAtOnceAddEveryPageOnce() throws Exception {
    InventedNews.write(home.resolve("pages"), 200, SEED);
    Path folder = home.resolve("kept");
    String pages = home.resolve("pages").toString();
    Child one = Child.start(home, "add", pages, "--collection", folder.toString());
    Child other = Child.start(home, "add", pages, "--collection", folder.toString());
    assertThat(one.code()).as(one.err()).isEqualTo(Exit.GOOD);
    assertThat(other.code()).as(other.err()).isEqualTo(Exit.GOOD);
    long added =
        Stream.concat(one.lines().stream(), other.lines().stream())
            .filter(line -> line.contains("\"outcome\":\"added\""))
            .count();
    assertThat(added).isEqualTo(200);
    assertWhole(folder, new HashSet<>(ids(one.lines())));
    assertThat(count(folder)).isEqualTo(200);
  }

  private Told add(Path folder) {
    return Told.by("add", home.resolve("pages").toString(), "--collection", folder.toString());
  }

  private static long count(Path folder) throws IOException {
    try (Collection collection = Collection.openToRead(folder)) {
      return collection.count();
    }
  }
}
