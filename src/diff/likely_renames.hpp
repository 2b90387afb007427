// What may be one thing under two names although no annotation says so. Nothing acts on it: the author decides.
#pragma once

#include <functional>
#include <vector>

#include "catalog/rename.hpp"
#include "diff/change.hpp"

namespace schemadiff {

using IdRule = std::function<bool(const ObjectId&)>;

// Where a drop would lose data: columns of one type in one table, tables that share most of their columns, enum labels
// at one place. What leaves may be listed with several that come; sorted. `is_resolved` tells columns that have two
// names already.
std::vector<Rename> likely_renames(const Changes& changes, const IdRule& is_resolved = {});

// What is made anew although it has only another name: indexes, constraints, views and functions of one definition.
std::vector<Rename> likely_renames_without_loss(const Changes& changes);

}  // namespace schemadiff
