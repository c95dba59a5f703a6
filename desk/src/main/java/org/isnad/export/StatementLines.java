package org.isnad.export;

import java.io.ByteArrayOutputStream;
import org.isnad.collection.KeptStatement;

/** JSON Lines of statements: {@code schema/statement.schema.json}. */
final class StatementLines implements Form.Stream {

  @Override
  public byte[] page(Leaf leaf) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (KeptStatement said : leaf.statements()) {
      bytes.writeBytes(JsonRow.bytes(StatementFields.of(new Piece(leaf, said))));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
