#include <algorithm>

#include "base/quote.hpp"
#include "parser/generated_names.hpp"
#include "parser/handlers.hpp"
#include "parser/opclass.hpp"
#include "parser/table_parts.hpp"
#include "parser/tablespace.hpp"

namespace schemadiff {

namespace {

bool same_key(const IndexKey& a, const IndexKey& b) {
    return a.column == b.column && a.expression.text == b.expression.text && a.collation == b.collation &&
           a.opclass == b.opclass && a.opclass_options == b.opclass_options && a.descending == b.descending &&
           a.nulls_first == b.nulls_first;
}

std::vector<IndexKey> plain_keys(const std::vector<std::string>& columns) {
    std::vector<IndexKey> keys;
    for (const std::string& column : columns) {
        IndexKey key;
        key.column = column;
        keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<std::string> with(std::vector<std::string> names, const std::vector<std::string>& more) {
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

std::string generated_name(Elaboration& elaboration, const Relation& relation, const IndexDraft& draft) {
    const std::string& schema = relation.id.schema;
    const std::string& table = relation.id.name;
    if (draft.is_constraint && draft.constraint.type == ConstraintType::primary_key)
        return elaboration.choose_relation_name(schema, table, "", "pkey", true);
    std::string addition = name_addition(distinct_index_columns(draft.column_names));
    if (!draft.is_constraint) return elaboration.choose_relation_name(schema, table, addition, "idx", false);
    bool exclude = draft.constraint.type == ConstraintType::exclude;
    return elaboration.choose_relation_name(schema, table, addition, exclude ? "excl" : "key", true);
}

}  // namespace

bool fits_as_part(IndexDraft part, IndexDraft whole) {
    for (IndexDraft* each : {&part, &whole})
        for (IndexKey& key : each->index.keys) {
            key.descending = key.nulls_first = false;
            key.opclass_options.clear();
        }
    return same_index(part, whole);
}

bool same_index(const IndexDraft& a, const IndexDraft& b) {
    return a.index.method == b.index.method && a.index.unique == b.index.unique &&
           a.index.nulls_not_distinct == b.index.nulls_not_distinct && a.index.include == b.index.include &&
           a.index.predicate.text == b.index.predicate.text &&
           a.constraint.definition.text == b.constraint.definition.text &&
           std::equal(a.index.keys.begin(), a.index.keys.end(), b.index.keys.begin(), b.index.keys.end(), same_key);
}

namespace {

// To the server "(x COLLATE y)" and "x COLLATE y" are alike, and "(x)" is the column x. Source: ComputeIndexAttrs.
struct WrittenKey {
    std::string column;  // empty: an expression
    Node* expression = nullptr;
    List* collation = nullptr;
};

WrittenKey written_key(const IndexElem* element) {
    WrittenKey key{text_of(element->name), element->expr, element->collation};
    while (key.expression != nullptr && IsA(key.expression, CollateClause)) {
        auto* clause = castNode(CollateClause, key.expression);
        if (key.collation == nullptr) key.collation = clause->collname;
        key.expression = clause->arg;
    }
    if (key.expression == nullptr || !IsA(key.expression, ColumnRef)) return key;
    auto* last = static_cast<Node*>(llast(castNode(ColumnRef, key.expression)->fields));
    if (IsA(last, String)) key.column = strVal(last);
    return key;
}

// Which collation an expression has by itself only a server knows: what is written stays a part of it.
std::string expression_text(Elaboration& elaboration, const WrittenKey& written) {
    if (written.collation == nullptr) return elaboration.expression_text(written.expression);
    auto* clause = makeNode(CollateClause);
    clause->arg = written.expression;
    clause->collname = written.collation;
    return elaboration.expression_text(as_node(clause));
}

// Empty when it is the column's own.
std::string key_collation(Elaboration& elaboration, const Column& column, const List* written) {
    if (written == nullptr) return {};
    std::string collation = collation_text(elaboration, written);
    if (collation == column.collation) return {};
    return collation.empty() ? "pg_catalog.\"default\"" : collation;
}

}  // namespace

std::vector<IndexKey> index_keys(Elaboration& elaboration, const Relation& relation, const List* elements,
                                 const std::string& method, std::vector<std::string>& column_names) {
    std::vector<IndexKey> keys;
    for (auto* element : nodes_of<IndexElem>(elements)) {
        IndexKey key;
        std::string type;
        WrittenKey written = written_key(element);
        if (!written.column.empty()) {
            key.column = written.column;
            elaboration.require_column(relation, key.column, -1);
            column_names.push_back(key.column);
            if (auto* column = elaboration.payload<Column>(column_id(relation, key.column))) {
                type = column->type;
                key.collation = key_collation(elaboration, *column, written.collation);
            } else {
                // A materialized view: most columns have the collation that goes without saying.
                key.collation = key_collation(elaboration, Column(), written.collation);
            }
        } else {
            key.expression.text = expression_text(elaboration, written);
            std::string name =
                element->indexcolname != nullptr ? element->indexcolname : figure_column_name(written.expression);
            column_names.push_back(name.empty() ? "expr" : name);
        }
        if (element->opclass != nullptr)
            key.opclass =
                opclass_text(elaboration, qualified(element->opclass), method, type, element->opclassopts != nullptr);
        key.opclass_options = options_of(element->opclassopts);
        key.descending = element->ordering == SORTBY_DESC;
        key.nulls_first = element->nulls_ordering == SORTBY_NULLS_DEFAULT
                              ? key.descending
                              : element->nulls_ordering == SORTBY_NULLS_FIRST;
        keys.push_back(std::move(key));
    }
    return keys;
}

IndexDraft draft_index(Elaboration& elaboration, const Relation& relation, const IndexStmt* statement) {
    IndexDraft draft;
    draft.name = text_of(statement->idxname);
    draft.origin = elaboration.origin();
    Index& index = draft.index;
    index.relation = relation.id;
    if (statement->accessMethod != nullptr) index.method = statement->accessMethod;
    index.unique = statement->unique;
    index.nulls_not_distinct = statement->nulls_not_distinct;
    index.keys = index_keys(elaboration, relation, statement->indexParams, index.method, draft.column_names);
    for (auto* element : nodes_of<IndexElem>(statement->indexIncludingParams)) {
        index.include.push_back(text_of(element->name));
        elaboration.require_column(relation, index.include.back());
        draft.column_names.push_back(index.include.back());
    }
    index.predicate.text = elaboration.expression_text(statement->whereClause);
    index.options = options_of(statement->options);
    index.tablespace = elaboration.storage_defaults.tablespace;
    if (statement->tableSpace != nullptr) index.tablespace = stated_tablespace(statement->tableSpace);
    return draft;
}

IndexDraft draft_key(Elaboration& elaboration, const Relation& relation, const WrittenConstraint& written) {
    const ::Constraint* node = written.node;
    IndexDraft draft;
    draft.name = text_of(node->conname);
    draft.origin = elaboration.origin(node->location);
    draft.is_constraint = true;
    Constraint& constraint = draft.constraint;
    Index& index = draft.index;
    index.relation = relation.id;
    index.unique = node->contype != CONSTR_EXCLUSION;
    constraint.type = node->contype == CONSTR_PRIMARY  ? ConstraintType::primary_key
                      : node->contype == CONSTR_UNIQUE ? ConstraintType::unique
                                                       : ConstraintType::exclude;
    if (node->contype == CONSTR_EXCLUSION) {
        if (node->access_method != nullptr) index.method = node->access_method;
        constraint.definition.text = exclusion_text(elaboration, relation, node, draft.column_names);
    } else {
        constraint.columns = written.column.empty() ? strings(node->keys) : std::vector{written.column};
        for (const std::string& column : constraint.columns)
            elaboration.require_column(relation, column, node->location);
        index.keys = plain_keys(constraint.columns);
        draft.column_names = constraint.columns;
    }
    constraint.include = index.include = strings(node->including);
    draft.column_names = with(draft.column_names, index.include);
    constraint.nulls_not_distinct = index.nulls_not_distinct = node->nulls_not_distinct;
#if PG_VERSION_NUM >= 180000
    constraint.period = node->without_overlaps;
#endif
    constraint.options = options_of(node->options);
    constraint.tablespace = elaboration.storage_defaults.tablespace;
    if (node->indexspace != nullptr) constraint.tablespace = stated_tablespace(node->indexspace);
    constraint.deferrable = node->deferrable || node->initdeferred;
    constraint.initially_deferred = node->initdeferred;
    return draft;
}

IndexDraft draft_of(Elaboration& elaboration, const ObjectId& existing) {
    IndexDraft draft;
    Object* object = elaboration.builder.find(existing);
    if (object == nullptr) return draft;
    draft.origin = object->origin;
    if (auto* index = std::get_if<Index>(&object->payload)) {
        draft.index = *index;
        for (const IndexKey& key : index->keys) draft.column_names.push_back(key.column);
        const std::vector<std::string>& own = elaboration.index_columns[existing];
        for (std::size_t i = 0; i < own.size() && i < draft.column_names.size(); ++i) draft.column_names[i] = own[i];
        draft.column_names = with(draft.column_names, index->include);
        return draft;
    }
    draft.is_constraint = true;
    draft.constraint = std::get<Constraint>(object->payload);
    draft.index.unique = draft.constraint.type != ConstraintType::exclude;
    draft.index.keys = plain_keys(draft.constraint.columns);
    draft.index.include = draft.constraint.include;
    draft.index.nulls_not_distinct = draft.constraint.nulls_not_distinct;
    draft.column_names = with(draft.constraint.columns, draft.constraint.include);
    if (draft.constraint.type == ConstraintType::exclude) draft.column_names = elaboration.index_columns[existing];
    return draft;
}

ObjectId store_index(Elaboration& elaboration, Relation& relation, IndexDraft draft, Recurse recurse) {
    std::string name = draft.name.empty() ? generated_name(elaboration, relation, draft) : draft.name;
    const std::string& schema = relation.id.schema;
    ObjectId id = draft.is_constraint ? make_id(Kind::constraint, schema, relation.id.name, name)
                                      : make_id(Kind::index, schema, name);
    if (elaboration.is_relation_taken(schema, name))
        elaboration.wrong("duplicate-object", -1, "relation " + quote_qualified(schema, name) + " is declared twice");
    draft.index.relation = relation.id;
    draft.index.partitioned = relation.partitioned;
    Payload payload = draft.is_constraint ? Payload(draft.constraint) : Payload(draft.index);
    if (!elaboration.builder.add({id, std::move(payload), draft.origin}))
        elaboration.wrong("duplicate-object", -1, describe(id) + " is declared twice");
    // Names of expression columns are kept for the generated names of partitions' copies.
    bool has_expression = std::any_of(draft.index.keys.begin(), draft.index.keys.end(),
                                      [](const IndexKey& key) { return key.column.empty(); });
    if (has_expression || draft.constraint.type == ConstraintType::exclude)
        elaboration.index_columns[id] = distinct_index_columns(draft.column_names);
    Relation index;
    index.id = id;
    index.kind = RelationKind::index;
    elaboration.names.add_relation({schema, name}, std::move(index));
    relation.indexes.push_back(id);
    if (draft.is_constraint) {
        relation.constraints.push_back(id);
        elaboration.names.add_constraint(schema, name);
    }
    if (relation.partitioned && recurse == Recurse::yes)
        for (const ObjectId& child : std::vector(relation.children))
            if (Relation* partition = elaboration.names.relation(child))
                adopt_or_copy_index(elaboration, id, *partition);
    elaboration.touch(name);
    elaboration.touch(relation.id.name);
    return id;
}

void create_index(Elaboration& elaboration, IndexStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->relation);
    std::string name = text_of(statement->idxname);
    if (!name.empty() && statement->if_not_exists && elaboration.is_relation_taken(relation.id.schema, name)) return;
    IndexDraft draft = draft_index(elaboration, relation, statement);
    store_index(elaboration, relation, std::move(draft), statement->relation->inh ? Recurse::yes : Recurse::no);
}

}  // namespace schemadiff
