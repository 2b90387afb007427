// An index, or a constraint with one, as a part of that of the table above.
#pragma once

#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

// The link that makes it a part, if there is one.
inline ObjectId attach_of(const ObjectId& index) {
    return make_id(Kind::index_attach, index.schema, index.kind == Kind::constraint ? index.member : index.name);
}

// For the statement that makes an index of this partitioned table, or a constraint with one: links of partitions that
// have no part of it, or one that is not valid. ATTACH PARTITION would make them another, and so comes first. Source:
// AttachPartitionEnsureIndexes.
std::vector<ObjectId> links_without_valid_part(const Catalog& catalog, const ObjectId& index, const ObjectId& table);

// An exclusion constraint, or a key WITHOUT OVERLAPS, of a partition: no statement attaches one to that of the table
// above, and ATTACH PARTITION takes none over. Both make their own instead, under the name that they choose. Source:
// CompareIndexInfo.
bool is_part_of_exclusion(const Catalog& catalog, const ObjectId& constraint);
// Those below this constraint that are made with it, and their links to those above. None of other constraints.
std::vector<ObjectId> exclusion_parts(const Catalog& catalog, const ObjectId& constraint);

// What is said of that one reaches it.
inline bool is_part(const Catalog& catalog, const ObjectId& index) { return catalog.find(attach_of(index)) != nullptr; }

}  // namespace schemadiff
