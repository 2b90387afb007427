#include <algorithm>

#include "introspect/context.hpp"
#include "introspect/subject.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_depend, type x.
constexpr const char* kQuery = R"(
SELECT d.classid, d.objid, pg_catalog.array_agg(e.extname::text), c.relname
FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
LEFT JOIN pg_catalog.pg_class c ON d.classid = 1259 AND c.oid = d.objid
WHERE d.deptype = 'x' AND d.refclassid = 3079
GROUP BY d.classid, d.objid, c.relname)";

}  // namespace

void read_extension_dependency(ReadContext& context) {
    auto rows = context.query("dependencies on extensions", kQuery);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        auto subject = find_subject(context, {static_cast<SystemCatalog>(rows->oid(r, 0)), rows->oid(r, 1), 0},
                                    rows->string(r, 3));
        ExtensionDependency value{rows->array(r, 2)};
        if (!subject) {
            context.builder.add_unmanaged("dependency of what is not managed on an extension");
            continue;
        }
        std::sort(value.extensions.begin(), value.extensions.end());
        auto handle = context.add_member({SystemCatalog::none, 0}, subject->member,
                                         satellite_id(Kind::extension_dependency, subject->id), value);
        for (const std::string& name : value.extensions)
            if (auto extension = context.builder.handle(make_id(Kind::extension, "", name)); handle && extension)
                context.builder.add_edge(*handle, *extension, EdgeKind::uses);
    }
}

}  // namespace schemadiff
