// Columns, CHECK constraints and indexes that come from a parent are dropped with the parent's.
// Both producers leave this to the builder, so that the rule stands in one place.
#pragma once

namespace schemadiff {

class CatalogBuilder;

// Adds an inherits edge from each inherited column, constraint and attached index to the one it comes from, or a merges
// edge when the child declares it as well.
void add_inherited_membership(CatalogBuilder& builder);

}  // namespace schemadiff
