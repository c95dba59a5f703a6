-- The feeds that are asked for news, and what became of each entry.

CREATE TABLE feed (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  address   TEXT NOT NULL UNIQUE,
  title     TEXT,                                 -- what it calls itself
  outlet    TEXT,                                 -- what a person calls it; pages that name no outlet get it
  added     TEXT NOT NULL,
  etag      TEXT,                                 -- by these two the site is asked whether anything changed
  modified  TEXT,
  asked     TEXT,                                 -- when it was last asked
  succeeded TEXT,                                 -- when it last answered as it should
  due       TEXT,                                 -- when to ask next; null: never, it is gone for good
  failures  INTEGER NOT NULL DEFAULT 0,           -- since it last answered as it should
  error     TEXT                                  -- why it failed last; null: it did not
) STRICT;

-- An address is fetched once, whichever feeds name it. That of a page taken away stays here, so that it does not come back.
CREATE TABLE entry (
  address TEXT PRIMARY KEY,
  feed    INTEGER NOT NULL REFERENCES feed (number) ON DELETE CASCADE,
  found   TEXT NOT NULL,                          -- when a feed first named it
  dated   TEXT,                                   -- what the feed dates it
  outcome TEXT NOT NULL,                          -- waiting added version known refused failed passed
  tries   INTEGER NOT NULL DEFAULT 0,
  due     TEXT,                                   -- when to fetch it; null: not again
  page    TEXT,                                   -- the id of the page it became
  reason  TEXT                                    -- why none was made of it
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_due ON entry (due) WHERE due IS NOT NULL;
CREATE INDEX entry_feed ON entry (feed, outcome);
