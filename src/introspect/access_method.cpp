#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_am.
constexpr const char* kQuery = R"(
SELECT a.oid, a.amname, a.amtype = 'i', {} FROM pg_catalog.pg_am a WHERE a.oid >= 16384)";

}  // namespace

void read_access_method(ReadContext& context) {
    auto rows = context.query("access methods", fmt::format(kQuery, qualified_function_sql("a.amhandler")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.belongs_to_extension(SystemCatalog::access_method, oid)) continue;
        AccessMethod method;
        method.type = rows->boolean(r, 2) ? "index" : "table";
        method.handler = rows->string(r, 3);
        context.add({SystemCatalog::access_method, oid}, make_id(Kind::access_method, "", rows->string(r, 1)),
                    std::move(method));
    }
}

}  // namespace schemadiff
