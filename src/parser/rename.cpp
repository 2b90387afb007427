// ALTER .. RENAME TO and SET SCHEMA of what the text has declared before. A name that some expression's text holds
// cannot be changed here: the server would print that expression anew.
#include <algorithm>

#include "base/quote.hpp"
#include "catalog/mentions.hpp"
#include "parser/handlers.hpp"
#include "parser/members.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

void refuse_when_named(Elaboration& elaboration, const std::string& name) {
    if (is_named_in_text(elaboration, name))
        elaboration.undecidable(-1, "renaming " + quote_identifier(name) + ", which some expression names");
}

void replace_column_name(std::vector<std::string>& columns, const std::string& from, const std::string& to) {
    std::replace(columns.begin(), columns.end(), from, to);
}

void rename_column(Elaboration& elaboration, Relation& relation, const std::string& from, const std::string& to) {
    elaboration.require_column(relation, from);
    refuse_when_named(elaboration, from);
    rename_everywhere(elaboration, column_id(relation, from), column_id(relation, to));
    replace_column_name(relation.columns, from, to);
    for (const ObjectId& id : relation.constraints)
        if (auto* constraint = elaboration.payload<Constraint>(id)) {
            replace_column_name(constraint->columns, from, to);
            replace_column_name(constraint->include, from, to);
            replace_column_name(constraint->on_delete_columns, from, to);
        }
    for (const ObjectId& id : relation.indexes)
        if (auto* index = elaboration.payload<Index>(id)) {
            replace_column_name(index->include, from, to);
            for (IndexKey& key : index->keys)
                if (key.column == from) key.column = to;
        }
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        Object& object = elaboration.builder.at(i);
        auto* key = std::get_if<Constraint>(&object.payload);
        if (key != nullptr && key->referenced == relation.id) replace_column_name(key->referenced_columns, from, to);
        auto* trigger = std::get_if<Trigger>(&object.payload);
        if (trigger != nullptr && object.id.schema == relation.id.schema && object.id.name == relation.id.name)
            replace_column_name(trigger->update_columns, from, to);
    }
    for (const ObjectId& child : std::vector(relation.children))
        if (auto* each = elaboration.names.relation(child)) rename_column(elaboration, *each, from, to);
}

void rename_member(Elaboration& elaboration, Kind kind, Relation& relation, const std::string& from,
                   const std::string& to) {
    ObjectId old = make_id(kind, relation.id.schema, relation.id.name, from);
    ObjectId made = make_id(kind, relation.id.schema, relation.id.name, to);
    Object* found = elaboration.builder.find(old);
    if (found == nullptr)
        elaboration.not_yet("unknown-object", -1, relation.id.name, describe(old) + " does not exist");
    Object moved = *found;
    moved.id = made;
    elaboration.builder.remove(old);
    elaboration.builder.add(std::move(moved));
    if (auto* comment = elaboration.payload<Comment>(satellite_id(Kind::comment, old))) {
        elaboration.put(satellite_id(Kind::comment, made), Comment(*comment));
        elaboration.builder.remove(satellite_id(Kind::comment, old));
    }
    if (kind != Kind::constraint) return;
    std::replace(relation.constraints.begin(), relation.constraints.end(), old, made);
    std::replace(relation.indexes.begin(), relation.indexes.end(), old, made);
    elaboration.names.remove_constraint(old.schema, from);
    elaboration.names.add_constraint(old.schema, to);
    auto* index = elaboration.names.relation({old.schema, from});
    if (index == nullptr || index->id != old) return;
    Relation copy = *index;
    copy.id = made;
    elaboration.names.remove_relation({old.schema, from});
    elaboration.names.add_relation({old.schema, to}, std::move(copy));
}

void rename_relation(Elaboration& elaboration, const RangeVar* named, const ObjectId& to_template) {
    Relation& relation = elaboration.require_relation(named);
    if (relation.id.kind == Kind::constraint) {
        Relation* table = elaboration.names.relation({relation.id.schema, relation.id.name});
        if (table != nullptr)
            rename_member(elaboration, Kind::constraint, *table, relation.id.member, to_template.name);
        return;
    }
    if (auto* identity = elaboration.payload<Identity>(relation.id)) {
        identity->sequence_name = to_template.name;
        return;
    }
    ObjectId from = relation.id;
    ObjectId to = from;
    if (!to_template.schema.empty()) to.schema = to_template.schema;
    if (!to_template.name.empty()) to.name = to_template.name;
    refuse_when_named(elaboration, from.name);
    if (from.schema != to.schema)
        elaboration.undecidable(-1, "SET SCHEMA after " + describe(from) + " was declared elsewhere");
    if (from.kind == Kind::index)
        if (auto* index = elaboration.payload<Index>(from))
            if (auto* table = elaboration.names.relation(index->relation))
                std::replace(table->indexes.begin(), table->indexes.end(), from, to);
    rename_everywhere(elaboration, from, to);
    elaboration.touch(to.name);
}

MentionVisitor visit_nothing() {
    MentionVisitor visit;
    visit.type = visit.routine = visit.relation = visit.collation = visit.schema = [](std::string&) {};
    visit.object = visit.identity_sequence = [](ObjectId&) {};
    visit.column = visit.index = [](const ObjectId&, std::string&) {};
    return visit;
}

// "public.f", perhaps with argument types behind it, wherever a definition says it.
void rename_mentions(Elaboration& elaboration, const std::string& from, const std::string& to) {
    MentionVisitor visit = visit_nothing();
    visit.routine = [&](std::string& text) {
        bool whole = text.starts_with(from) && (text.size() == from.size() || text[from.size()] == '(');
        if (whole) text.replace(0, from.size(), to);
    };
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i)
        if (!elaboration.builder.is_removed(i)) for_each_mention(elaboration.builder.at(i), visit);
}

// "public.old", "public.old[]" and the like, in every type text of a payload.
struct TypeRename {
    std::string from, to;

    bool operator()(std::string& type) const {
        std::string_view set = type.starts_with("SETOF ") ? "SETOF " : "";
        if (type.compare(set.size(), from.size(), from) != 0) return false;
        std::string rest = type.substr(set.size() + from.size());
        if (!rest.empty() && rest.front() != '[') return false;
        type = std::string(set) + to + rest;
        return true;
    }
};

// Types are part of what these are called, or of what they name.
bool is_called_by_types(Kind kind) {
    return kind == Kind::cast || kind == Kind::aggregate || kind == Kind::sql_operator ||
           kind == Kind::operator_class || kind == Kind::operator_family_member || kind == Kind::transform;
}

void refuse_when_called_by(Elaboration& elaboration, Object object, const TypeRename& rename) {
    if (object.id.kind != object.id.of || !is_called_by_types(object.id.kind)) return;
    MentionVisitor visit = visit_nothing();
    visit.type = [&](std::string& type) {
        if (rename(type)) elaboration.undecidable(-1, "renaming a type that the " + describe(object.id) + " names");
    };
    for_each_mention(object, visit);
}

void rename_type(Elaboration& elaboration, const ObjectId& from, const ObjectId& to) {
    TypeRename rename{quote_qualified(from.schema, from.name), quote_qualified(to.schema, to.name)};
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        refuse_when_called_by(elaboration, elaboration.builder.at(i), rename);
        Payload& payload = elaboration.builder.at(i).payload;
        if (auto* column = std::get_if<Column>(&payload)) rename(column->type);
        if (auto* domain = std::get_if<Domain>(&payload)) rename(domain->base_type);
        if (auto* range = std::get_if<RangeType>(&payload)) rename(range->subtype);
        if (auto* typed = std::get_if<TypedTable>(&payload)) rename(typed->type);
        if (auto* type = std::get_if<CompositeType>(&payload))
            for (CompositeAttribute& attribute : type->attributes) rename(attribute.type);
        if (auto* function = std::get_if<Function>(&payload)) {
            for (const FunctionArgument& argument : function->arguments)
                if (argument.type.find(rename.from) != std::string::npos)
                    elaboration.undecidable(-1, "renaming a type that a function's signature names");
            rename(function->result);
        }
    }
}

void rename_type_statement(Elaboration& elaboration, const RenameStmt* statement) {
    auto* names = reinterpret_cast<List*>(statement->object);
    ObjectId from = elaboration.require_type(qualified(names));
    if (from.kind == Kind::range_type) elaboration.undecidable(-1, "renaming a range type");
    ObjectId to = from;
    to.name = statement->newname;
    refuse_when_named(elaboration, from.name);
    rename_type(elaboration, from, to);
    rename_everywhere(elaboration, from, to);
    elaboration.names.remove_type({from.schema, from.name});
    elaboration.names.add_type({to.schema, to.name}, to);
    elaboration.touch(to.name);
}

void rename_attribute(Elaboration& elaboration, const RenameStmt* statement) {
    Relation& relation = elaboration.require_relation(statement->relation);
    auto& type = elaboration.require<CompositeType>(relation.id);
    refuse_when_named(elaboration, text_of(statement->subname));
    for (CompositeAttribute& attribute : type.attributes)
        if (attribute.name == text_of(statement->subname)) attribute.name = statement->newname;
}

void rename_routine(Elaboration& elaboration, const RenameStmt* statement) {
    ObjectId from = require_routine_id(elaboration, castNode(ObjectWithArgs, statement->object));
    ObjectId to = from;
    to.name = statement->newname;
    refuse_when_named(elaboration, from.name);
    rename_mentions(elaboration, quote_qualified(from.schema, from.name), quote_qualified(to.schema, to.name));
    for (const Routine& routine : elaboration.names.routines({from.schema, from.name})) {
        if (routine.id != from) continue;
        Routine moved = routine;
        moved.id = to;
        elaboration.names.remove_routine(from);
        elaboration.names.add_routine(std::move(moved));
        break;
    }
    rename_everywhere(elaboration, from, to);
    elaboration.touch(to.name);
}

}  // namespace

void rename_object(Elaboration& elaboration, RenameStmt* statement) {
    std::string to = text_of(statement->newname);
    if (statement->relation != nullptr && statement->missing_ok &&
        elaboration.find_relation(statement->relation) == nullptr)
        return;
    switch (statement->renameType) {
        case OBJECT_TABLE:
        case OBJECT_FOREIGN_TABLE:
        case OBJECT_VIEW:
        case OBJECT_MATVIEW:
        case OBJECT_SEQUENCE:
        case OBJECT_INDEX: rename_relation(elaboration, statement->relation, make_id(Kind::table, "", to)); return;
        case OBJECT_COLUMN: {
            Relation& relation = elaboration.require_relation(statement->relation);
            if (relation.kind != RelationKind::table) break;
            rename_column(elaboration, relation, text_of(statement->subname), to);
            elaboration.touch(relation.id.name);
            return;
        }
        case OBJECT_TABCONSTRAINT: {
            Relation& relation = elaboration.require_relation(statement->relation);
            std::string name = text_of(statement->subname);
            if (const std::string* column = column_of_not_null(elaboration, relation, name))
                rename_not_null(elaboration, relation, std::string(*column), to);
            else
                rename_member(elaboration, Kind::constraint, relation, name, to);
            return;
        }
        case OBJECT_TRIGGER:
            rename_member(elaboration, Kind::trigger, elaboration.require_relation(statement->relation),
                          text_of(statement->subname), to);
            return;
        case OBJECT_POLICY:
            rename_member(elaboration, Kind::policy, elaboration.require_relation(statement->relation),
                          text_of(statement->subname), to);
            return;
        case OBJECT_RULE:
            rename_member(elaboration, Kind::rule, elaboration.require_relation(statement->relation),
                          text_of(statement->subname), to);
            return;
        case OBJECT_TYPE:
        case OBJECT_DOMAIN: rename_type_statement(elaboration, statement); return;
        case OBJECT_SUBSCRIPTION: {
            ObjectId from = make_id(Kind::subscription, "", strVal(statement->object));
            elaboration.require<Subscription>(from);
            rename_everywhere(elaboration, from, make_id(Kind::subscription, "", to));
            return;
        }
        case OBJECT_ATTRIBUTE: rename_attribute(elaboration, statement); return;
        case OBJECT_FUNCTION:
        case OBJECT_PROCEDURE:
        case OBJECT_ROUTINE:
        case OBJECT_AGGREGATE: rename_routine(elaboration, statement); return;
        default: break;
    }
    elaboration.undecidable(-1, "RENAME of what the text itself has declared: write the new name in the first place");
}

void move_object(Elaboration& elaboration, AlterObjectSchemaStmt* statement) {
    elaboration.undecidable(
        -1, "SET SCHEMA of " +
                std::string(statement->relation != nullptr ? statement->relation->relname : "an object") +
                ": write the schema in the first place");
}

}  // namespace schemadiff
