-- Whether the handling restrictions are kept, per unit and class; why an answer was decided so.
CREATE TABLE restriction_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    year INTEGER,
    unit_id INTEGER REFERENCES unit (id),
    scheme TEXT NOT NULL DEFAULT '',
    property TEXT NOT NULL DEFAULT '',
    class TEXT NOT NULL DEFAULT '',
    restriction TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    gap TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '',
    answered_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE UNIQUE INDEX restriction_check_question
ON restriction_check (year, unit_id, scheme, property, class, restriction);
--;
ALTER TABLE merge_item ADD COLUMN decision_reason TEXT NOT NULL DEFAULT '';
