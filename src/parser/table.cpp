#include <algorithm>

#include "base/quote.hpp"
#include "parser/foreign_options.hpp"
#include "parser/handlers.hpp"
#include "parser/table_parts.hpp"
#include "parser/tablespace.hpp"

namespace schemadiff {

namespace {

// A table before it is stored: its columns in order, and what its parents pass on.
struct TableDraft {
    std::vector<ColumnDraft> columns;
    std::vector<Relation*> parents;
    std::vector<std::pair<TableLikeClause*, Relation*>> likes;

    ColumnDraft* find(const std::string& name) {
        auto found =
            std::find_if(columns.begin(), columns.end(), [&](const ColumnDraft& each) { return each.name == name; });
        return found == columns.end() ? nullptr : &*found;
    }
};

ColumnDraft copy_of_column(Elaboration& elaboration, const Relation& source, const std::string& name) {
    ColumnDraft draft;
    draft.name = name;
    ObjectId id = column_id(source, name);
    if (Object* object = elaboration.builder.find(id)) {
        draft.column = std::get<Column>(object->payload);
        draft.origin = object->origin;
    }
    ObjectId value = make_id(Kind::column_default, id.schema, id.name, id.member);
    if (Object* object = elaboration.builder.find(value)) {
        draft.default_text = std::get<ColumnDefault>(object->payload).value.text;
        draft.default_origin = object->origin;
    }
    draft.column.statistics = -1;
    draft.column.options.clear();
    return draft;
}

void inherit_columns(Elaboration& elaboration, TableDraft& draft, const Relation& parent, const Span& span) {
    for (const std::string& name : parent.columns) {
        ColumnDraft column = copy_of_column(elaboration, parent, name);
        column.column.local = false;
        column.column.inherited = true;
        column.origin.span = column.default_origin.span = span;
        if (ColumnDraft* existing = draft.find(name)) {
            if (!existing->column.not_null) existing->column.not_null_name = column.column.not_null_name;
            existing->column.not_null |= column.column.not_null;
            if (existing->default_text.empty()) {
                existing->default_text = column.default_text;
                existing->default_origin = column.default_origin;
            }
        } else {
            draft.columns.push_back(std::move(column));
        }
    }
}

// The source of LIKE: a table, a view, a composite type.
void like_columns(Elaboration& elaboration, TableDraft& draft, const TableLikeClause* like, const Relation& source) {
    if (auto* composite = elaboration.payload<CompositeType>(source.id)) {
        for (const CompositeAttribute& attribute : composite->attributes) {
            ColumnDraft column;
            column.name = attribute.name;
            column.column.type = attribute.type;
            column.column.collation = attribute.collation;
            column.origin = elaboration.origin(like->relation->location);
            draft.columns.push_back(std::move(column));
        }
        return;
    }
    if (source.columns.empty() && source.kind != RelationKind::table)
        elaboration.undecidable(like->relation->location, "LIKE of a view: its columns follow from its query");
    for (const std::string& name : source.columns) {
        ColumnDraft column = copy_of_column(elaboration, source, name);
        column.column.local = true;
        column.column.inherited = false;
        column.origin.span = elaboration.element_at(like->relation->location);
        if ((like->options & CREATE_TABLE_LIKE_DEFAULTS) == 0) column.default_text.clear();
        if ((like->options & CREATE_TABLE_LIKE_GENERATED) == 0) column.column.generated = {};
        if ((like->options & CREATE_TABLE_LIKE_STORAGE) == 0) column.column.storage.clear();
        if ((like->options & CREATE_TABLE_LIKE_COMPRESSION) == 0) column.column.compression.clear();
        draft.columns.push_back(std::move(column));
    }
}

// A column definition in the statement: new, merged into an inherited one, or options for one that the parent or the
// type of a typed table gives.
void own_column(Elaboration& elaboration, TableDraft& draft, ColumnDef* definition, bool only_options) {
    ColumnDraft* existing = draft.find(definition->colname);
    if (existing == nullptr) {
        if (only_options)
            elaboration.wrong("unknown-column", definition->location,
                              "column " + quote_identifier(definition->colname) + " does not exist");
        draft.columns.push_back(draft_column(elaboration, definition));
        return;
    }
    if (definition->typeName == nullptr) {
        apply_column_constraints(elaboration, definition, *existing);
        return;
    }
    if (!existing->column.inherited)
        elaboration.wrong("duplicate-object", definition->location,
                          "column " + quote_identifier(definition->colname) + " is specified more than once");
    ColumnDraft own = draft_column(elaboration, definition);
    existing->column.local = true;
    if (own.column.not_null) existing->column.not_null_name = own.column.not_null_name;
    existing->column.not_null_from_above = existing->column.not_null && !own.column.not_null;
    existing->column.not_null |= own.column.not_null;
    existing->serial_type = own.serial_type;
    existing->identity = own.identity;
    existing->origin.span = own.origin.span;
    if (!own.default_text.empty()) {
        existing->default_text = own.default_text;
        existing->default_origin = own.default_origin;
    }
    if (!own.column.generated.empty()) {
        existing->column.generated = own.column.generated;
        existing->origin.search_path = own.origin.search_path;
        existing->default_text.clear();
    }
    if (!own.column.storage.empty()) existing->column.storage = own.column.storage;
    if (!own.column.compression.empty()) existing->column.compression = own.column.compression;
}

Table table_properties(const CreateStmt* statement, const Table& kind) {
    Table table = kind;
    table.unlogged = statement->relation->relpersistence == kUnlogged;
    if (statement->accessMethod != nullptr) table.access_method = IfStated(statement->accessMethod);
    if (statement->tablespacename != nullptr) table.tablespace = stated_tablespace(statement->tablespacename);
    table.options = options_of(statement->options);
    std::erase_if(table.options, [](const std::string& option) { return option.starts_with("oids="); });
    return table;
}

std::vector<WrittenConstraint> written_constraints(const CreateStmt* statement) {
    std::vector<WrittenConstraint> all;
    for (Node* element : nodes(statement->tableElts)) {
        if (IsA(element, ColumnDef))
            for (const auto& each : constraints_of_column(castNode(ColumnDef, element))) all.push_back(each);
        else if (IsA(element, Constraint))
            all.push_back({reinterpret_cast<::Constraint*>(element), {}});
    }
    return all;
}

TableDraft draft_table(Elaboration& elaboration, const CreateStmt* statement) {
    TableDraft draft;
    for (auto* parent : nodes_of<RangeVar>(statement->inhRelations))
        draft.parents.push_back(&elaboration.require_relation(parent));
    Span span = elaboration.span_at(-1);
    for (Relation* parent : draft.parents) inherit_columns(elaboration, draft, *parent, span);
    if (statement->ofTypename != nullptr) draft.columns = columns_of_type(elaboration, statement->ofTypename);
    bool only_options = statement->ofTypename != nullptr || statement->partbound != nullptr;
    for (Node* element : nodes(statement->tableElts)) {
        if (IsA(element, ColumnDef)) {
            own_column(elaboration, draft, castNode(ColumnDef, element), only_options);
        } else if (IsA(element, TableLikeClause)) {
            auto* like = castNode(TableLikeClause, element);
            Relation& source = elaboration.require_relation(like->relation);
            like_columns(elaboration, draft, like, source);
            draft.likes.emplace_back(like, &source);
        }
    }
    return draft;
}

bool makes_index(const WrittenConstraint& written) {
    return written.node->contype == CONSTR_PRIMARY || written.node->contype == CONSTR_UNIQUE ||
           written.node->contype == CONSTR_EXCLUSION;
}

// Key constraints in the server's order: the primary key first; one that says the same as an earlier one is left out.
// Source: transformIndexConstraints.
std::vector<IndexDraft> draft_keys(Elaboration& elaboration, const Relation& relation,
                                   const std::vector<WrittenConstraint>& written) {
    std::vector<IndexDraft> drafts;
    for (const WrittenConstraint& each : written)
        if (makes_index(each)) drafts.push_back(draft_key(elaboration, relation, each));
    std::stable_partition(drafts.begin(), drafts.end(),
                          [](const IndexDraft& draft) { return draft.constraint.type == ConstraintType::primary_key; });
    std::vector<IndexDraft> distinct;
    for (IndexDraft& draft : drafts) {
        auto same = std::find_if(distinct.begin(), distinct.end(), [&](const IndexDraft& earlier) {
            return same_index(earlier, draft) && earlier.constraint.deferrable == draft.constraint.deferrable &&
                   earlier.constraint.initially_deferred == draft.constraint.initially_deferred;
        });
        if (same == distinct.end())
            distinct.push_back(std::move(draft));
        else if (same->name.empty())
            same->name = draft.name;
    }
    return distinct;
}

// A primary key declares NOT NULL for what is inherited as well, under a name of its own. Source:
// transformIndexConstraint.
void declare_key_column(Elaboration& elaboration, const Relation& relation, const std::string& name) {
    elaboration.require_column(relation, name);
    auto* column = elaboration.payload<Column>(column_id(relation, name));
    if (column != nullptr && (!column->not_null || !column->local)) state_not_null(elaboration, *column, {});
}

void make_table(Elaboration& elaboration, CreateStmt* statement, const QualifiedName& name,
                const std::vector<WrittenConstraint>& written, const Table& kind) {
    Table table = table_properties(statement, kind);
    TableDraft draft = draft_table(elaboration, statement);
    // A partitioned table has a tablespace for its partitions and, from PostgreSQL 17 on, an access method.
    if (statement->partbound != nullptr && !kind.is_foreign())
        if (auto* parent = elaboration.payload<Table>(draft.parents.front()->id)) {
            if (!table.access_method.value) table.access_method = parent->access_method;
            bool has_one = parent->tablespace.value && !parent->tablespace.value->empty();
            if (has_one && !table.tablespace.value) table.tablespace = parent->tablespace;
        }
    bool stored = statement->partspec == nullptr && !table.is_foreign();
    if (stored && !table.access_method.value) table.access_method = elaboration.storage_defaults.access_method;
    if (!table.is_foreign() && !table.tablespace.value) table.tablespace = elaboration.storage_defaults.tablespace;
    if (statement->partspec != nullptr) table.partition_key.text = partition_key_text(elaboration, statement->partspec);
    ObjectId id = make_id(Kind::table, name.schema, name.name);
    // A column's serial sequence is named before its table exists, yet never after the table itself.
    Relation& relation = elaboration.declare_relation(id, RelationKind::table, table, statement->relation->location);
    relation.partitioned = statement->partspec != nullptr;
    relation.foreign = table.is_foreign();
    if (statement->ofTypename != nullptr) set_type_of_table(elaboration, id, statement->ofTypename);
    for (const ColumnDraft& column : draft.columns) store_column(elaboration, relation, column);
    for (const WrittenConstraint& each : written)
        if (each.node->contype == CONSTR_PRIMARY)
            for (const std::string& key : strings(each.node->keys)) declare_key_column(elaboration, relation, key);

    std::string bound = statement->partbound == nullptr ? std::string() : bound_text(statement->partbound);
    for (Relation* parent : draft.parents) {
        add_parent(elaboration, relation, *parent, bound);
        for (const ObjectId& constraint : std::vector(parent->constraints))
            inherit_check(elaboration, relation, constraint);
    }
    // Without rows it is valid here, whatever it is in the parent. Source: MergeAttributes.
    for (const ObjectId& inherited : relation.constraints)
        if (auto* check = elaboration.payload<Constraint>(inherited)) check->validated = true;
    if (statement->partbound != nullptr)
        for (Relation* parent : draft.parents) ensure_partition_indexes(elaboration, *parent, relation);
    for (const WrittenConstraint& each : written)
        if (each.node->contype == CONSTR_CHECK) add_check(elaboration, relation, each.node, Recurse::no);
    for (const std::string& column : relation.columns) name_not_null(elaboration, relation, column);
    for (IndexDraft& key : draft_keys(elaboration, relation, written))
        store_index(elaboration, relation, std::move(key), Recurse::yes);
    for (auto& [like, source] : draft.likes) copy_like_parts(elaboration, relation, like);
}

void create_any_table(Elaboration& elaboration, CreateStmt* statement, const Table& kind) {
    if (statement->relation->relpersistence == kTemporary)
        elaboration.undecidable(statement->relation->location, "a temporary table is no part of a schema");
    QualifiedName name = elaboration.creation_name(qualified(statement->relation), statement->relation->location);
    auto written = written_constraints(statement);
    // A new table has no rows that could fail: NOT VALID says nothing. Of a foreign one nobody knows. Source:
    // transformCheckConstraints.
    if (!kind.is_foreign())
        for (const WrittenConstraint& each : written) each.node->initially_valid = true;
    if (!elaboration.resuming()) {
        if (statement->if_not_exists && elaboration.is_relation_taken(name.schema, name.name)) return;
        make_table(elaboration, statement, name, written, kind);
    }
    Relation* relation = elaboration.names.relation(name);
    int number = 0;
    for (const WrittenConstraint& each : written) {
        if (each.node->contype != CONSTR_FOREIGN) continue;
        elaboration.part(number++, [&] { add_foreign_key(elaboration, *relation, each); });
    }
}

}  // namespace

void create_table(Elaboration& elaboration, CreateStmt* statement) { create_any_table(elaboration, statement, {}); }

void create_foreign_table(Elaboration& elaboration, CreateForeignTableStmt* statement) {
    Table foreign;
    foreign.server = statement->servername;
    change_foreign_options(elaboration, foreign.foreign_options, statement->options);
    create_any_table(elaboration, &statement->base, foreign);
}

}  // namespace schemadiff
