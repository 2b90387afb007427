#include "emit/apply/read_open_expand.hpp"

namespace schemadiff {

OpenExpand read_open_expand(Session& session) {
    OpenExpand open;
    auto there = session.execute("SELECT pg_catalog.to_regclass('schemadiff.open') IS NOT NULL");
    if (!there->boolean(0, 0)) return open;
    open.exists = true;
    auto rows = session.execute("SELECT kind, object, detail FROM schemadiff.open ORDER BY kind, object");
    for (std::size_t row = 0; row < rows->size(); ++row)
        open.entries.push_back({rows->string(row, 0), rows->string(row, 1), rows->string(row, 2)});
    return open;
}

}  // namespace schemadiff
