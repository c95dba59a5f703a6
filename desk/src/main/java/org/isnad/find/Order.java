package org.isnad.find;

/** In which order answers come. */
public enum Order {
  /** The newest first. */
  TIME,
  /** Those first in which the words sought weigh most. */
  RANK
}
