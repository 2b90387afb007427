// What subscribers of a publication notice of changes to its tables.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// By name, with its schema, or among all tables.
bool is_published(const Catalog& catalog, const ObjectId& table);

// UPDATE and DELETE of a published table fail when it has no replica identity that names its rows.
void notice_stopped_writers(const EmitContext& context, Statement& statement, const Publication& publication,
                            const ObjectId& table);

// Replication does not carry the change of a published table itself.
void notice_subscribers(const EmitContext& context, Statement& statement, const ObjectId& table);

}  // namespace schemadiff
