package org.isnad.archive;

/** A line that is no reading; says where it breaks, what stands there and what would be right. */
public final class UnreadableReading extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final long offset;

  /**
   * Says what is wrong.
   *
   * @param field where, as a JSON pointer ({@code /statements/0/act}); empty for the line itself
   * @param offset the byte of the line at which it breaks, counted from 0
   * @param reason what stands there, and what would be right
   */
  public UnreadableReading(String field, long offset, String reason) {
    super(
        "the reading breaks at byte "
            + offset
            + (field.isEmpty() ? "" : ", field " + field)
            + ": "
            + reason);
    this.field = field;
    this.offset = offset;
  }

  /** Returns the field as a JSON pointer; empty when the line itself is broken. */
  public String field() {
    return field;
  }

  /** Returns the byte of the line at which it breaks, counted from 0. */
  public long offset() {
    return offset;
  }
}
