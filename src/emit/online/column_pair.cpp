#include "emit/online/column_pair.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/helper_name.hpp"
#include "emit/online/row_numbers.hpp"
#include "emit/online/second_column.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

// '~' sorts last: after the triggers of users.
std::string trigger_name(const ColumnPair& pair) {
    return quote_identifier("~" + helper_name("sync", pair.after).substr(2));
}

std::string function_name(const ColumnPair& pair) {
    return quote_qualified(kHelperSchema, helper_name("sync", pair.after).substr(2));
}

const ColumnPair* find_pair(const EmitContext& context, const Catalog& catalog, ObjectId ColumnPair::*side,
                            const ObjectId& id) {
    if (id.kind != Kind::column || context.pairs.empty()) return nullptr;
    for (const ColumnPair& pair : context.pairs)
        if (pair.*side == id) return &pair;
    for (const Object* link : links_to_parents(catalog, table_of(id))) {
        const ObjectId& parent = std::get<Inheritance>(link->payload).parent;
        ObjectId above = make_id(Kind::column, parent.schema, parent.name, id.member);
        if (const ColumnPair* pair = find_pair(context, catalog, side, above)) return pair;
    }
    return nullptr;
}

// The trigger of a partitioned table is one of its partitions; what inherits has none but its own.
std::vector<ObjectId> tables_with_trigger(const EmitContext& context, const ObjectId& table) {
    if (is_partitioned(context.source(), table)) return {table};
    return tree_of(context, table);
}

bool is_wanted_in_place(const Catalog& target, const ObjectId& column) {
    const auto& strategies = target.hints().strategies;
    return std::any_of(strategies.begin(), strategies.end(), [&](const StrategyHint& hint) {
        return hint.strategy == Strategy::inplace && (hint.object == column || hint.object == table_of(column));
    });
}

bool is_virtual(const Catalog& catalog, const ObjectId& column) {
    const auto* value = get_payload<Column>(catalog.find(column));
    return value != nullptr && value->generated_virtual;
}

}  // namespace

bool comes_anew(const Catalog& source, const Catalog& target, const ColumnPair& pair) {
    if (pair.before.kind != Kind::column || pair.before.name != pair.after.name) return false;
    return is_virtual(source, pair.before) && is_virtual(target, pair.after) && target.find(pair.before) == nullptr &&
           !is_wanted_in_place(target, pair.after);
}

bool can_be_paired(const Catalog& source, const Catalog& target, int server_version, const ColumnPair& pair) {
    const ObjectId& id = pair.before;
    if (is_wanted_in_place(target, pair.after)) return false;
    // Under another table's new name it is found when that has been renamed.
    if (pair.before.kind != Kind::column || pair.before.name != pair.after.name) return false;
    // A name that goes from one column to another means one thing at a time.
    if (source.find(pair.after) != nullptr || target.find(id) != nullptr) return false;
    return why_no_second_column(source, target, server_version, id).empty() &&
           why_numbers_stay(source, target, pair).empty();
}

const ColumnPair* pair_before(const EmitContext& context, const ObjectId& id) {
    return find_pair(context, context.source(), &ColumnPair::before, id);
}

const ColumnPair* pair_after(const EmitContext& context, const ObjectId& id) {
    return find_pair(context, context.target(), &ColumnPair::after, id);
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

std::string create_synchronisation(const EmitContext& context, const ColumnPair& pair) {
    std::string path = pair.search_path.empty() ? "pg_catalog" : pair.search_path;
    std::string sql = fmt::format("CREATE FUNCTION {}() RETURNS trigger LANGUAGE plpgsql SET search_path = {} AS {}",
                                  function_name(pair), path,
                                  quote_dollar(pair.takes_over() ? keep_converted(pair) : keep_equal(pair)));
    for (const ObjectId& table : tables_with_trigger(context, table_of(pair.after)))
        sql += fmt::format(
            ";\nCREATE TRIGGER {} BEFORE INSERT OR UPDATE ON {} FOR EACH ROW\n"
            "    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')\n"
            "    EXECUTE FUNCTION {}()",
            trigger_name(pair), sql_name(table), function_name(pair));
    return sql;
}

std::string drop_synchronisation(const EmitContext& context, const ColumnPair& pair) {
    std::string sql;
    for (const ObjectId& table : tables_with_trigger(context, table_of(pair.after)))
        sql += fmt::format("DROP TRIGGER {} ON {};\n", trigger_name(pair), sql_name(table));
    return sql + fmt::format("DROP FUNCTION {}()", function_name(pair));
}

Backfill backfill_of(const ColumnPair& pair) {
    std::string before = quote_identifier(pair.before.member);
    return {pair.after, pair.takes_over() ? pair.value : before,
            fmt::format("{} IS NULL AND {} IS NOT NULL", quote_identifier(pair.after.member), before),
            pair.search_path};
}

}  // namespace schemadiff
