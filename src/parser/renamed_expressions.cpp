// What a rename makes of the texts of expressions, and their canonical forms.
#include <algorithm>

#include "base/quote.hpp"
#include "catalog/type_name.hpp"
#include "parser/canonicalise.hpp"
#include "parser/clause.hpp"
#include "parser/references.hpp"
#include "parser/renamed_text.hpp"
#include "parser/renaming.hpp"
#include "parser/scope.hpp"

namespace schemadiff {

namespace {

// A text in which it cannot be told what is renamed equals no other, so that its object is made anew.
constexpr std::string_view kUnknown = "unknown after a rename: ";

TextForm form_of(const Object& object, std::string_view field) {
    if (std::holds_alternative<Table>(object.payload)) return TextForm::partition_key;
    if (std::holds_alternative<Inheritance>(object.payload)) return TextForm::partition_bound;
    if (const auto* constraint = std::get_if<Constraint>(&object.payload))
        return constraint->type == ConstraintType::exclude ? TextForm::exclusion : TextForm::expression;
    if (std::holds_alternative<Function>(object.payload))
        return field == "sql_body" ? TextForm::body : TextForm::expression;
    bool query = std::holds_alternative<View>(object.payload) ||
                 std::holds_alternative<MaterializedView>(object.payload) ||
                 std::holds_alternative<Rule>(object.payload);
    return query ? TextForm::query : TextForm::expression;
}

std::string path_after(const Rename& rename, const std::string& path) {
    if (rename.before.kind != Kind::schema || path.empty()) return path;
    SearchPath parsed = SearchPath::parse(path);
    std::replace(parsed.schemas.begin(), parsed.schemas.end(), rename.before.name, rename.after.name);
    return SearchPath::of(parsed.schemas).text;
}

bool may_change_types(const Rename& rename) {
    Kind kind = rename.before.kind;
    return kind == Kind::schema || kind == Kind::extension || is_type(kind) || kind == Kind::table;
}

template <class Find>
auto first_in(const std::string& schema, const std::string& path, const Find& find) -> decltype(find(schema)) {
    if (!schema.empty()) return find(schema);
    for (const std::string& each : SearchPath::parse(path).schemas)
        if (auto found = find(each)) return found;
    return std::nullopt;
}

}  // namespace

const Renaming::Positions& Renaming::columns_of(std::uint32_t relation) const {
    auto [found, fresh] = columns_.try_emplace(relation);
    if (!fresh) return found->second;
    std::vector<std::pair<int, std::uint32_t>> columns;
    for (const Link& link : source_.dependents(relation))
        if (const auto* column = get_payload<Column>(&objects_[link.object]);
            column != nullptr && link.why == EdgeKind::member_of)
            columns.emplace_back(column->position, link.object);
    std::sort(columns.begin(), columns.end());
    for (const auto& [place, position] : columns) found->second.push_back(position);
    return found->second;
}

std::optional<std::uint32_t> Renaming::relation_at(const std::string& schema, const std::string& name) const {
    auto found = places_.find("relation " + quote_qualified(schema, name));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint32_t> Renaming::type_at(const std::string& schema, const std::string& name) const {
    auto found = places_.find("type " + quote_qualified(schema, name));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

Renaming::Positions Renaming::routines_at(const std::string& schema, const std::string& name) const {
    auto found = routines_.find(quote_qualified(schema, name));
    return found == routines_.end() ? Positions() : found->second;
}

std::string Renaming::stored_type(const Object& object) const {
    if (object.id.kind == Kind::column_default || object.id.kind == Kind::column) {
        const auto* column =
            get_payload<Column>(find(make_id(Kind::column, object.id.schema, object.id.name, object.id.member)));
        return column == nullptr ? std::string() : column->type;
    }
    const auto* domain = std::get_if<Domain>(&object.payload);
    return domain == nullptr ? std::string() : domain->base_type;
}

// Of the one column that LIST partitions are made by.
std::string Renaming::bound_type(const Object& link) const {
    const ObjectId& parent = std::get<Inheritance>(link.payload).parent;
    const auto* table = get_payload<Table>(find(parent));
    if (table == nullptr) return {};
    auto columns = references_in_clause(ClauseKind::partition_key, table->partition_key.text).columns;
    if (columns.size() != 1) return {};
    const auto* column = get_payload<Column>(find(make_id(Kind::column, parent.schema, parent.name, columns.front())));
    return column == nullptr ? std::string() : column->type;
}

bool Renaming::texts_after(const Rename& rename, std::uint32_t position, Object& object) const {
    const std::string path = object.origin.search_path;
    auto member_named = [&](Kind kind, const std::string& schema, const std::string& name) {
        return first_in(schema, path, [&](const std::string& each) {
            return is_moved(kind, each, name) ? std::optional(make_id(kind, each, name)) : std::nullopt;
        });
    };
    RenamedNames names;
    names.relation = [&](const std::string& schema, const std::string& name) -> std::optional<ObjectId> {
        auto found = first_in(schema, path, [&](const std::string& each) { return relation_at(each, name); });
        if (found) return objects_[*found].id;
        return member_named(Kind::table, schema, name);
    };
    names.type = [&](const std::string& schema, const std::string& name) -> std::optional<ObjectId> {
        if (schema == "pg_catalog" || (schema.empty() && is_builtin_type(name))) return std::nullopt;
        auto found = first_in(schema, path, [&](const std::string& each) { return type_at(each, name); });
        if (found) return objects_[*found].id;
        return member_named(Kind::base_type, schema, name);
    };
    names.routines = [&](const std::string& schema, const std::string& name, int) {
        std::vector<ObjectId> used;
        auto schemas = schema.empty() ? SearchPath::parse(path).schemas : std::vector{schema};
        for (const std::string& each : schemas)
            for (std::uint32_t routine : routines_at(each, name))
                for (const Link& link : source_.dependencies(position))
                    if (link.object == routine) used.push_back(objects_[routine].id);
        if (auto member = member_named(Kind::function, schema, name); used.empty() && member) used.push_back(*member);
        return used;
    };
    names.columns = [&](const ObjectId& relation) -> std::optional<std::vector<NamedColumn>> {
        auto found = relation_at(relation.schema, relation.name);
        if (!found) return std::nullopt;
        const Object& whole = objects_[*found];
        std::vector<NamedColumn> columns;
        const auto* view = get_payload<View>(&whole);
        const auto* materialized = get_payload<MaterializedView>(&whole);
        if (view != nullptr || materialized != nullptr) {
            for (const ViewColumn& column : view != nullptr ? view->columns : materialized->columns) {
                // A list of names may be shorter than the columns are many.
                if (column.type.empty()) return std::nullopt;
                columns.push_back({column.name, column.type});
            }
            if (columns.empty()) return std::nullopt;
            return columns;
        }
        for (std::uint32_t column : columns_of(*found))
            columns.push_back({objects_[column].id.member, std::get<Column>(objects_[column].payload).type});
        return columns;
    };
    names.renamed = [&](const ObjectId& id) { return id_after(rename, id); };
    names.renamed_schema = [&](const std::string& schema, const std::string& name) {
        if (is_moved(Kind::sql_operator, schema, name)) return moved_->to;
        return rename.before.kind == Kind::schema && schema == rename.before.name ? rename.after.name : schema;
    };
    names.renamed_column = [&](const ObjectId& relation, const std::string& column) {
        bool ours = rename.before.kind == Kind::column && column == rename.before.member;
        ours = ours && relations_.contains(quote_qualified(relation.schema, relation.name));
        return ours ? rename.after.member : column;
    };
    names.renamed_part = [&](const ObjectId& type, const std::string& part) {
        return type == rename.before && !part.empty() && part == rename.part_before ? rename.part_after : part;
    };
    names.renamed_constraint = [&](const ObjectId& relation, const std::string& constraint) {
        bool ours = rename.before.kind == Kind::constraint && constraint == rename.before.member;
        ours = ours && relations_.contains(quote_qualified(relation.schema, relation.name));
        return ours ? rename.after.member : constraint;
    };
    names.part = rename.part_before;
    if (rename.before.kind == Kind::column) names.column = rename.before.member;

    bool changed = false, any = false;
    auto rewrite = [&](std::string_view field, Expression& expression, const std::string& type) {
        if (expression.empty() || expression.text.starts_with(kUnknown)) return;
        any = true;
        RenamedTextOptions options{form_of(object, field), relation_in_sight(object), type};
        if (options.form == TextForm::query || options.form == TextForm::body) options.relation.reset();
        auto text = renamed_text(expression.text, names, options);
        std::string result = text ? *text : std::string(kUnknown) + expression.text;
        changed = changed || result != expression.text;
        expression.text = result;
    };
    std::string type = std::holds_alternative<Inheritance>(object.payload) ? bound_type(object) : stored_type(object);
    std::visit(
        [&](auto& payload) {
            using P = std::decay_t<decltype(payload)>;
            if constexpr (!std::is_same_v<P, std::monostate>)
                for_each_expression(
                    payload, [&](std::string_view field, Expression& expression) { rewrite(field, expression, type); });
        },
        object.payload);
    object.origin.search_path = path_after(rename, path);
    return changed || (any && may_change_types(rename));
}

void Renaming::canonicalise_again(std::uint32_t position) {
    Object& object = objects_[position];
    const SearchPath path = SearchPath::parse(object.origin.search_path);
    auto relation = relation_in_sight(object);
    CanonicalContext context;
    context.column_type = [&](std::string_view name) -> std::string {
        if (!relation) return {};
        auto id = make_id(Kind::column, relation->schema, relation->name, std::string(name));
        const auto* column = get_payload<Column>(find(id));
        return column == nullptr ? std::string() : column->type;
    };
    auto schema_where = [&](const auto& is_there) -> std::string {
        for (const std::string& schema : path.schemas)
            if (is_there(schema)) return schema;
        return {};
    };
    context.schema_of_function = [&](std::string_view name) {
        return schema_where([&](const std::string& schema) { return !routines_at(schema, std::string(name)).empty(); });
    };
    context.schema_of_type = [&](std::string_view name) {
        return schema_where([&](const std::string& schema) { return type_at(schema, std::string(name)).has_value(); });
    };
    context.schema_of_relation = [&](std::string_view name) {
        return schema_where(
            [&](const std::string& schema) { return relation_at(schema, std::string(name)).has_value(); });
    };
    // A server names operators with their schema where it matters.
    if (!path.schemas.empty()) context.is_searched = [&](std::string_view schema) { return path.contains(schema); };
    context.base_type = [&](std::string_view text) -> std::string {
        QualifiedName name = name_in_literal(std::string(text));
        auto found = type_at(name.schema, name.name);
        if (!found) return {};
        if (const auto* domain = get_payload<Domain>(&objects_[*found])) return domain->base_type;
        return objects_[*found].id.kind == Kind::enum_type ? "enum" : std::string();
    };
    context.relation = relation ? relation->name : std::string();
    canonicalise(object, context, stored_type(object));
}

}  // namespace schemadiff
