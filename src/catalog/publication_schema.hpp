// FOR TABLES IN SCHEMA of a publication: PostgreSQL 15 and later. Manual: sql-createpublication.
#pragma once

namespace schemadiff {

struct PublicationSchema {
    template <class Visitor>
    static void fields(Visitor&&) {}
};

}  // namespace schemadiff
