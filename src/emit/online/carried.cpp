#include "emit/online/carried.hpp"

#include "diff/compare.hpp"
#include "diff/rename.hpp"

namespace schemadiff {

std::set<ObjectId> carried_along(const Changes& changes, const std::vector<ColumnPair>& pairs, int server_version) {
    std::set<ObjectId> carried;
    if (pairs.empty()) return carried;
    std::vector<Rename> renames;
    for (const ColumnPair& pair : pairs) renames.push_back({pair.before, pair.after, {}, {}});
    Catalog source = apply_renames(changes.source(), std::move(renames)).source;
    Changes rest = compare(source, changes.target(), server_version);
    for (const Change& change : changes.all()) {
        if (change.before == nullptr || change.after == nullptr || change.changed.empty()) continue;
        const Change* left = rest.find(change.id());
        if (left == nullptr || left->changed.empty()) carried.insert(change.id());
    }
    return carried;
}

}  // namespace schemadiff
