// What a database holds between expand and contract besides the schema itself: two columns for one, rows that are still
// to be filled, and the list of what contract will do. It is written down in the table schemadiff.open, which comes
// with the first step that needs it and goes with the last, so that a plan made in between goes on from where things
// stand.
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/rename.hpp"
#include "emit/put_aside.hpp"
#include "emit/statement.hpp"

namespace schemadiff {

// A column under its old and its new name, kept equal by a trigger; or one of another type that a trigger fills, and
// that takes over the name in contract.
struct ColumnPair {
    ObjectId before, after;
    std::string value = {};        // of the new column, an expression over the row; empty: that of the old one
    std::string search_path = {};  // in which its names are found; empty: they are qualified
    bool may_fail = false;         // some values are none of the new type

    bool takes_over() const { return !value.empty(); }
    friend bool operator==(const ColumnPair&, const ColumnPair&) = default;
};

// An object that can be reached under its old name as well.
struct Alias {
    ObjectId before, after;

    // What goes by the old name: a view of a table or view, a domain over a type, or one more of the same kind.
    ObjectId stand_in() const;
    friend auto operator<=>(const Alias&, const Alias&) = default;
};

struct OpenEntry {
    std::string kind;  // "pair", "alias", "label", "number", "backfill", "filled" (a backfill that has run), "pending"
    std::string object;  // as describe() prints it
    std::string detail;  // JSON for pairs and backfills; for what is pending: the fingerprint of the target's form
    friend auto operator<=>(const OpenEntry&, const OpenEntry&) = default;
};

struct OpenExpand {
    bool exists = false;
    std::vector<OpenEntry> entries;
    bool has_kept = false;  // the table schemadiff.kept, whether or not the role may read it
    std::vector<KeptObject> kept;

    std::vector<ColumnPair> pairs() const;
    std::vector<Alias> aliases() const;
    std::vector<Rename> labels() const;
    std::vector<Backfill> backfills() const;
    // Columns that get their numbers from a helper until they become identity columns.
    std::vector<ObjectId> numbered() const;
    // Whether it is one of those, or has been and the rows of that time are filled.
    bool has_begun(const Backfill& backfill) const;
    // Whether contract is known to bring the object into this form ("" for one that goes).
    bool is_pending(const ObjectId& id, const std::string& fingerprint) const;
};

OpenEntry entry_for(const ColumnPair& pair);
OpenEntry entry_for(const Alias& alias);
OpenEntry entry_for_label(const Rename& label);
OpenEntry entry_for(const Backfill& backfill);
OpenEntry entry_for_numbers(const ObjectId& column);

enum class KeptData { left_out, included };

// The database without what belongs to an open expand, and without what was put aside.
Catalog without_helpers(Catalog catalog, const OpenExpand& open, KeptData kept = KeptData::left_out);

}  // namespace schemadiff
