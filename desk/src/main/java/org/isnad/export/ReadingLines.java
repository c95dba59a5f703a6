package org.isnad.export;

import org.isnad.archive.ReadingJson;

/** JSON Lines of readings: {@code schema/reading.schema.json}. */
final class ReadingLines implements Form.Stream {

  @Override
  public byte[] page(Leaf leaf) {
    return ReadingJson.bytes(leaf.reading());
  }
}
