#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/function_name.hpp"
#include "introspect/options.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_foreign_data_wrapper.
constexpr const char* kQuery = R"(
SELECT w.oid, w.fdwname, {}, {}, w.fdwoptions FROM pg_catalog.pg_foreign_data_wrapper w WHERE w.oid >= 16384)";

}  // namespace

void read_foreign_data_wrapper(ReadContext& context) {
    auto rows = context.query("foreign-data wrappers", fmt::format(kQuery, qualified_function_sql("w.fdwhandler"),
                                                                   qualified_function_sql("w.fdwvalidator")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.belongs_to_extension(SystemCatalog::foreign_data_wrapper, oid)) continue;
        ForeignDataWrapper wrapper;
        wrapper.handler = rows->string(r, 2);
        wrapper.validator = rows->string(r, 3);
        wrapper.options = sorted_options(*rows, r, 4);
        context.add({SystemCatalog::foreign_data_wrapper, oid},
                    make_id(Kind::foreign_data_wrapper, "", rows->string(r, 1)), std::move(wrapper));
    }
}

}  // namespace schemadiff
