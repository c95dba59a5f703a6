-- What the desk asks for: what was starred, who said something, and where the same words stand again.

CREATE TABLE star (
  statement TEXT PRIMARY KEY,
  page      TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE ON UPDATE CASCADE,
  made      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX star_page ON star (page);

-- Made by the program. voice: by what a speaker is known, the stable id or else the name. same: the digest of words,
-- act and polarity, the same where the same is told again.
ALTER TABLE statement ADD COLUMN voice TEXT;
ALTER TABLE statement ADD COLUMN same TEXT NOT NULL DEFAULT '';
CREATE INDEX statement_voice ON statement (voice);
CREATE INDEX statement_same ON statement (same);
