// CREATE OPERATOR FAMILY. The access method is part of the id: a signature. Manual: sql-createopfamily.
#pragma once

namespace schemadiff {

struct OperatorFamily {
    template <class Visitor>
    static void fields(Visitor&&) {}
};

}  // namespace schemadiff
