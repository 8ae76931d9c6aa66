-- Measures, what they do to which risk, and risks that are accepted.
CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    option TEXT NOT NULL DEFAULT '',
    areas TEXT NOT NULL DEFAULT '',
    threats TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    responsible TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    planned_from TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT '',
    budget_year INTEGER,
    cost_initial INTEGER,
    cost_yearly INTEGER,
    origin TEXT NOT NULL DEFAULT '',
    approved_by TEXT NOT NULL DEFAULT '',
    approved_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX measure_unit ON measure (unit_id);
--;
CREATE TABLE treatment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    asset_id INTEGER NOT NULL REFERENCES asset (id),
    threat TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    expected TEXT NOT NULL DEFAULT '',
    expected_value REAL,
    expected_level TEXT NOT NULL DEFAULT '',
    forecast_value REAL,
    forecast_level TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    method_version TEXT NOT NULL DEFAULT '',
    is_forecast INTEGER CHECK (is_forecast IN (0, 1)),
    evaluated_by TEXT NOT NULL DEFAULT '',
    evaluated_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX treatment_pair ON treatment (asset_id, threat);
--;
CREATE INDEX treatment_measure ON treatment (measure);
--;
CREATE TABLE acceptance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    asset_id INTEGER NOT NULL REFERENCES asset (id),
    threat TEXT NOT NULL DEFAULT '',
    cycle INTEGER,
    kind TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    conditions TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    applicant TEXT NOT NULL DEFAULT '',
    approver TEXT NOT NULL DEFAULT '',
    approver_role TEXT NOT NULL DEFAULT '',
    approved_on TEXT NOT NULL DEFAULT '',
    expires_on TEXT NOT NULL DEFAULT '',
    ended_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX acceptance_pair ON acceptance (asset_id, threat);
