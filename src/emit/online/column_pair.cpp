#include "emit/online/column_pair.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"

namespace schemadiff {

namespace {

// '~' sorts last: after the triggers of users.
std::string trigger_name(const ColumnPair& pair) {
    return quote_identifier("~" + helper_name("sync", pair.after).substr(2));
}

std::string function_name(const ColumnPair& pair) {
    return quote_qualified(kHelperSchema, helper_name("sync", pair.after).substr(2));
}

}  // namespace

bool can_have_second_column(const Catalog& source, const ObjectId& id) {
    const auto* column = get_payload<Column>(source.find(id));
    const auto* table = get_payload<Table>(source.find(table_of(id)));
    if (column == nullptr || table == nullptr || !table->partition_key.empty() || table->is_foreign()) return false;
    if (column->inherited || !column->generated.empty()) return false;
    return links_to_children(source, table_of(id)).empty();
}

bool can_be_paired(const Catalog& source, const Catalog& target, const ColumnPair& pair) {
    const ObjectId& id = pair.before;
    for (const StrategyHint& hint : target.hints().strategies)
        if (hint.strategy == Strategy::inplace && (hint.object == pair.after || hint.object == table_of(pair.after)))
            return false;
    // Under another table's new name it is found when that has been renamed.
    if (pair.before.kind != Kind::column || pair.before.name != pair.after.name) return false;
    // A name that goes from one column to another means one thing at a time.
    if (source.find(pair.after) != nullptr || target.find(id) != nullptr) return false;
    if (!can_have_second_column(source, id)) return false;
    if (source.find(make_id(Kind::identity, id.schema, id.name, id.member)) != nullptr) return false;
    // A sequence can be owned by one column only.
    auto position = source.position(id);
    auto links = source.dependents(*position);
    return std::none_of(links.begin(), links.end(), [](const Link& link) { return link.why == EdgeKind::owned_by; });
}

const ColumnPair* pair_before(const EmitContext& context, const ObjectId& id) {
    for (const ColumnPair& pair : context.pairs)
        if (pair.before == id) return &pair;
    return nullptr;
}

const ColumnPair* pair_after(const EmitContext& context, const ObjectId& id) {
    for (const ColumnPair& pair : context.pairs)
        if (pair.after == id) return &pair;
    return nullptr;
}

namespace {

// Safety catalog, 3.2, "Sync trigger": NULL in the new column of a new row means "not written by new code".
std::string keep_equal(const ColumnPair& pair) {
    return fmt::format(R"(
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.{1} IS NULL THEN NEW.{1} := NEW.{0}; ELSE NEW.{0} := NEW.{1}; END IF;
    ELSIF NEW.{1} IS DISTINCT FROM OLD.{1} THEN NEW.{0} := NEW.{1};
    ELSIF NEW.{0} IS DISTINCT FROM OLD.{0} THEN NEW.{1} := NEW.{0};
    END IF;
    RETURN NEW;
END)",
                       quote_identifier(pair.before.member), quote_identifier(pair.after.member));
}

// Nobody knows the new column yet, so that all come through the old one. Old code goes on writing what the new type
// refuses; contract is where that ends.
std::string keep_converted(const ColumnPair& pair) {
    std::string trap =
        "EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN\n"
        "    NEW.{0} := NULL;\n"
        "    RETURN NEW;\n";
    return fmt::format(fmt::runtime("\n#variable_conflict use_column\n"
                                    "BEGIN\n"
                                    "    SELECT {1} INTO NEW.{0} FROM (SELECT NEW.*) AS {2};\n"
                                    "    RETURN NEW;\n" +
                                    (pair.may_fail ? trap : std::string()) + "END"),
                       quote_identifier(pair.after.member), pair.value, quote_identifier(pair.before.name));
}

}  // namespace

std::string create_synchronisation(const ColumnPair& pair) {
    std::string path = pair.search_path.empty() ? "pg_catalog" : pair.search_path;
    return fmt::format(
        "CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql SET search_path = {path} AS {body};\n"
        "CREATE TRIGGER {trigger} BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW\n"
        "    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')\n"
        "    EXECUTE FUNCTION {function}()",
        fmt::arg("function", function_name(pair)), fmt::arg("path", path),
        fmt::arg("body", quote_dollar(pair.takes_over() ? keep_converted(pair) : keep_equal(pair))),
        fmt::arg("trigger", trigger_name(pair)), fmt::arg("table", relation_name(pair.after)));
}

std::string drop_synchronisation(const ColumnPair& pair) {
    return fmt::format("DROP TRIGGER {} ON {};\nDROP FUNCTION {}()", trigger_name(pair), relation_name(pair.after),
                       function_name(pair));
}

Backfill backfill_of(const ColumnPair& pair) {
    std::string before = quote_identifier(pair.before.member);
    return {pair.after, pair.takes_over() ? pair.value : before,
            fmt::format("{} IS NULL AND {} IS NOT NULL", quote_identifier(pair.after.member), before),
            pair.search_path};
}

}  // namespace schemadiff
