-- Facts that decide whether a leak must be reported, and how likely strong shaking is.
ALTER TABLE asset ADD COLUMN encryption TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE place ADD COLUMN quake_probability REAL;
