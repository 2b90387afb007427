// CREATE SCHEMA. Manual: sql-createschema.
#pragma once

namespace schemadiff {

struct Schema {
    template <class Visitor>
    static void fields(Visitor&&) {}
};

}  // namespace schemadiff
