-- The register: units, places, assets, relations, flows, scores, actors, the catalogue documents
-- that judged them, and the journal of every change.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    reading TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES unit (id),
    body_kind TEXT NOT NULL DEFAULT '',
    head TEXT NOT NULL DEFAULT '',
    position INTEGER,
    opened_on TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    successor_id INTEGER REFERENCES unit (id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE TABLE reorganisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    effective_on TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX unit_code ON unit (code);
--;
CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    reading TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES place (id),
    seismic TEXT NOT NULL DEFAULT '',
    flood_depth REAL,
    fire_suppression TEXT NOT NULL DEFAULT '',
    air_conditioning TEXT NOT NULL DEFAULT '',
    ups_minutes INTEGER,
    generator_hours INTEGER,
    line_count INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX place_code ON place (code);
--;
CREATE INDEX place_parent ON place (parent_id) WHERE parent_id IS NOT NULL;
--;
CREATE TABLE asset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    branch TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    reading TEXT NOT NULL DEFAULT '',
    business TEXT NOT NULL DEFAULT '',
    business_category TEXT NOT NULL DEFAULT '',
    standard_business TEXT NOT NULL DEFAULT '',
    exclusion TEXT NOT NULL DEFAULT '',
    exclusion_reason TEXT NOT NULL DEFAULT '',
    exclusion_decided_by TEXT NOT NULL DEFAULT '',
    exclusion_decided_on TEXT NOT NULL DEFAULT '',
    registered_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    manager TEXT NOT NULL DEFAULT '',
    system_manager TEXT NOT NULL DEFAULT '',
    staff TEXT NOT NULL DEFAULT '',
    contractor TEXT NOT NULL DEFAULT '',
    subcontractor TEXT NOT NULL DEFAULT '',
    media TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    place_id INTEGER REFERENCES place (id),
    zone TEXT NOT NULL DEFAULT '',
    mynumber_ground TEXT NOT NULL DEFAULT '',
    system_id INTEGER REFERENCES asset (id),
    cloud_provider TEXT NOT NULL DEFAULT '',
    cloud_region TEXT NOT NULL DEFAULT '',
    ismap INTEGER CHECK (ismap IN (0, 1)),
    personal INTEGER CHECK (personal IN (0, 1)),
    sensitive INTEGER CHECK (sensitive IN (0, 1)),
    specific INTEGER CHECK (specific IN (0, 1)),
    person_count INTEGER,
    file_register_no TEXT NOT NULL DEFAULT '',
    pia_no TEXT NOT NULL DEFAULT '',
    legal_basis TEXT NOT NULL DEFAULT '',
    retention TEXT NOT NULL DEFAULT '',
    retention_from TEXT NOT NULL DEFAULT '',
    retention_until TEXT NOT NULL DEFAULT '',
    original TEXT NOT NULL DEFAULT '',
    users TEXT NOT NULL DEFAULT '',
    provided_to TEXT NOT NULL DEFAULT '',
    takeout TEXT NOT NULL DEFAULT '',
    printed INTEGER CHECK (printed IN (0, 1)),
    backup TEXT NOT NULL DEFAULT '',
    backup_place TEXT NOT NULL DEFAULT '',
    rto_hours REAL,
    rpo_hours REAL,
    confidentiality TEXT NOT NULL DEFAULT '',
    integrity TEXT NOT NULL DEFAULT '',
    availability TEXT NOT NULL DEFAULT '',
    restrictions_added TEXT NOT NULL DEFAULT '',
    secrecy_until TEXT NOT NULL DEFAULT '',
    scheme TEXT NOT NULL DEFAULT '',
    class_basis TEXT NOT NULL DEFAULT '',
    class_answers TEXT NOT NULL DEFAULT '',
    class_reason TEXT NOT NULL DEFAULT '',
    classified_by TEXT NOT NULL DEFAULT '',
    classified_on TEXT NOT NULL DEFAULT '',
    class_approver TEXT NOT NULL DEFAULT '',
    stocktake_year INTEGER,
    confirmed_on TEXT NOT NULL DEFAULT '',
    confirmed_by TEXT NOT NULL DEFAULT '',
    disposed_on TEXT NOT NULL DEFAULT '',
    disposal_method TEXT NOT NULL DEFAULT '',
    disposal_evidence TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE UNIQUE INDEX asset_code ON asset (code, branch);
--;
CREATE INDEX asset_unit ON asset (unit_id);
--;
CREATE INDEX asset_place ON asset (place_id) WHERE place_id IS NOT NULL;
--;
CREATE INDEX asset_system ON asset (system_id) WHERE system_id IS NOT NULL;
--;
CREATE TABLE asset_index (
    asset_id INTEGER PRIMARY KEY REFERENCES asset (id) ON DELETE CASCADE,
    reading_key BLOB NOT NULL,
    search TEXT NOT NULL
) STRICT;
--;
CREATE INDEX asset_index_reading ON asset_index (reading_key, asset_id);
--;
CREATE TABLE relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    from_id INTEGER NOT NULL REFERENCES asset (id),
    to_id INTEGER NOT NULL REFERENCES asset (id),
    kind TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX relation_from ON relation (from_id, kind, to_id);
--;
CREATE INDEX relation_to ON relation (to_id, kind, from_id);
--;
CREATE TABLE class_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    asset_id INTEGER NOT NULL REFERENCES asset (id),
    property TEXT NOT NULL DEFAULT '',
    class TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE UNIQUE INDEX class_override_asset ON class_override (asset_id, property);
--;
-- Derived: what flows into an asset (node = its key) or a place (node = -key), by the maximum
-- principle, and what holds then. Only nodes into which something flows or that are overridden.
-- via and depth: the node that gave the class and how far its source is.
CREATE TABLE inheritance (
    node INTEGER PRIMARY KEY,
    confidentiality TEXT NOT NULL,
    confidentiality_via INTEGER NOT NULL,
    confidentiality_depth INTEGER NOT NULL,
    confidentiality_override TEXT NOT NULL,
    integrity TEXT NOT NULL,
    integrity_via INTEGER NOT NULL,
    integrity_depth INTEGER NOT NULL,
    integrity_override TEXT NOT NULL,
    availability TEXT NOT NULL,
    availability_via INTEGER NOT NULL,
    availability_depth INTEGER NOT NULL,
    availability_override TEXT NOT NULL,
    effective_confidentiality TEXT NOT NULL,
    effective_integrity TEXT NOT NULL,
    effective_availability TEXT NOT NULL
) STRICT;
--;
-- The order of the scheme's classes (topic = the property) and which way each kind of relation
-- lets protection need flow (topic = relation_kind; 1: with it, -1: against it, 0: not).
CREATE TABLE inheritance_rule (
    topic TEXT NOT NULL,
    id TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (topic, id)
) STRICT, WITHOUT ROWID;
--;
-- Nodes that a change has touched and whose inheritance is settled before it is committed; 0: all.
CREATE TABLE inheritance_dirty (
    node INTEGER PRIMARY KEY
) STRICT;
--;
CREATE TRIGGER inheritance_asset_insert AFTER INSERT ON asset
WHEN NEW.place_id IS NOT NULL OR NEW.system_id IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (NEW.id);
END;
--;
CREATE TRIGGER inheritance_asset_update
AFTER UPDATE OF confidentiality, integrity, availability, place_id, system_id, exclusion,
    disposed_on, disposal_method ON asset
WHEN OLD.confidentiality <> NEW.confidentiality OR OLD.integrity <> NEW.integrity
    OR OLD.availability <> NEW.availability OR OLD.place_id IS NOT NEW.place_id
    OR OLD.system_id IS NOT NEW.system_id OR (OLD.exclusion = '') <> (NEW.exclusion = '')
    OR (OLD.disposed_on = '' AND OLD.disposal_method = '')
        <> (NEW.disposed_on = '' AND NEW.disposal_method = '')
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (NEW.id);
    INSERT OR IGNORE INTO inheritance_dirty
        SELECT OLD.system_id WHERE OLD.system_id IS NOT NEW.system_id
            AND OLD.system_id IS NOT NULL;
    INSERT OR IGNORE INTO inheritance_dirty
        SELECT -OLD.place_id WHERE OLD.place_id IS NOT NEW.place_id AND OLD.place_id IS NOT NULL;
END;
--;
CREATE TRIGGER inheritance_asset_delete AFTER DELETE ON asset
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (OLD.id);
    INSERT OR IGNORE INTO inheritance_dirty
        SELECT OLD.system_id WHERE OLD.system_id IS NOT NULL;
    INSERT OR IGNORE INTO inheritance_dirty SELECT -OLD.place_id WHERE OLD.place_id IS NOT NULL;
END;
--;
CREATE TRIGGER inheritance_relation_insert AFTER INSERT ON relation
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (NEW.from_id), (NEW.to_id);
END;
--;
CREATE TRIGGER inheritance_relation_update AFTER UPDATE OF from_id, to_id, kind ON relation
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty
        VALUES (OLD.from_id), (OLD.to_id), (NEW.from_id), (NEW.to_id);
END;
--;
CREATE TRIGGER inheritance_relation_delete AFTER DELETE ON relation
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (OLD.from_id), (OLD.to_id);
END;
--;
CREATE TRIGGER inheritance_override_insert AFTER INSERT ON class_override
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (NEW.asset_id);
END;
--;
CREATE TRIGGER inheritance_override_update AFTER UPDATE ON class_override
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (OLD.asset_id), (NEW.asset_id);
END;
--;
CREATE TRIGGER inheritance_override_delete AFTER DELETE ON class_override
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (OLD.asset_id);
END;
--;
CREATE TRIGGER inheritance_place_insert AFTER INSERT ON place WHEN NEW.parent_id IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (-NEW.id);
END;
--;
CREATE TRIGGER inheritance_place_update AFTER UPDATE OF parent_id ON place
WHEN OLD.parent_id IS NOT NEW.parent_id
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (-NEW.id);
    INSERT OR IGNORE INTO inheritance_dirty SELECT -OLD.parent_id WHERE OLD.parent_id IS NOT NULL;
END;
--;
CREATE TRIGGER inheritance_place_delete AFTER DELETE ON place
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (-OLD.id);
    INSERT OR IGNORE INTO inheritance_dirty SELECT -OLD.parent_id WHERE OLD.parent_id IS NOT NULL;
END;
--;
CREATE TABLE flow (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    from_id INTEGER REFERENCES asset (id),
    to_id INTEGER REFERENCES asset (id),
    from_zone TEXT NOT NULL DEFAULT '',
    to_zone TEXT NOT NULL DEFAULT '',
    carrier TEXT NOT NULL DEFAULT '',
    sanitize TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX flow_from ON flow (from_id);
--;
CREATE INDEX flow_to ON flow (to_id);
--;
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    asset_id INTEGER NOT NULL REFERENCES asset (id),
    threat TEXT NOT NULL,
    cycle INTEGER NOT NULL,
    rater TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    method_version TEXT NOT NULL DEFAULT '',
    inputs TEXT NOT NULL DEFAULT '',
    importance REAL,
    likelihood REAL,
    loss REAL,
    value REAL,
    level TEXT NOT NULL DEFAULT '',
    acceptable INTEGER CHECK (acceptable IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    scored_at TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE UNIQUE INDEX assessment_pair ON assessment (asset_id, threat, cycle, rater);
--;
CREATE TABLE actor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    role TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX actor_unit ON actor (unit_id);
--;
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    year INTEGER,
    due TEXT NOT NULL DEFAULT '',
    fields TEXT NOT NULL DEFAULT '',
    sheets TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE TABLE campaign_unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    campaign TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    status TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    sent_on TEXT NOT NULL DEFAULT '',
    returned_on TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '',
    confirmed_by TEXT NOT NULL DEFAULT '',
    confirmed_on TEXT NOT NULL DEFAULT '',
    sent_back_on TEXT NOT NULL DEFAULT '',
    sent_back_reason TEXT NOT NULL DEFAULT '',
    accepted_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE UNIQUE INDEX campaign_unit_pair ON campaign_unit (campaign, unit_id);
--;
CREATE INDEX campaign_unit_unit ON campaign_unit (unit_id);
--;
CREATE TABLE merge_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    mark TEXT NOT NULL DEFAULT '',
    campaign TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    file TEXT NOT NULL DEFAULT '',
    line INTEGER,
    asset TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    field TEXT NOT NULL DEFAULT '',
    base TEXT NOT NULL DEFAULT '',
    ours TEXT NOT NULL DEFAULT '',
    theirs TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX merge_item_mark ON merge_item (mark);
--;
CREATE INDEX merge_item_state ON merge_item (state, unit_id);
--;
CREATE INDEX merge_item_asset ON merge_item (asset);
--;
CREATE INDEX merge_item_unit ON merge_item (unit_id);
--;
CREATE TABLE import_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    word TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE TABLE import_mapping (
    target TEXT NOT NULL,
    headers TEXT NOT NULL,
    map TEXT NOT NULL,
    PRIMARY KEY (target, headers)
) STRICT;
--;
CREATE TABLE catalogue_document (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    json TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (kind, id, version)
) STRICT;
--;
CREATE TABLE journal_entry (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    inverse_of INTEGER REFERENCES journal_entry (seq),
    actor TEXT NOT NULL,
    instant TEXT NOT NULL,
    label TEXT NOT NULL,
    arguments TEXT NOT NULL,
    reason TEXT NOT NULL,
    changes INTEGER NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;
--;
CREATE INDEX journal_entry_inverse ON journal_entry (inverse_of) WHERE inverse_of IS NOT NULL;
--;
CREATE TABLE journal_change (
    seq INTEGER NOT NULL REFERENCES journal_entry (seq) DEFERRABLE INITIALLY DEFERRED,
    n INTEGER NOT NULL,
    entity TEXT NOT NULL,
    uid TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX journal_change_record ON journal_change (uid, seq, n);
--;
CREATE TABLE register (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    city TEXT NOT NULL DEFAULT '',
    paper_in_scope INTEGER CHECK (paper_in_scope IN (0, 1)),
    scheme TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    cycle INTEGER,
    network_model TEXT NOT NULL DEFAULT '',
    own_schemes TEXT NOT NULL DEFAULT '',
    entries INTEGER NOT NULL DEFAULT 0,
    head TEXT NOT NULL DEFAULT '',
    fold_version INTEGER NOT NULL DEFAULT 0,
    reading_version TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE TRIGGER inheritance_scheme_update AFTER UPDATE OF scheme ON register
WHEN OLD.scheme <> NEW.scheme
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (0);
END;
--;
CREATE TRIGGER inheritance_scheme_insert AFTER INSERT ON catalogue_document
WHEN NEW.kind = 'scheme'
BEGIN
    INSERT OR IGNORE INTO inheritance_dirty VALUES (0);
END;
