#include <algorithm>
#include <map>
#include <tuple>

#include "base/quote.hpp"
#include "introspect/context.hpp"
#include "introspect/operator_members.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_opclass. A key type of 0 is that of the column.
constexpr const char* kQuery = R"(
SELECT c.oid, c.opcnamespace, c.opcname, m.amname, pg_catalog.format_type(c.opcintype, NULL), c.opcdefault, n.nspname,
       f.opfname, CASE WHEN c.opckeytype <> 0 THEN pg_catalog.format_type(c.opckeytype, NULL) END, f.oid
FROM pg_catalog.pg_opclass c JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
WHERE c.oid >= 16384)";

void add_members(ReadContext& context) {
    for (LiveMember& each : read_operator_members(context)) {
        auto holder = context.handle(each.holder);
        if (!holder || each.holder.catalog != SystemCatalog::operator_class) continue;
        context.alias(each.row, *holder);
        auto& described = std::get<OperatorClass>(context.builder.at(*holder).payload);
        described.members.push_back(std::move(each.member));
        if (auto needed = context.handle(each.needs)) context.builder.add_edge(*holder, *needed, EdgeKind::uses);
    }
}

// An index needs the loose members for its type as much as the class.
using LooseMembers = std::multimap<std::tuple<std::string, std::string, std::string, std::string>, Handle>;

LooseMembers loose_members(const ReadContext& context) {
    LooseMembers all;
    for (Handle i = 0; i < context.builder.size(); ++i) {
        const ObjectId& id = context.id_of(i);
        if (const auto* member = std::get_if<OperatorFamilyMember>(&context.builder.at(i).payload))
            all.emplace(std::tuple{id.schema, id.name, id.signature, member->left}, i);
    }
    return all;
}

}  // namespace

void read_operator_class(ReadContext& context) {
    auto rows = context.query("operator classes", kQuery);
    LooseMembers loose = loose_members(context);
    std::vector<Handle> added;
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        const std::string* schema = context.schema(rows->oid(r, 1));
        if (schema == nullptr || context.belongs_to_extension(SystemCatalog::operator_class, oid)) continue;
        OperatorClass described;
        described.type = rows->string(r, 4);
        described.is_default = rows->boolean(r, 5);
        described.family = quote_qualified(rows->text(r, 6), rows->text(r, 7));
        described.storage = rows->string(r, 8);
        ObjectId family =
            make_id(Kind::operator_family, rows->string(r, 6), rows->string(r, 7), "", rows->string(r, 3));
        std::string type = described.type;
        auto handle = context.add({SystemCatalog::operator_class, oid},
                                  make_id(Kind::operator_class, *schema, rows->string(r, 2), "", rows->string(r, 3)),
                                  std::move(described));
        if (!handle) continue;
        added.push_back(*handle);
        // A class goes with its family and its access method, which pg_depend calls automatic.
        context.builder.add_edge(context.id_of(*handle), make_id(Kind::access_method, "", family.signature),
                                 EdgeKind::uses);
        if (auto of = context.handle({SystemCatalog::operator_family, rows->oid(r, 9)}))
            context.builder.add_edge(*handle, *of, EdgeKind::uses);
        auto [first, last] = loose.equal_range({family.schema, family.name, family.signature, type});
        for (; first != last; ++first) context.builder.add_edge(*handle, first->second, EdgeKind::uses);
    }
    add_members(context);
    for (Handle handle : added) {
        auto& members = std::get<OperatorClass>(context.builder.at(handle).payload).members;
        std::sort(members.begin(), members.end(), comes_before);
    }
}

}  // namespace schemadiff
