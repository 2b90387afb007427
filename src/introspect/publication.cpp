#include <fmt/format.h>

#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_publication. Generated columns can be published since PostgreSQL 18.
constexpr const char* kQuery = R"(
SELECT p.oid, p.pubname, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot, {}
FROM pg_catalog.pg_publication p WHERE p.oid >= 16384)";

}  // namespace

void read_publication(ReadContext& context) {
    auto rows = context.query("publications", fmt::format(kQuery, context.since(18) ? "p.pubgencols" : "'n'"));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.belongs_to_extension(SystemCatalog::publication, oid)) continue;
        Publication publication;
        publication.all_tables = rows->boolean(r, 2);
        std::vector<std::string> operations;
        for (std::size_t i = 0; i < publication.operations.size(); ++i)
            if (rows->boolean(r, 3 + i)) operations.push_back(publication.operations[i]);
        publication.operations = std::move(operations);
        publication.via_root = rows->boolean(r, 7);
        publication.generated_columns = rows->text(r, 8) == "s" ? "stored" : "none";
        context.add({SystemCatalog::publication, oid}, make_id(Kind::publication, "", rows->string(r, 1)),
                    std::move(publication));
    }
}

}  // namespace schemadiff
