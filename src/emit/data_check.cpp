#include "emit/data_check.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/type_name.hpp"
#include "emit/emit.hpp"
#include "emit/inheritance_tree.hpp"
#include "emit/online/partition.hpp"
#include "emit/plan.hpp"
#include "emit/primary_key.hpp"
#include "emit/reach.hpp"
#include "emit/sequence_position.hpp"
#include "parser/exclusion_keys.hpp"

namespace schemadiff {

namespace {

constexpr int kKeysShown = 5;

bool has(const std::vector<ObjectId>& list, const ObjectId& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool meet(const std::vector<ObjectId>& a, const std::vector<ObjectId>& b) {
    return std::any_of(a.begin(), a.end(), [&](const ObjectId& id) { return has(b, id); });
}

class CheckMaker {
  public:
    CheckMaker(const EmitContext& context, const Statement& statement, const DataRisk& risk)
        : context_(context), statement_(statement), risk_(risk) {}

    std::optional<DataCheck> run() {
        check_.code = risk_.code;
        check_.object = risk_.object;
        if (risk_.code == "F201") find_nulls();
        if (risk_.code == "F202") find_duplicates();
        if (risk_.code == "F203") find_unfulfilled();
        if (risk_.code == "F204") find_orphans();
        if (risk_.code == "F205") find_misfits();
        if (risk_.code == "F206") find_overlaps();
        if (risk_.code == "F207") find_rows_of_the_new_partition();
        if (check_.sql.empty()) return std::nullopt;
        check_.sql += fmt::format(" LIMIT {}", kKeysShown);
        return std::move(check_);
    }

  private:
    void read(const ObjectId& id) { check_.reads.push_back(id); }

    // With the tables below it, also those that leave with their rows.
    void read_table(const ObjectId& table) {
        read(table);
        for (const ObjectId& child : children_at_removal(context_, table)) read(child);
    }

    void read_what_it_needs(const ObjectId& id) {
        const Catalog& target = context_.target();
        auto position = target.position(id);
        if (!position) return;
        for (const Link& link : target.dependencies(*position)) read(target.objects()[link.object].id);
    }

    // The primary key that the table has before the plan; the place of a row without one.
    std::string key_of(const ObjectId& table, const std::string& alias = {}) {
        std::string prefix = alias.empty() ? std::string() : alias + '.';
        std::vector<std::string> columns;
        if (const auto* key = get_payload<Constraint>(primary_key_of(context_.source(), table)))
            for (const std::string& column : key->columns) {
                read(make_id(Kind::column, table.schema, table.name, column));
                columns.push_back(quote_identifier(column));
            }
        if (columns.empty()) columns.emplace_back("ctid");
        check_.keys = join(columns, ", ");
        for (std::string& column : columns) column.insert(0, prefix);
        return fmt::format("pg_catalog.concat_ws(', ', {})", join(columns, ", "));
    }

    // Keys look at the rows of the table alone, not at those of the tables that inherit from it.
    std::string own_rows(const ObjectId& table) const {
        bool has_heirs =
            !is_partitioned(context_.source(), table) && !links_to_children(context_.source(), table).empty();
        return (has_heirs ? "ONLY " : "") + relation_name(table);
    }

    // Rows of the tables below that leave before the step are no matter of it. Those are below no more once they have
    // left, or have another name.
    std::vector<std::string> stays_below(const ObjectId& table) const {
        std::vector<std::string> conditions;
        std::vector<ObjectId> reached = children_at_removal(context_, table);
        reached.push_back(table);
        for (const ObjectId& child : all_children(context_.source(), table))
            if (!has(reached, child))
                conditions.push_back(fmt::format("tableoid IS DISTINCT FROM pg_catalog.to_regclass({})",
                                                 quote_literal(relation_name(child))));
        return conditions;
    }

    void select(const ObjectId& table, const std::string& condition, std::string_view only = {}) {
        read_table(table);
        std::vector<std::string> conditions;
        if (only.empty()) conditions = stays_below(table);
        if (!condition.empty()) conditions.insert(conditions.begin(), condition);
        check_.sql = fmt::format("SELECT {} FROM {}{}", key_of(table), only, relation_name(table));
        if (!conditions.empty()) check_.sql += " WHERE " + join(conditions, " AND ");
    }

    void find_nulls() {
        const ObjectId& column = risk_.object;
        const auto* value = get_payload<Column>(context_.after(column));
        if (has(statement_.produces, column)) {
            bool generated = value != nullptr && !value->generated.empty();
            if (generated) read_what_it_needs(column);
            return select(table_of(column), generated ? '(' + value->generated.text + ") IS NULL" : std::string());
        }
        read(column);
        select(table_of(column), quote_identifier(column.member) + " IS NULL");
    }

    void find_duplicates() {
        const Object* object = context_.after(risk_.object);
        if (const auto* key = get_payload<Constraint>(object)) {
            std::vector<std::string> terms;
            for (const std::string& column : key->columns) terms.push_back(quote_identifier(column));
            return select_duplicates(table_of(object->id), terms, key->nulls_not_distinct, {});
        }
        const auto* index = get_payload<Index>(object);
        if (index == nullptr) return;
        std::vector<std::string> terms;
        for (const IndexKey& key : index->keys) {
            // What is equal is a matter of the operator class.
            if (!key.opclass.empty() && key.opclass != key.default_opclass) return;
            std::string term = key.column.empty() ? '(' + key.expression.text + ')' : quote_identifier(key.column);
            terms.push_back(key.collation.empty() ? term : term + " COLLATE " + key.collation);
        }
        check_.search_path = object->origin.search_path;
        select_duplicates(index->relation, terms, index->nulls_not_distinct, index->predicate.text);
    }

    void select_duplicates(const ObjectId& table, const std::vector<std::string>& terms, bool nulls_too,
                           const std::string& predicate) {
        read_table(table);
        read_what_it_needs(risk_.object);
        std::vector<std::string> conditions;
        if (!nulls_too)
            for (const std::string& term : terms) conditions.push_back(term + " IS NOT NULL");
        if (!predicate.empty()) conditions.push_back('(' + predicate + ')');
        std::string where = conditions.empty() ? std::string() : " WHERE " + join(conditions, " AND ");
        check_.sql = fmt::format(
            "SELECT schemadiff_key FROM (SELECT {} AS schemadiff_key, pg_catalog.count(*) OVER (PARTITION BY {}) AS "
            "schemadiff_count FROM {}{}) AS schemadiff_rows WHERE schemadiff_count > 1 ORDER BY schemadiff_key",
            key_of(table), join(terms, ", "), own_rows(table), where);
    }

    void find_unfulfilled() {
        if (statement_.subject.kind == Kind::domain_constraint) return find_unfulfilled_values();
        if (statement_.subject.kind == Kind::inheritance) return find_rows_out_of_bounds();
        if (risk_.object.kind == Kind::sequence) return find_sequence_out_of_limits();
        const Object* object = context_.after(risk_.object);
        const auto* check = get_payload<Constraint>(object);
        if (check == nullptr) return;
        read_what_it_needs(object->id);
        check_.search_path = object->origin.search_path;
        select(table_of(object->id), fmt::format("NOT ({})", check->definition.text), check->no_inherit ? "ONLY " : "");
    }

    const SequenceOptions* options_of(const Object* object) const {
        const auto* sequence = get_payload<Sequence>(object);
        const auto* identity = get_payload<Identity>(object);
        if (sequence != nullptr) return &sequence->options;
        return identity != nullptr ? &identity->options : nullptr;
    }

    void find_sequence_out_of_limits() {
        const SequenceOptions* before = options_of(context_.before(statement_.subject));
        const SequenceOptions* after = options_of(context_.after(statement_.subject));
        if (before == nullptr || after == nullptr) return;
        read(statement_.subject);
        check_.keys = "last_value";
        check_.sql = fmt::format("SELECT last_value::pg_catalog.text FROM {} WHERE {}last_value NOT BETWEEN {} AND {}",
                                 relation_name(risk_.object), begins_anew(*before, *after) ? "is_called AND " : "",
                                 after->min_value, after->max_value);
    }

    // VALUE of a domain's condition is a name like any other outside of it.
    void find_unfulfilled_values() {
        const Object* object = context_.after(statement_.subject);
        const auto* constraint = get_payload<DomainConstraint>(object);
        if (constraint == nullptr) return;
        const ObjectId& column = risk_.object;
        read_what_it_needs(object->id);
        read(column);
        read_table(table_of(column));
        check_.search_path = object->origin.search_path;
        check_.sql = fmt::format(
            "SELECT schemadiff_key FROM (SELECT {} AS schemadiff_key, {} AS value FROM {}) AS schemadiff_rows "
            "WHERE NOT ({})",
            key_of(table_of(column)), quote_identifier(column.member), relation_name(column), constraint->check.text);
    }

    void find_orphans() {
        const auto* key = get_payload<Constraint>(context_.after(risk_.object));
        // Ranges have their counterpart in several rows together.
        if (key == nullptr || key->period) return;
        ObjectId table = table_of(risk_.object);
        read_table(table);
        read_what_it_needs(risk_.object);
        std::vector<std::string> given, matches;
        for (std::size_t i = 0; i < key->columns.size(); ++i) {
            std::string column = "schemadiff_r." + quote_identifier(key->columns[i]);
            given.push_back(column + " IS NOT NULL");
            if (i < key->referenced_columns.size())
                matches.push_back(
                    fmt::format("schemadiff_p.{} = {}", quote_identifier(key->referenced_columns[i]), column));
        }
        if (given.empty() || matches.size() != given.size()) return;
        // With MATCH FULL a row with some of its columns NULL refers to nothing.
        std::string_view any = key->match == "full" ? " OR " : " AND ";
        check_.sql = fmt::format(
            "SELECT {} FROM {} AS schemadiff_r WHERE ({}) AND NOT EXISTS (SELECT FROM {} AS schemadiff_p WHERE {})",
            key_of(table, "schemadiff_r"), own_rows(table), join(given, any), own_rows(key->referenced),
            join(matches, " AND "));
    }

    // Asking whether a text is a value of a type raises no error since PostgreSQL 16. What else is cast cannot be
    // tried.
    void find_misfits() {
        constexpr int kTextCanBeTried = 160000;
        const auto* before = get_payload<Column>(context_.before(risk_.object));
        const Object* object = context_.after(risk_.object);
        const auto* after = get_payload<Column>(object);
        if (before == nullptr || after == nullptr || context_.server_version < kTextCanBeTried) return;
        bool text = before->type == "text" || before->type.starts_with("character varying");
        if (!text || !statement_.search_path.empty()) return;
        read_what_it_needs(object->id);
        read(object->id);
        std::string column = quote_identifier(object->id.member);
        select(table_of(object->id), fmt::format("NOT pg_catalog.pg_input_is_valid({}::pg_catalog.text, {})", column,
                                                 quote_literal(after->type)));
    }

    // A row is no obstacle to itself.
    void find_overlaps() {
        const Object* object = context_.after(risk_.object);
        const auto* constraint = get_payload<Constraint>(object);
        auto exclusion = constraint == nullptr ? std::nullopt : read_exclusion_keys(constraint->definition.text);
        if (!exclusion) return;
        ObjectId table = table_of(object->id);
        read_table(table);
        read_what_it_needs(object->id);
        check_.search_path = object->origin.search_path;
        std::string values, comparisons;
        for (std::size_t i = 0; i < exclusion->keys.size(); ++i) {
            const ExclusionKey& key = exclusion->keys[i];
            std::string collation = key.collation.empty() ? std::string() : " COLLATE " + key.collation;
            values += fmt::format(", {}{} AS schemadiff_{}", key.expression, collation, i);
            comparisons += fmt::format(" AND a.schemadiff_{} {} b.schemadiff_{}", i, key.comparison, i);
        }
        std::string where = exclusion->predicate.empty() ? std::string() : " WHERE " + exclusion->predicate;
        check_.sql = fmt::format(
            "WITH schemadiff_rows AS (SELECT {} AS schemadiff_key, tableoid AS schemadiff_table, ctid AS "
            "schemadiff_place{} FROM {}{}) SELECT a.schemadiff_key FROM schemadiff_rows AS a WHERE EXISTS (SELECT FROM "
            "schemadiff_rows AS b WHERE (a.schemadiff_table, a.schemadiff_place) <> (b.schemadiff_table, "
            "b.schemadiff_place){})",
            key_of(table), values, own_rows(table), where, comparisons);
    }

    void find_rows_of_the_new_partition() {
        const auto* link = get_payload<Inheritance>(context_.after(risk_.object));
        std::string condition = link == nullptr ? std::string() : condition_of_bound(context_.target(), *link);
        if (condition.empty()) return;
        for (const ObjectId& sibling : default_partitions(context_, link->parent, Verb::create))
            if (context_.before(sibling) != nullptr) return select(sibling, condition);
    }

    void find_rows_out_of_bounds() {
        const auto* link = get_payload<Inheritance>(context_.after(statement_.subject));
        std::string condition = link == nullptr ? std::string() : condition_of_bounds(context_.target(), *link);
        read_what_it_needs(statement_.subject);
        if (!condition.empty()) select(risk_.object, fmt::format("({}) IS NOT TRUE", condition));
    }

    const EmitContext& context_;
    const Statement& statement_;
    const DataRisk& risk_;
    DataCheck check_;
};

// What rows, or what a condition calls, may be other than before because of the step. Columns and constraints that are
// altered without a new file hold what they held.
std::vector<ObjectId> disturbed_by(const Statement& step) {
    std::vector<ObjectId> ids;
    if (step.fills) ids.push_back(step.fills->column);
    for (const auto* list : {&step.produces, &step.destroys, &step.vacates, &step.effects.rewrites})
        ids.insert(ids.end(), list->begin(), list->end());
    std::copy_if(step.alters.begin(), step.alters.end(), std::back_inserter(ids),
                 [](const ObjectId& id) { return id.kind == Kind::function || is_type(id.kind); });
    return ids;
}

}  // namespace

std::vector<DataCheck> data_checks(const EmitContext& context, const Statement& statement) {
    std::vector<DataCheck> checks;
    for (const DataRisk& risk : statement.effects.risks)
        if (auto check = CheckMaker(context, statement, risk).run()) {
            check->before_plan = check->before_group = !meet(statement.produces, check->reads);
            checks.push_back(std::move(*check));
        }
    return checks;
}

void settle_data_checks(const std::vector<ObjectId>& renamed, std::size_t rename_count, Plan& plan) {
    std::unordered_map<ObjectId, std::size_t, ObjectIdHash> last_disturbed;  // by the number of the step, from 1
    for (const ObjectId& id : renamed) last_disturbed[id] = rename_count;
    std::size_t number = 0;
    for (Group& group : plan.groups) {
        std::size_t before_group = number;
        for (Step& step : group.steps) {
            ++number;
            for (DataCheck& check : step.checks)
                for (const ObjectId& id : check.reads) {
                    auto found = last_disturbed.find(id);
                    if (found == last_disturbed.end()) continue;
                    check.before_plan = false;
                    if (found->second > before_group) check.before_group = false;
                }
            for (const ObjectId& id : disturbed_by(step.statement)) last_disturbed[id] = number;
        }
    }
}

}  // namespace schemadiff
