-- What the collection keeps. One row of page is one version of a page; all that hangs on it goes when it goes.
-- Times are ISO 8601, days YYYY-MM-DD, spans count UTF-16 units of the article's text, half open.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE page (
  number       INTEGER PRIMARY KEY AUTOINCREMENT, -- order of arrival
  id           TEXT NOT NULL UNIQUE,              -- from canonical address and text
  work         TEXT NOT NULL,                     -- what its versions share: the address, failing that the id
  newest       INTEGER NOT NULL,                  -- 1: no later version is kept
  day          TEXT NOT NULL,                     -- of publication, failing that of fetching, failing that of adding
  source       TEXT NOT NULL,
  address      TEXT,                              -- the page's own address, failing that the one fetched
  transfer     TEXT,                              -- the address fetched
  fetched      TEXT,
  added        TEXT NOT NULL,
  content_type TEXT,
  digest       TEXT NOT NULL,                     -- SHA-256 of the bytes as they came
  size         INTEGER NOT NULL,                  -- how many bytes came
  reserved     TEXT,                              -- why the bytes are not kept
  reader       TEXT NOT NULL,                     -- the version of the reader
  language     TEXT NOT NULL,
  verdict      TEXT NOT NULL,
  title        TEXT,
  outlet       TEXT,
  credit       TEXT,
  section      TEXT,
  published    TEXT,
  modified     TEXT,
  reading      BLOB NOT NULL                      -- all that was read: a line of JSON, deflated
) STRICT;
CREATE INDEX page_work ON page (work);
CREATE INDEX page_day ON page (day);
CREATE INDEX page_outlet ON page (outlet);

-- The bytes as they came, deflated.
CREATE TABLE raw (
  page  INTEGER PRIMARY KEY REFERENCES page (number) ON DELETE CASCADE,
  form  TEXT NOT NULL,                            -- text, html, sniff, or record: a line of a news corpus
  bytes BLOB NOT NULL
) STRICT;

-- Statements as corrected; as the reader gave them they stand in page.reading.
CREATE TABLE statement (
  number      INTEGER PRIMARY KEY,
  page        INTEGER NOT NULL REFERENCES page (number) ON DELETE CASCADE,
  position    INTEGER NOT NULL,                   -- its place in the article, from 1
  id          TEXT NOT NULL,                      -- from the page's id and the places of cue and content
  kind        TEXT NOT NULL,
  act         TEXT NOT NULL,
  polarity    TEXT NOT NULL,
  content     TEXT NOT NULL,                      -- the words
  cue         TEXT NOT NULL,
  source      TEXT NOT NULL,
  relay       TEXT NOT NULL,
  speaker     TEXT,
  speaker_id  TEXT,
  resolved_by TEXT NOT NULL,
  within      INTEGER,                            -- the place of the statement that encloses it
  confidence  REAL NOT NULL,
  rule        TEXT NOT NULL,
  wrong       INTEGER NOT NULL DEFAULT 0          -- 1: somebody said that it is none
) STRICT;
CREATE INDEX statement_page ON statement (page, position);
CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_speaker ON statement (speaker_id);

CREATE TABLE link (
  statement INTEGER NOT NULL REFERENCES statement (number) ON DELETE CASCADE,
  position  INTEGER NOT NULL,                     -- from 1, the mouth first
  kind      TEXT NOT NULL,                        -- speaker relay credit outlet copy original
  name      TEXT NOT NULL,
  id        TEXT,
  PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
  page    INTEGER NOT NULL REFERENCES page (number) ON DELETE CASCADE,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  entity  TEXT NOT NULL,
  type    TEXT NOT NULL,
  name_ar TEXT,
  name_en TEXT,
  PRIMARY KEY (page, start, "end", entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_entity ON mention (entity);

CREATE TABLE correction (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  page      TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE ON UPDATE CASCADE,
  statement TEXT,                                 -- null: its words were not found again
  kind      TEXT NOT NULL,
  value     TEXT,
  before    TEXT NOT NULL,
  words     TEXT NOT NULL,
  after     TEXT NOT NULL,
  made      TEXT NOT NULL,
  by        TEXT
) STRICT;
CREATE INDEX correction_page ON correction (page);

CREATE TABLE reply (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  page    TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name    TEXT NOT NULL,
  comment TEXT NOT NULL,
  made    TEXT NOT NULL
) STRICT;
CREATE INDEX reply_page ON reply (page);

-- The last change of every page that is here or was.
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  page   TEXT NOT NULL UNIQUE
) STRICT;

-- What was offered and what became of it, so that nothing is read twice.
CREATE TABLE input (
  source  TEXT NOT NULL,
  digest  TEXT NOT NULL,                          -- SHA-256 of the bytes
  outcome TEXT NOT NULL,                          -- added version known refused
  page    TEXT,
  reason  TEXT,
  reader  TEXT NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (source, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX input_page ON input (page);

CREATE TABLE backup (
  path  TEXT PRIMARY KEY,
  made  TEXT NOT NULL,
  pages INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- For people with any SQLite tool. Only the newest version of a page, and nothing that somebody called wrong.
CREATE VIEW pages AS
  SELECT id AS page_id, day, published, outlet, title, language, verdict, credit, section, address, fetched, added,
         digest, size, reader AS reader_version
  FROM page WHERE newest = 1;

CREATE VIEW statements AS
  SELECT s.id AS statement_id, p.id AS page_id, p.day, p.outlet, p.title, s.speaker, s.speaker_id, s.act, s.polarity, s.kind,
         s.content, s.cue, s.source AS source_words, s.resolved_by, s.confidence, s.rule, p.address,
         (SELECT group_concat(name, ' ← ') FROM (SELECT name FROM link WHERE statement = s.number ORDER BY position)) AS chain
  FROM statement s JOIN page p ON p.number = s.page
  WHERE p.newest = 1 AND s.wrong = 0;

CREATE VIEW links AS
  SELECT s.id AS statement_id, l.position, l.kind, l.name, l.id AS entity_id
  FROM link l JOIN statement s ON s.number = l.statement JOIN page p ON p.number = s.page
  WHERE p.newest = 1 AND s.wrong = 0;

CREATE VIEW mentions AS
  SELECT p.id AS page_id, p.day, m.entity AS entity_id, m.type, m.name_ar, m.name_en, m.start, m."end"
  FROM mention m JOIN page p ON p.number = m.page WHERE p.newest = 1;

CREATE VIEW corrections AS
  SELECT c.number, c.page AS page_id, c.statement AS statement_id, c.kind, c.value, c.words, c.made, c.by
  FROM correction c;
