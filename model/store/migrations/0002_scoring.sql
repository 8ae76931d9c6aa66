-- Scoring in rounds: pairs ruled out, likelihoods of a place, unit or contractor, rounds with
-- their raters and items, what raters noted.
ALTER TABLE assessment ADD COLUMN standing TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE assessment ADD COLUMN round TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE assessment ADD COLUMN like_group TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE register ADD COLUMN own_methods TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE register ADD COLUMN own_threats TEXT NOT NULL DEFAULT '';
--;
CREATE UNIQUE INDEX assessment_agreed ON assessment (asset_id, threat, cycle)
    WHERE standing = 'agreed';
--;
CREATE TABLE pair_exclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    asset_id INTEGER NOT NULL REFERENCES asset (id),
    threat TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE UNIQUE INDEX pair_exclusion_pair ON pair_exclusion (asset_id, threat);
--;
CREATE TABLE site_likelihood (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    cycle INTEGER,
    threat TEXT NOT NULL DEFAULT '',
    place_id INTEGER REFERENCES place (id),
    unit_id INTEGER REFERENCES unit (id),
    contractor TEXT NOT NULL DEFAULT '',
    likelihood REAL,
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX site_likelihood_cycle ON site_likelihood (cycle, threat);
--;
CREATE INDEX site_likelihood_place ON site_likelihood (place_id) WHERE place_id IS NOT NULL;
--;
CREATE INDEX site_likelihood_unit ON site_likelihood (unit_id) WHERE unit_id IS NOT NULL;
--;
CREATE TABLE scoring_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    cycle INTEGER,
    number INTEGER,
    follows TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    method_version TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    proposal TEXT NOT NULL DEFAULT '',
    is_blind INTEGER CHECK (is_blind IN (0, 1)),
    item_limit INTEGER,
    sample_percent INTEGER,
    due TEXT NOT NULL DEFAULT '',
    opened_on TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    agreed_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE TABLE round_rater (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    round TEXT NOT NULL DEFAULT '',
    rater TEXT NOT NULL DEFAULT '',
    expertise TEXT NOT NULL DEFAULT '',
    sent_on TEXT NOT NULL DEFAULT '',
    returned_on TEXT NOT NULL DEFAULT '',
    finished_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE UNIQUE INDEX round_rater_pair ON round_rater (round, rater);
--;
CREATE TABLE round_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    round TEXT NOT NULL DEFAULT '',
    line INTEGER,
    asset_id INTEGER REFERENCES asset (id),
    threat TEXT NOT NULL DEFAULT '',
    like_group TEXT NOT NULL DEFAULT '',
    holds_for INTEGER,
    cause TEXT NOT NULL DEFAULT '',
    proposed TEXT NOT NULL DEFAULT '',
    proposed_value REAL,
    proposed_level TEXT NOT NULL DEFAULT '',
    reasons TEXT NOT NULL DEFAULT '',
    raters TEXT NOT NULL DEFAULT '',
    agreed TEXT NOT NULL DEFAULT '',
    agreed_reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX round_item_round ON round_item (round, line);
--;
CREATE INDEX round_item_asset ON round_item (asset_id, threat);
--;
CREATE TABLE rating_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    round TEXT NOT NULL DEFAULT '',
    asset_id INTEGER REFERENCES asset (id),
    threat TEXT NOT NULL DEFAULT '',
    rater TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    noted_at TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX rating_note_pair ON rating_note (asset_id, threat);
--;
CREATE INDEX rating_note_round ON rating_note (round, rater);
