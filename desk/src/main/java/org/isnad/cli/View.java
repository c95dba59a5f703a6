package org.isnad.cli;

import org.isnad.Reading;

/** Turns a reading into the bytes that are written for it. */
interface View {
  /** Returns {@code reading} in UTF-8, a newline at the end. */
  byte[] bytes(Reading reading);
}
