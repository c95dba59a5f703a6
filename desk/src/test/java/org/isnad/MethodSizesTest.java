package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.archive.Sources;
import org.isnad.cli.Main;
import org.junit.jupiter.api.Test;

/**
 * No method of the house is longer than HotSpot compiles: it leaves a method of more than 8,000
 * bytecodes to the interpreter, which is tens of times slower, and says nothing of it. A long table
 * in a static initialiser counts too.
 */
class MethodSizesTest {

  /** HotSpot's {@code HugeMethodLimit}, in bytes of bytecode. */
  private static final int HUGE = 8000;

  @Test
  void everyMethodCanBeCompiled() throws IOException, URISyntaxException {
    Map<String, Integer> sizes = new HashMap<>();
    for (Class<?> module : new Class<?>[] {Isnad.class, Sources.class, Main.class}) {
      readAll(module, sizes);
      String name = module.getName().replace('.', '/');
      assertThat(sizes.keySet().stream().anyMatch(method -> method.startsWith(name + ".")))
          .as("the module of " + name + " is read")
          .isTrue();
    }
    sizes.values().removeIf(size -> size <= HUGE);
    assertThat(sizes).as("methods over " + HUGE + " bytecodes").isEmpty();
  }

  @Test
  void aMethodIsMeasured() throws IOException, URISyntaxException {
    Map<String, Integer> sizes = new HashMap<>();
    readAll(Isnad.class, sizes);
    // aload_0, getfield bytes, areturn: one byte, three and one
    assertThat(sizes.get("org/isnad/page/Page.bytes()[B")).isEqualTo(5);
  }

  /** Reads the classes of the folder or jar that a class comes from. */
  private static void readAll(Class<?> one, Map<String, Integer> sizes)
      throws IOException, URISyntaxException {
    URI home = one.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path place = Path.of(home);
    if (Files.isDirectory(place)) {
      readFolder(place, sizes);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      readFolder(jar.getPath("/"), sizes);
    }
  }

  private static void readFolder(Path folder, Map<String, Integer> sizes) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".class")) {
          read(new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file))), sizes);
        }
      }
    }
  }

  /** Reads a class file (The Java Virtual Machine Specification, chapter 4). */
  private static void read(DataInputStream in, Map<String, Integer> sizes) throws IOException {
    in.skipNBytes(8); // magic and version
    Object[] pool = pool(in);
    in.skipNBytes(2); // access
    String owner = (String) pool[(Integer) pool[in.readUnsignedShort()]];
    in.skipNBytes(2); // superclass
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    members(in, owner, pool, new HashMap<>()); // fields
    members(in, owner, pool, sizes);
  }

  /** Reads the constants: strings as they are, a class as the number of its name. */
  private static Object[] pool(DataInputStream in) throws IOException {
    Object[] pool = new Object[in.readUnsignedShort()];
    for (int i = 1; i < pool.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> pool[i] = in.readUTF();
        case 7 -> pool[i] = in.readUnsignedShort();
        case 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // a long or double takes two places
        }
        default -> throw new IOException("constant " + i + " has the unknown tag " + tag);
      }
    }
    return pool;
  }

  /** Reads fields or methods and keeps the length of the code of those that have any. */
  private static void members(
      DataInputStream in, String owner, Object[] pool, Map<String, Integer> sizes)
      throws IOException {
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      in.skipNBytes(2); // access
      String name = (String) pool[in.readUnsignedShort()];
      String type = (String) pool[in.readUnsignedShort()];
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        boolean code = "Code".equals(pool[in.readUnsignedShort()]);
        long length = Integer.toUnsignedLong(in.readInt());
        if (code) {
          in.skipNBytes(4); // depth of the stack, number of locals
          sizes.put(owner + "." + name + type, in.readInt());
        }
        in.skipNBytes(code ? length - 8 : length);
      }
    }
  }
}
