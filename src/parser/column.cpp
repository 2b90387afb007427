#include <algorithm>

#include "base/quote.hpp"
#include "parser/foreign_options.hpp"
#include "parser/generated_names.hpp"
#include "parser/table_parts.hpp"
#include "parser/view.hpp"

namespace schemadiff {

namespace {

// serial and its relatives, as transformColumnDefinition knows them.
std::string serial_type(const TypeName* type) {
    auto parts = strings(type->names);
    if (parts.size() != 1 || type->pct_type || type->arrayBounds != nullptr) return {};
    if (parts[0] == "smallserial" || parts[0] == "serial2") return "smallint";
    if (parts[0] == "serial" || parts[0] == "serial4") return "integer";
    if (parts[0] == "bigserial" || parts[0] == "serial8") return "bigint";
    return {};
}

std::string default_storage(std::string_view type) {
    type = type.substr(0, type.find('('));
    for (std::string_view main : {"numeric", "inet", "cidr"})
        if (type == main) return "main";
    for (std::string_view plain : {"integer", "bigint", "smallint", "boolean", "real", "double precision", "uuid",
                                   "date", "oid", "interval", "money", "macaddr", "point", "name", "tsquery"})
        if (type == plain) return "plain";
    if (type.starts_with("timestamp") || type.starts_with("time ")) return "plain";
    return "extended";
}

// A key or an identity adds nothing to what is said of NOT NULL itself.
bool is_declared_not_null(const ColumnDef* definition) {
    auto all = nodes_of<::Constraint>(definition->constraints);
    return std::any_of(all.begin(), all.end(), [](const auto* each) { return each->contype == CONSTR_NOTNULL; });
}

}  // namespace

void state_storage(Column& column, std::string name) {
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    column.type_storage = default_storage(column.type);
    column.storage = name == "default" || name == column.type_storage ? std::string() : name;
}

ObjectId column_id(const Relation& relation, const std::string& column) {
    return make_id(Kind::column, relation.id.schema, relation.id.name, column);
}

std::string collation_text(Elaboration& elaboration, const List* name) {
    auto written = qualified(name);
    if (written.name == "default") return {};
    if (!written.schema.empty()) return quote_qualified(written.schema, written.name);
    return quote_qualified(elaboration.names.schema_of_collation(written.name, elaboration.path), written.name);
}

ColumnDraft draft_column(Elaboration& elaboration, ColumnDef* definition) {
    ColumnDraft draft;
    draft.name = definition->colname;
    draft.origin = elaboration.origin(definition->location);
    if (definition->typeName != nullptr) {
        draft.serial_type = serial_type(definition->typeName);
        draft.column.type = draft.serial_type.empty() ? elaboration.type_text(definition->typeName) : draft.serial_type;
        draft.column.not_null = !draft.serial_type.empty();
    }
    change_foreign_options(elaboration, draft.column.foreign_options, definition->fdwoptions);
    apply_column_constraints(elaboration, definition, draft);
    return draft;
}

void apply_column_constraints(Elaboration& elaboration, ColumnDef* definition, ColumnDraft& draft) {
    if (definition->collClause != nullptr)
        draft.column.collation = collation_text(elaboration, definition->collClause->collname);
    if (definition->storage_name != nullptr) state_storage(draft.column, definition->storage_name);
    if (definition->compression != nullptr && text_of(definition->compression) != "default")
        draft.column.compression = definition->compression;
    for (auto* constraint : nodes_of<::Constraint>(definition->constraints)) {
        switch (constraint->contype) {
            case CONSTR_NOTNULL: state_not_null(elaboration, draft.column, text_of(constraint->conname)); break;
            case CONSTR_PRIMARY:
                if (!is_declared_not_null(definition)) state_not_null(elaboration, draft.column, {});
                break;
            case CONSTR_DEFAULT:
                draft.default_text = elaboration.expression_text(constraint->raw_expr);
                draft.default_origin = elaboration.origin(constraint->location);
                break;
            case CONSTR_GENERATED: draft.column.generated.text = elaboration.expression_text(constraint->raw_expr);
#if PG_VERSION_NUM >= 180000
                draft.column.generated_virtual = constraint->generated_kind == 'v';
#endif
                break;
            case CONSTR_IDENTITY:
                draft.identity = constraint;
                if (!is_declared_not_null(definition)) state_not_null(elaboration, draft.column, {});
                break;
            default: break;
        }
    }
}

std::vector<WrittenConstraint> constraints_of_column(const ColumnDef* definition) {
    std::vector<WrittenConstraint> written;
    for (auto* constraint : nodes_of<::Constraint>(definition->constraints)) {
        ::Constraint* before = written.empty() ? nullptr : written.back().node;
        switch (constraint->contype) {
            case CONSTR_CHECK:
            case CONSTR_PRIMARY:
            case CONSTR_UNIQUE:
            case CONSTR_EXCLUSION:
            case CONSTR_FOREIGN: written.push_back({constraint, definition->colname}); break;
            case CONSTR_ATTR_DEFERRABLE:
                if (before != nullptr) before->deferrable = true;
                break;
            case CONSTR_ATTR_DEFERRED:
                if (before != nullptr) before->deferrable = before->initdeferred = true;
                break;
            default: break;
        }
    }
    return written;
}

void store_column(Elaboration& elaboration, Relation& relation, const ColumnDraft& draft) {
    ObjectId id = column_id(relation, draft.name);
    Column column = draft.column;
    column.position = static_cast<int>(relation.columns.size()) + 1;
    if (!elaboration.builder.add({id, column, draft.origin}))
        elaboration.wrong("duplicate-object", -1,
                          "column " + quote_identifier(draft.name) + " is specified more than once");
    relation.columns.push_back(draft.name);
    if (!draft.default_text.empty() && !is_null_default(elaboration, draft.default_text, column.type))
        elaboration.builder.add({make_id(Kind::column_default, id.schema, id.name, id.member),
                                 ColumnDefault{{draft.default_text, {}}}, draft.default_origin});
    if (!draft.serial_type.empty()) add_serial_sequence(elaboration, relation, draft.name, draft.serial_type);
    if (draft.identity != nullptr)
        add_identity(elaboration, relation, draft.name, draft.identity->generated_when, draft.identity->options,
                     draft.identity->location);
}

namespace {

// A child gets the column too, or learns that the one it has is inherited as well.
void add_column_to_child(Elaboration& elaboration, Relation& child, ColumnDraft draft) {
    draft.column.local = false;
    draft.column.inherited = true;
    if (auto* existing = elaboration.payload<Column>(column_id(child, draft.name))) {
        existing->inherited = true;
    } else {
        draft.serial_type.clear();
        draft.identity = nullptr;
        refuse_when_starred(elaboration, child);
        store_column(elaboration, child, draft);
    }
    for (const ObjectId& id : child.children)
        if (Relation* grandchild = elaboration.names.relation(id)) add_column_to_child(elaboration, *grandchild, draft);
}

}  // namespace

void add_column(Elaboration& elaboration, Relation& relation, ColumnDef* definition, Recurse recurse,
                bool if_not_exists) {
    auto written = constraints_of_column(definition);
    if (!elaboration.resuming()) {
        if (if_not_exists && elaboration.builder.find(column_id(relation, definition->colname)) != nullptr) return;
        ColumnDraft draft = draft_column(elaboration, definition);
        refuse_when_starred(elaboration, relation);
        store_column(elaboration, relation, draft);
        draft.column.not_null_name = name_not_null(elaboration, relation, draft.name);
        if (!draft.serial_type.empty()) {
            auto* value = elaboration.payload<ColumnDefault>(
                make_id(Kind::column_default, relation.id.schema, relation.id.name, draft.name));
            if (value != nullptr) draft.default_text = value->value.text;
            draft.default_origin = draft.origin;
        }
        if (recurse == Recurse::yes)
            for (const ObjectId& id : relation.children)
                if (Relation* child = elaboration.names.relation(id)) add_column_to_child(elaboration, *child, draft);
    }
    int number = 0;
    for (const WrittenConstraint& each : written)
        elaboration.part(number++, [&] { add_constraint(elaboration, relation, each, recurse); });
}

}  // namespace schemadiff
