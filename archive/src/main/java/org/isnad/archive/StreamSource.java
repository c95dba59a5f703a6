package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A stream that says nothing of what it holds, so its first bytes are looked at: gzip ({@code 1f
 * 8b}), a WARC file ({@code WARC/}), or else one page.
 *
 * @param in the stream; it can be marked
 * @param name what to call it
 * @param as how to read a page, null to look for markup
 * @param bounded how many bytes a page can have
 */
record StreamSource(InputStream in, String name, Page.@Nullable Form as, Bounded bounded) {

  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** The first bytes of gzip: two of magic, one for the only method there is. */
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

  /** How far the look into a packed stream may read. */
  private static final int LOOK = 1 << 16;

  PageSource open() throws UnreadableInput {
    try {
      boolean gzip = startsWith(in, GZIP);
      if (startsWith(in, WARC) || (gzip && holdsWarc())) {
        return warc();
      }
      Page.Form form = as == null ? Page.Form.SNIFF : as;
      return FileSource.of(new Page(bounded.read(in, gzip), name, form, null, null));
    } catch (UnreadableInput e) {
      throw e;
    } catch (IOException e) {
      throw UnreadableInput.because(name, UnreadableInput.WHOLE, e);
    }
  }

  private static boolean startsWith(InputStream in, byte[] magic) throws IOException {
    in.mark(LOOK);
    byte[] first = in.readNBytes(magic.length);
    in.reset();
    return Arrays.equals(first, magic);
  }

  private boolean holdsWarc() throws IOException {
    in.mark(LOOK);
    try {
      // Not closed: that would close the stream beneath.
      return Arrays.equals(new GZIPInputStream(in).readNBytes(WARC.length), WARC);
    } finally {
      in.reset();
    }
  }

  /** A bad record can be skipped only where one can seek, so the stream is kept in a file. */
  private PageSource warc() throws IOException {
    Path kept = Files.createTempFile("isnad-", ".warc");
    try {
      Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
      return WarcSource.openAndDelete(kept, name, as, bounded);
    } catch (IOException e) {
      Files.deleteIfExists(kept);
      throw e;
    }
  }
}
