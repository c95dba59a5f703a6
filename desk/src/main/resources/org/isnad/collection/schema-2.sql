-- Questions that are asked again and again; new is what came after the page that was seen last.
CREATE TABLE watch (
  name  TEXT PRIMARY KEY,
  query TEXT NOT NULL,
  made  TEXT NOT NULL,
  seen  INTEGER NOT NULL                          -- the number of the last page that was looked at
) STRICT, WITHOUT ROWID;
