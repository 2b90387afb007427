#include "introspect/operator_members.hpp"

#include <fmt/format.h>

#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_amop, pg_amproc. Of what each one is a part is told by pg_depend alone, which keeps no word of what is
// pinned: that is a family of the system.
constexpr const char* kQuery = R"(
SELECT 2602, a.oid, coalesce(d.refclassid, 2753), coalesce(d.refobjid, a.amopfamily), 2617, a.amopopr, n.nspname, f.opfname, m.amname, a.amopstrategy,
       pg_catalog.format_type(a.amoplefttype, NULL), pg_catalog.format_type(a.amoprighttype, NULL),
       (SELECT pg_catalog.quote_ident(s.nspname) || '.' || o.oprname FROM pg_catalog.pg_operator o
        JOIN pg_catalog.pg_namespace s ON s.oid = o.oprnamespace WHERE o.oid = a.amopopr), NULL,
       (SELECT pg_catalog.quote_ident(s.nspname) || '.' || pg_catalog.quote_ident(g.opfname) FROM pg_catalog.pg_opfamily g
        JOIN pg_catalog.pg_namespace s ON s.oid = g.opfnamespace WHERE g.oid = a.amopsortfamily)
FROM pg_catalog.pg_amop a
LEFT JOIN pg_catalog.pg_depend d ON d.classid = 2602 AND d.objid = a.oid AND d.refclassid IN (2616, 2753)
  AND NOT (d.refclassid = 2753 AND a.amopsortfamily = d.refobjid AND a.amopfamily <> d.refobjid)
JOIN pg_catalog.pg_opfamily f ON f.oid = a.amopfamily JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
WHERE a.oid >= 16384
UNION ALL
SELECT 2603, a.oid, coalesce(d.refclassid, 2753), coalesce(d.refobjid, a.amprocfamily), 1255, a.amproc::oid, n.nspname, f.opfname, m.amname, a.amprocnum,
       pg_catalog.format_type(a.amproclefttype, NULL), pg_catalog.format_type(a.amprocrighttype, NULL), {},
       {}, NULL
FROM pg_catalog.pg_amproc a
LEFT JOIN pg_catalog.pg_depend d ON d.classid = 2603 AND d.objid = a.oid AND d.refclassid IN (2616, 2753)
JOIN pg_catalog.pg_opfamily f ON f.oid = a.amprocfamily JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
WHERE a.oid >= 16384)";

enum Field {
    kCatalog,
    kOid,
    kHolderCatalog,
    kHolder,
    kNeedsCatalog,
    kNeeds,
    kFamilySchema,
    kFamily,
    kMethod,
    kNumber,
    kLeft,
    kRight,
    kName,
    kArguments,
    kSortFamily,
};

}  // namespace

std::vector<LiveMember> read_operator_members(ReadContext& context) {
    auto rows = context.query("members of operator families",
                              fmt::format(kQuery, qualified_function_sql("a.amproc"), argument_types_sql("a.amproc")));
    auto address = [&](std::size_t r, std::size_t catalog, std::size_t oid) {
        return Address{static_cast<SystemCatalog>(rows->oid(r, catalog)), rows->oid(r, oid)};
    };
    std::vector<LiveMember> members;
    for (std::size_t r = 0; r < rows->size(); ++r) {
        LiveMember each{address(r, kCatalog, kOid),
                        address(r, kHolderCatalog, kHolder),
                        address(r, kNeedsCatalog, kNeeds),
                        rows->string(r, kFamilySchema),
                        rows->string(r, kFamily),
                        rows->string(r, kMethod),
                        {}};
        OperatorFamilyMember& member = each.member;
        member.is_function = each.row.catalog == SystemCatalog::access_method_function;
        member.number = static_cast<int>(rows->integer(r, kNumber));
        member.left = rows->string(r, kLeft);
        member.right = rows->string(r, kRight);
        member.name = rows->string(r, kName);
        member.arguments = rows->string(r, kArguments);
        member.sort_family = rows->string(r, kSortFamily);
        members.push_back(std::move(each));
    }
    return members;
}

}  // namespace schemadiff
