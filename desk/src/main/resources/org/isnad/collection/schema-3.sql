-- What the desk asks for: what was starred, who said something, and where the same words stand again.

CREATE TABLE star (
  statement TEXT PRIMARY KEY,
  page      TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE ON UPDATE CASCADE,
  made      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX star_page ON star (page);

CREATE INDEX statement_name ON statement (speaker);
CREATE INDEX statement_opening ON statement (substr(content, 1, 32));
