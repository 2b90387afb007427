// What subscribers of a publication notice of changes to its tables.
#pragma once

#include "emit/emit.hpp"

namespace schemadiff {

// By name, with its schema, or among all tables.
bool is_published(const Catalog& catalog, const ObjectId& table);

// UPDATE of the table, by a backfill as well, fails: it is published, and nothing names its rows.
bool refuses_updates(const Catalog& catalog, const ObjectId& table);

// For SET UNLOGGED, which is refused to what a publication names.
void await_leaving_publications(const EmitContext& context, Statement& statement, const ObjectId& table);

// For a statement by which this publication begins to tell of changes to the table, or to all that it publishes. UPDATE
// and DELETE, those of a backfill as well, fail where no replica identity names the rows: it comes first, or its
// absence is said.
void care_for_writers(const EmitContext& context, Statement& statement, const std::string& publication,
                      const ObjectId& table);
void care_for_all_writers(const EmitContext& context, Statement& statement, const std::string& publication);

// Replication does not carry the change of a published table itself.
void notice_subscribers(const EmitContext& context, Statement& statement, const ObjectId& table);

}  // namespace schemadiff
