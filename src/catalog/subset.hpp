// A part of a catalog that can stand on its own.
#pragma once

#include <functional>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

// The given objects and everything that has to exist before they can: what they use, the wholes they belong to, and for
// each table its columns, keys and parents. Not what merely says something about them (comments, owners, privileges).
Catalog closure_of(const Catalog& catalog, const std::vector<ObjectId>& wanted);

// The objects at the positions that are marked, and the edges between them.
Catalog restricted_to(const Catalog& catalog, const std::vector<bool>& kept);

// The same, and all of it, to be added to.
CatalogBuilder copy_of(const Catalog& catalog, const std::vector<bool>& kept);
CatalogBuilder copy_of(const Catalog& catalog);

// The same objects with some payloads exchanged; edges stay.
Catalog with_payloads(const Catalog& catalog, const std::vector<Object>& replacements);

// The same objects and those of the other catalog that are wanted, with their edges, and those to roles.
Catalog with_objects(const Catalog& catalog, const Catalog& other, const std::function<bool(const ObjectId&)>& wanted);

// The same objects under what an author says about them.
Catalog with_hints(const Catalog& catalog, Hints hints);

}  // namespace schemadiff
