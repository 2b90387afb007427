#include <algorithm>

#include "introspect/context.hpp"
#include "introspect/subject.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_seclabel, and pg_shseclabel for subscriptions, those of other databases among them.
constexpr const char* kQuery = R"(
SELECT l.classoid, l.objoid, l.objsubid, l.provider, l.label, coalesce(a.attname, c.relname)
FROM pg_catalog.pg_seclabel l
LEFT JOIN pg_catalog.pg_class c ON l.classoid = 1259 AND c.oid = l.objoid
LEFT JOIN pg_catalog.pg_attribute a ON l.classoid = 1259 AND l.objsubid > 0 AND a.attrelid = l.objoid AND a.attnum = l.objsubid
UNION ALL
SELECT classoid, objoid, 0, provider, label, NULL FROM pg_catalog.pg_shseclabel WHERE classoid = 6100
ORDER BY 1, 2, 3, 4)";

Address address_of(const Rows& rows, std::size_t r) {
    return {static_cast<SystemCatalog>(rows.oid(r, 0)), rows.oid(r, 1), static_cast<int>(rows.integer(r, 2))};
}

}  // namespace

void read_security_label(ReadContext& context) {
    auto rows = context.query("security labels", kQuery);
    for (std::size_t r = 0; r < rows->size();) {
        std::size_t first = r;
        Address address = address_of(*rows, r);
        SecurityLabel label;
        for (; r < rows->size() && address_of(*rows, r) == address; ++r)
            label.labels.push_back({rows->string(r, 3), rows->string(r, 4)});
        std::sort(label.labels.begin(), label.labels.end());
        if (auto subject = find_subject(context, address, rows->string(first, 5)))
            add_satellite(context, Kind::security_label, *subject, std::move(label));
        else if (address.catalog != SystemCatalog::subscription)
            context.builder.add_unmanaged("security label of an extension's object", static_cast<int>(r - first));
    }
}

}  // namespace schemadiff
