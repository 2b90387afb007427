// A label of an enum under another name, in mode online: the new label comes beside the old one, code writes the one
// that it knows, and contract makes the type anew without the old one (R-ENUMDROP), which turns the values that are
// there. Safety catalog, E03.
#pragma once

#include <string>
#include <vector>

#include "catalog/rename.hpp"
#include "emit/emit.hpp"

namespace schemadiff {

// Why only RENAME VALUE can do it, for the reader; empty: the new label can come first. The source may have either
// name.
std::string why_label_is_renamed_in_place(const Catalog& source, const Catalog& target, int server_version,
                                          const Rename& label);

// The same, where the author has not asked for RENAME VALUE.
bool can_come_first(const Catalog& source, const Catalog& target, int server_version, const Rename& label);

// Those of `begun`, which an earlier plan has begun, that the target asks for still; turned round where it has gone
// back to the old label.
std::vector<Rename> labels_under_way(const Catalog& target, const std::vector<Rename>& begun);

// Whether this label is the new name of another one; null: it is not.
const Rename* late_name(const EmitContext& context, const ObjectId& type, const std::string& label);

// Of the labels that leave with the old type, the ones whose values leave, too.
std::vector<std::string> lost_labels(const EmitContext& context, const ObjectId& type,
                                     const std::vector<std::string>& before, const std::vector<std::string>& after);

// Contract's statement ends the old names.
void notice_renamed_labels(const EmitContext& context, const ObjectId& type, Statement& statement);

// The value of a column that holds such labels as text, an array's as an array of text, under their new names. Empty:
// there is nothing to turn.
std::string text_with_new_labels(const EmitContext& context, const Object& column);

}  // namespace schemadiff
