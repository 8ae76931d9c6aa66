// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"

namespace daicho {

/// What an entry did, in words: its label key with its arguments. Keys:
/// register.create, register.update, actor.create, unit.* (unit.reorganise,
/// unit.plan), place.*,
/// asset.create|update|remove|bulk|classify, relation.*, flow.*, score.save|remove, sample.fill,
/// import, import.word, import.word.remove, export, report, undo, redo.
QString labelText(const EntryHead& head);

} // namespace daicho
